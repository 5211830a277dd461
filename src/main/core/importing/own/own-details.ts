import { outcomeKindSchema, outcomePhaseSchema, phaseSchema } from '#shared/domain/fields.ts';
import { rankOf } from '#shared/domain/phases.ts';
import {
  liveOutcomeOf,
  type OwnDetails,
  ownDetailsSchema,
  progressCellsOf,
  saidReasons,
  saidTags,
} from '#core/exporting/own-sheet.ts';
import { splitTags } from '#core/importing/cells/tags.ts';
import type { OwnCells } from './own-cells.ts';

type OwnEvent = OwnDetails['events'][number];

/** The details of a row where its readable cells still say the same; what was changed in them is what counts. */
export function detailsOf(cells: OwnCells, now: string): OwnDetails {
  const written = parseDetails(cells.text('details'));
  const said = written === null ? null : progressCellsOf(written);
  const progress = {
    furthestPhase: cells.read('furthestPhase', phaseSchema),
    outcome: cells.read('outcome', outcomeKindSchema),
    outcomePhase: cells.read('outcomePhase', outcomePhaseSchema),
    savedOn: cells.day('savedOn'),
    appliedOn: cells.day('appliedOn'),
    endedOn: cells.day('endedOn'),
  };
  const isAsWritten = (names: readonly (keyof typeof progress)[]): boolean =>
    said !== null && names.every((name) => progress[name] === said[name]);
  const archived = cells.text('archived');
  const isArchived = archived !== null && /^(?:yes|true|1)$/i.test(archived);
  const own = written ?? blankDetails(now);
  return {
    ...own,
    archivedAt: isArchived ? (own.archivedAt ?? now) : null,
    tags: cells.text('tags') === saidTags(own) ? own.tags : [...splitTags([cells.text('tags') ?? ''])],
    events: isAsWritten(['furthestPhase', 'savedOn', 'appliedOn'])
      ? own.events
      : eventsOf(progress, cells.day('answeredOn'), now),
    outcomes: isAsWritten(['outcome', 'outcomePhase', 'endedOn'])
      ? own.outcomes
      : outcomesOf(own, progress, now),
  };
}

/** What stands in the column of reasons when the details do not say it: they can't be told apart in one text. */
export function looseReasons(cells: OwnCells, details: OwnDetails): string | null {
  const text = cells.text('reasons');
  return text === null || text === saidReasons(details) ? null : text;
}

function parseDetails(text: string | null): OwnDetails | null {
  if (text === null) return null;
  try {
    const parsed = ownDetailsSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function blankDetails(now: string): OwnDetails {
  return {
    origin: 'mine',
    createdAt: now,
    archivedAt: null,
    tags: [],
    events: [],
    outcomes: [],
    people: [],
  };
}

type Progress = {
  readonly furthestPhase: OwnEvent['phase'] | null;
  readonly outcome: OwnDetails['outcomes'][number]['kind'] | null;
  readonly outcomePhase: OwnDetails['outcomes'][number]['phase'] | null;
  readonly savedOn: string | null;
  readonly appliedOn: string | null;
  readonly endedOn: string | null;
};

/** The steps as the readable columns have them: what has no day of its own stands at a bound. */
function eventsOf(progress: Progress, answeredOn: string | null, now: string): OwnEvent[] {
  const { furthestPhase, savedOn, appliedOn } = progress;
  const furthest = furthestPhase ?? (appliedOn === null ? 'saved' : 'applied');
  const bound = appliedOn ?? savedOn ?? now.slice(0, 10);
  const step = (phase: OwnEvent['phase'], on: string | null): OwnEvent => ({
    stage: '',
    phase,
    on: on ?? bound,
    precision: on === null ? 'unknown' : 'day',
    note: null,
    source: 'import',
    recordedAt: now,
  });
  return [
    ...(savedOn !== null || furthest === 'saved' ? [step('saved', savedOn)] : []),
    ...(rankOf(furthest) >= rankOf('applied') ? [step('applied', appliedOn)] : []),
    ...(rankOf(furthest) > rankOf('applied') ? [step(furthest, answeredOn)] : []),
  ];
}

function outcomesOf(own: OwnDetails, progress: Progress, now: string): OwnDetails['outcomes'] {
  const { outcome, outcomePhase, endedOn, appliedOn, savedOn } = progress;
  const past = own.outcomes.filter(({ reopenedOn }) => reopenedOn !== null);
  if (outcome === null) return past;
  const live = liveOutcomeOf(own);
  return [
    ...past,
    {
      isGeneric: live?.isGeneric ?? null,
      message: live?.message ?? null,
      isSkipped: live?.isSkipped ?? true,
      reasons: live?.kind === outcome ? live.reasons : [],
      kind: outcome,
      phase: outcome === 'accepted' || outcome === 'declined' ? 'offer' : (outcomePhase ?? 'unknown'),
      on: endedOn ?? appliedOn ?? savedOn ?? now.slice(0, 10),
      precision: endedOn === null ? 'unknown' : 'day',
      reopenedOn: null,
      recordedAt: live?.recordedAt ?? now,
      source: live?.source ?? 'import',
    },
  ];
}
