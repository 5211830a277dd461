import { addDays, daysBetween } from '#shared/domain/days.ts';
import type { OutcomeKind } from '#shared/domain/phases.ts';
import type { DbOutcome } from '#core/store/tables.ts';
import { instantOn, type Episode } from './episode.ts';
import { addInteraction } from './contacts.ts';
import type { Plot } from './plots.ts';
import { places } from './sample-companies.ts';
import {
  genericRejections,
  otherReasons,
  personalRejections,
  rejectionReasons,
  type SampleReason,
} from './sample-texts.ts';

/** Older than this, and ended, some are put away. */
const archiveAfterDays = 150;

/** Answers a function that ends an application as its plot says; reasons are dealt out in turn, not by chance. */
export function createOutcomeWriter(): (episode: Episode) => void {
  const dealt = new Map<string, number>();

  function deal(key: string, choices: readonly (readonly SampleReason[])[]): readonly SampleReason[] {
    const turn = dealt.get(key) ?? 0;
    dealt.set(key, turn + 1);
    return choices[turn % choices.length] ?? [];
  }

  return (episode) => {
    const { plot, timeline } = episode;
    if (plot.isReopened) addReopened(episode);
    if (plot.end === 'open' || timeline.endedOn === null) return;
    const [key, choices] = reasonChoices(plot);
    addLive(episode, plot.end, timeline.endedOn, deal(key, choices));
  };
}

function reasonChoices(plot: Plot): [string, readonly (readonly SampleReason[])[]] {
  if (plot.isPitch) return ['pitch', otherReasons.pitch];
  switch (plot.end) {
    case 'rejected': {
      const phase = plot.furthest === 'saved' || plot.furthest === 'offer' ? 'final' : plot.furthest;
      return [phase, rejectionReasons[phase]];
    }
    case 'withdrawn':
    case 'declined':
    case 'cancelled':
      return [plot.end, otherReasons[plot.end]];
    default:
      return ['none', [[]]];
  }
}

function addLive(episode: Episode, kind: OutcomeKind, on: string, reasons: readonly SampleReason[]): void {
  const { rows, random, newId, application, plot, today } = episode;
  const words = kind === 'rejected' ? rejectionWords(episode) : { isGeneric: null, message: null };
  const outcome = outcomeOf(episode, kind, on, {
    ...words,
    phase: plot.isEndUnknown ? 'unknown' : plot.furthest,
    isSkipped: kind === 'rejected' && reasons.length === 0 && words.message === null ? 1 : 0,
  });
  rows.outcome.push(outcome);
  for (const { reasonId, saidBy, quote } of reasons) {
    rows.outcomeReason.push({
      id: newId(outcome.recordedAt),
      outcomeId: outcome.id,
      reasonId,
      saidBy,
      quote,
    });
  }
  if (kind === 'rejected' || kind === 'cancelled') {
    addInteraction(episode, on, {
      direction: 'in',
      isAutomatic: words.isGeneric === 1 ? 1 : 0,
      note: kind === 'rejected' ? 'Their no.' : 'The role is gone.',
    });
  }
  if (daysBetween(on, today) > archiveAfterDays && random.chance(0.4)) {
    application.archivedAt = instantOn(addDays(on, 14), random);
  }
}

/** Without a talk they send a form letter, after one they mostly write themselves. */
function rejectionWords({ random, plot, company }: Episode): Pick<DbOutcome, 'isGeneric' | 'message'> {
  const isGeneric = random.chance(plot.furthest === 'applied' ? 0.85 : 0.15);
  const texts = isGeneric
    ? genericRejections[places[company.sample.place].language ?? 'en']
    : personalRejections;
  return { isGeneric: isGeneric ? 1 : 0, message: random.chance(0.7) ? random.pick(texts) : null };
}

/** Given up as unanswered; then they wrote. */
function addReopened(episode: Episode): void {
  const applied = episode.timeline.events.find(({ phase }) => phase === 'applied');
  const answered = episode.timeline.events.find(({ on }) => applied !== undefined && on > applied.on);
  if (!applied || !answered) return;
  episode.rows.outcome.push(
    outcomeOf(episode, 'ghosted', addDays(applied.on, 50), { phase: 'applied', reopenedOn: answered.on }),
  );
}

function outcomeOf(
  { random, newId, application }: Episode,
  kind: OutcomeKind,
  on: string,
  details: Pick<DbOutcome, 'phase'> & Partial<DbOutcome>,
): DbOutcome {
  const recordedAt = instantOn(on, random);
  return {
    id: newId(recordedAt),
    applicationId: application.id,
    kind,
    on,
    precision: 'day',
    source: 'manual',
    isGeneric: null,
    message: null,
    isSkipped: 0,
    reopenedOn: null,
    recordedAt,
    ...details,
  };
}
