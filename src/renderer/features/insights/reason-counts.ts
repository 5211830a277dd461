import type { Insights, InsightSelection } from '#shared/insights.ts';
import { phases, type ReasonSpeaker } from '#shared/domain/phases.ts';

export const voices = ['theirs', 'mine', 'both'] as const;
/** Whose reasons are counted: what they said, what I think, or both together. */
export type Voice = (typeof voices)[number];

type Reason = Insights['reasons'][number];
type EndPhase = Reason['cells'][number]['phase'];

export type ReasonRow = {
  readonly reasonId: string;
  readonly label: string;
  /** My own no, which explains no refusal. */
  readonly isMine: boolean;
  readonly control: Reason['control'];
  readonly claim: Reason['claim'];
  readonly total: number;
  readonly counts: ReadonlyMap<EndPhase, number>;
};

const speakersOf: Readonly<Record<Voice, ReasonSpeaker[]>> = {
  theirs: ['employer', 'recruiter', 'insider'],
  mine: ['me'],
  both: ['employer', 'recruiter', 'insider', 'me'],
};

/** The reasons this voice gave, most often first. */
export function reasonRows(reasons: Insights['reasons'], voice: Voice): readonly ReasonRow[] {
  return reasons
    .map((reason) => {
      const counts = new Map<EndPhase, number>();
      for (const { phase, theirs, mine } of reason.cells) {
        const count = voice === 'both' ? theirs + mine : voice === 'theirs' ? theirs : mine;
        if (count > 0) counts.set(phase, (counts.get(phase) ?? 0) + count);
      }
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const { reasonId, label, control, claim } = reason;
      return { reasonId, label, control, claim, isMine: claim === null, total, counts };
    })
    .filter((row) => row.total > 0)
    .toSorted((one, other) => other.total - one.total || one.label.localeCompare(other.label));
}

/** The phases that have a count, in the order of the funnel, `unknown` last. */
export function phasesOf(rows: readonly ReasonRow[]): readonly EndPhase[] {
  const all: readonly EndPhase[] = [...phases, 'unknown'];
  return all.filter((phase) => rows.some((row) => row.counts.has(phase)));
}

/** Names the applications behind one cell, or behind a whole row. */
export function selectionOf(row: ReasonRow, voice: Voice, phase?: EndPhase): InsightSelection {
  const speakers = speakersOf[voice];
  return phase === undefined
    ? { kind: 'reason', reasonId: row.reasonId, speakers }
    : { kind: 'reason', reasonId: row.reasonId, speakers, phase };
}

/** How many reasons answer a question in each way, with the rows they come from. */
export function tally<Answer extends string>(
  rows: readonly ReasonRow[],
  answers: readonly Answer[],
  answerOf: (row: ReasonRow) => Answer | null,
): readonly { readonly answer: Answer; readonly count: number; readonly rows: readonly ReasonRow[] }[] {
  return answers.map((answer) => {
    const own = rows.filter((row) => answerOf(row) === answer);
    return { answer, rows: own, count: own.reduce((sum, row) => sum + row.total, 0) };
  });
}
