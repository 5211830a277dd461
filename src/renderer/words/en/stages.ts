import type { Phase } from '#shared/domain/phases.ts';
import { plural } from '#renderer/words/plural.ts';
import { phaseNames } from './phase.ts';

const applications = (count: number) => plural('en', count, { one: 'application', other: 'applications' });
const entries = (count: number) => plural('en', count, { one: 'past entry', other: 'past entries' });

export const stageWords = {
  title: 'Stages',
  phases: phaseNames,
  intro:
    'The columns of your pipeline. Each belongs to a phase, and stands in the order of phases: that is what Insights counts by.',
  failed: 'The stages could not be read',
  list: (phase: Phase) => `Stages of ${phaseNames[phase]}`,
  name: (stage: string) => `Name of ${stage}`,
  phase: (stage: string) => `Phase of ${stage}`,
  open: (count: number, shown: string) => (count === 0 ? '' : `${shown} open`),
  ended: (count: number, shown: string) => (count === 0 ? '' : `${shown} ended or archived`),
  none: 'empty',
  hidden: 'hidden while empty',
  drag: (stage: string) => `Drag ${stage}`,
  up: (stage: string) => `Move ${stage} up`,
  down: (stage: string) => `Move ${stage} down`,
  hide: (stage: string) => `Hide ${stage} on the board while it is empty`,
  show: (stage: string) => `Show ${stage} on the board`,
  remove: (stage: string) => `Delete ${stage}`,
  keepsOne: (phase: Phase) => `${phaseNames[phase]} keeps at least one stage`,
  add: (phase: Phase) => `Add a stage to ${phaseNames[phase]}`,
  addLabel: 'Name of the new stage',
  addAction: 'Add',
  added: (stage: string) => `${stage} added`,
  renamed: (stage: string) => `Renamed to ${stage}`,
  moved: (stage: string, position: string, count: string) =>
    `${stage} is ${position} of ${count} in its phase`,
  hiddenNow: (stage: string) => `${stage} is hidden while it is empty`,
  shownNow: (stage: string) => `${stage} is shown`,
  phaseSet: (stage: string, phase: Phase) => `${stage} belongs to ${phaseNames[phase]} now`,
  removed: (stage: string) => `${stage} deleted`,
  askTitle: (stage: string, phase: Phase) => `Does the past of ${stage} follow to ${phaseNames[phase]}?`,
  ask: (count: number, shown: string, from: Phase, to: Phase) =>
    `${shown} ${entries(count)} ${count === 1 ? 'is' : 'are'} counted as ${phaseNames[from]}. If the past follows, ${count === 1 ? 'it counts' : 'they count'} as ${phaseNames[to]}, and the figures in Insights change with ${count === 1 ? 'it' : 'them'}.`,
  follow: 'The past follows',
  fromNowOn: 'Only from now on',
  cancel: 'Cancel',
  removeTitle: (stage: string) => `Delete ${stage}?`,
  removeHint: (count: number, shown: string) =>
    `${shown} ${applications(count)} and what their history says of it go to another stage of the same phase. No figure changes. You can also hide it instead.`,
  removeHistoryHint: (count: number, shown: string) =>
    `${shown} ${entries(count)} in histories ${count === 1 ? 'goes' : 'go'} to another stage of the same phase. No figure changes.`,
  moveTo: 'They go to',
  removeAction: 'Delete the stage',
} as const;
