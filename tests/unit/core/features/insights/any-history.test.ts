import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentations, segmentGoals, type InsightFilter, type InsightSelection } from '#shared/insights.ts';
import type { QueryContext } from '#core/context.ts';
import { insightHandlers } from '#core/features/insights/handlers.ts';
import { pitchHandlers } from '#core/features/pitches/handlers.ts';
import type { SampleRows } from '#core/sample/sample-rows.ts';
import { historyToday, randomHistories } from '#tests/support/random-histories.ts';
import { randomInsightFilter } from '#tests/support/random-insight-filter.ts';
import { judgeAll, referenceFigures, type Judged, type Moment } from '#tests/support/reference-funnel.ts';
import { referencePitches, referenceSegments } from '#tests/support/reference-segments.ts';
import {
  referenceAnswerTime,
  referenceMedian,
  referencePath,
  referenceStays,
  referenceWeeks,
} from '#tests/support/reference-timing.ts';
import { lookAt, openEmptyStore, queryContextAt } from '#tests/support/sample-store.ts';

/** Every query of Insights against plain loops over the rows, on any history and within any filter. */

const bands = ['strong', 'possible', 'stretch', 'no-go'];
const goalRanks = { screening: 2, interview: 4, offer: 6 } as const;
const {
  'insights.overview': overview,
  'insights.segments': segments,
  'insights.overlap': overlap,
  'insights.answerTimes': answerTimes,
  'insights.stageTimes': stageTimes,
  'insights.flow': flow,
  'insights.activity': activity,
  'insights.applications': list,
} = insightHandlers;

type Scene = {
  rows: SampleRows;
  filter: InsightFilter;
  moment: Moment;
  context: QueryContext;
  applied: Judged[];
  /** The ids behind a number, each once. */
  behind: (selection: InsightSelection) => string[];
};

/** Looks at 200 random histories, every second application of which has a fit. */
function check(look: (scene: Scene) => void): void {
  const store = openEmptyStore();
  const scene = (rows: SampleRows, filter: InsightFilter): Scene => {
    const fitBands: Record<string, string> = {};
    const insert = store.connection.prepare(
      `INSERT INTO fit (applicationId, band, missing, broken) VALUES (?, ?, '[]', '[]')`,
    );
    for (const [index, { id }] of rows.application.entries()) {
      if (index % 2 === 0) insert.run(id, (fitBands[id] = bands[(index / 2) % bands.length] ?? ''));
    }
    const moment = {
      now: `${historyToday}T10:00:00.000Z`,
      today: historyToday,
      quietAfterApplyingDays: 45,
      quietAfterContactDays: 21,
      fitBands,
    };
    const context = queryContextAt(store, historyToday);
    const behind = (selection: InsightSelection): string[] => {
      const ids = list(context, { filter, selection }).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      return ids.toSorted();
    };
    const applied = judgeAll(rows, moment, filter).filter(({ furthest }) => furthest >= 1);
    return { rows, filter, moment, context, applied, behind };
  };
  fc.assert(
    fc.property(randomHistories, randomInsightFilter, (rows, filter) => {
      lookAt(store, rows, () => look(scene(rows, filter)));
    }),
    { numRuns: 200 },
  );
  store.connection.close();
}

function idsOf(judged: readonly { id: string }[]): string[] {
  return judged.map(({ id }) => id).toSorted();
}

describe('any history, any filter', () => {
  test('overview: what was applied for, each step, both reply rates, and that nothing is rated of nothing', () => {
    check(({ rows, filter, moment, context, applied, behind }) => {
      const insights = overview(context, filter);
      const reference = referenceFigures(rows, moment, filter);
      expect(insights.applied).toBe(reference.applied);
      expect(insights.savedOnly).toBe(reference.savedOnly);
      expect(insights.endings.n).toBe(reference.endingsTotal);
      const reached = insights.funnel.map((step) => step.reached);
      expect(reached).toEqual(reached.toSorted((a, b) => b - a));
      expect(
        Object.fromEntries(insights.funnel.map((step) => [step.phase, [step.reached, step.waiting]])),
      ).toEqual(
        Object.fromEntries(
          Object.keys(reference.reached).map((phase) => [
            phase,
            [reference.reached[phase], reference.waiting[phase]],
          ]),
        ),
      );
      const conversions = insights.funnel.flatMap(({ conversion }) => conversion ?? []);
      expect(conversions.map(({ k, n }) => [k, n])).toEqual(Object.values(reference.conversion));
      for (const { k, n, rate, low, high } of [insights.anyReply, insights.positiveReply, ...conversions]) {
        expect(rate).toBe(n === 0 ? null : k / n);
        expect([low, high].map((bound) => bound === null)).toEqual([n === 0, n === 0]);
        expect((low ?? 0) <= (rate ?? 0) && (rate ?? 0) <= (high ?? 0)).toBe(true);
      }
      expect(behind({ kind: 'replied' })).toEqual(idsOf(applied.filter(({ hasAnyReply }) => hasAnyReply)));
    });
  });

  test('segments: each of them, as far as each goal, with those that wait', () => {
    check(({ rows, filter, moment, context, applied, behind }) => {
      for (const by of segmentations) {
        for (const goal of segmentGoals) {
          const found = segments(context, { filter, by, goal });
          expect(
            Object.fromEntries(
              found.map(({ groupId, applied: all, waiting, conversion: { k, n } }) => [
                String(groupId),
                { applied: all, waiting, k, n },
              ]),
            ),
            `${by}, ${goal}`,
          ).toEqual(referenceSegments(rows, applied, by, goalRanks[goal], moment.fitBands ?? {}));
          for (const { groupId, waiting, conversion } of found) {
            const group = { kind: 'segment', by, groupId } as const;
            // Each list once: which goal it is opened for makes no difference to those that wait.
            const selection =
              goal === 'screening'
                ? ({ ...group, isWaiting: true } as const)
                : ({ ...group, reached: goal } as const);
            expect(behind(selection)).toHaveLength(goal === 'screening' ? waiting : conversion.k);
          }
        }
      }
    });
  });

  test('times: the first answer of any kind and the first from a person, and stays in stages', () => {
    check(({ rows, filter, moment, context, applied, behind }) => {
      const found = answerTimes(context, filter);
      for (const isHuman of [false, true]) {
        const times = applied.flatMap(({ id }) => {
          const time = referenceAnswerTime(rows, id, moment, isHuman);
          return time === null ? [] : [{ id, ...time }];
        });
        const over = times.filter(({ isOver }) => isOver);
        const answer = found[isHuman ? 'human' : 'any'];
        expect(answer).toMatchObject({
          n: times.length,
          overCount: over.length,
          medianDays: referenceMedian(times),
          longestDays: Math.max(0, ...times.map(({ days }) => days)),
        });
        expect(behind({ kind: 'answer', isOver: true, isHuman })).toEqual(idsOf(over));
        expect(behind({ kind: 'answer', isOver: false, isHuman })).toEqual(
          idsOf(times.filter(({ isOver }) => !isOver)),
        );
      }
      const stays = referenceStays(
        rows,
        applied.map(({ id }) => id),
        moment,
      );
      expect(
        Object.fromEntries(
          stageTimes(context, filter).map(({ stageId, n, overCount, medianDays }) => [
            stageId,
            { n, overCount, medianDays },
          ]),
        ),
      ).toEqual(
        Object.fromEntries(
          Object.entries(stays).map(([stageId, times]) => [
            stageId,
            {
              n: times.length,
              overCount: times.filter(({ isOver }) => isOver).length,
              medianDays: referenceMedian(times),
            },
          ]),
        ),
      );
    });
  });

  test('paths: links and those behind each, none leading back', () => {
    check(({ rows, filter, moment, context, applied, behind }) => {
      const expected: Record<string, string[]> = {};
      for (const { id } of applied) {
        const path = referencePath(rows, id, moment);
        for (let at = 1; at < path.length; at += 1) (expected[`${path[at - 1]} ${path[at]}`] ??= []).push(id);
      }
      const { links } = flow(context, filter);
      expect(new Set(links.map(({ from, to }) => `${from} ${to}`)).size).toBe(links.length);
      expect(
        Object.fromEntries(
          links.map(({ from, to }) => [`${from} ${to}`, behind({ kind: 'flow', from, to })]),
        ),
      ).toEqual(Object.fromEntries(Object.entries(expected).map(([key, ids]) => [key, ids.toSorted()])));
      for (const { from, to, count } of links) expect(count).toBe(expected[`${from} ${to}`]?.length);
      // Following the links from anywhere comes to an end: no phase is ever met again.
      const order = ['applied', 'screening', 'assessment', 'interview', 'final', 'offer'];
      for (const { from, to } of links.filter((link) => order.includes(link.to)))
        expect(order.indexOf(to)).toBeGreaterThan(order.indexOf(from));
    });
  });

  test('weeks: what was sent, heard and held', () => {
    check(({ rows, filter, moment, context, applied, behind }) => {
      const ids = applied.map(({ id }) => id);
      const weeks = referenceWeeks(rows, ids, moment, (instant) => instant.slice(0, 10));
      expect(activity(context, filter)).toEqual(weeks);
      for (const { from, applied: count } of weeks)
        expect(behind({ kind: 'applied-in', week: from })).toHaveLength(count);
    });
  });

  test('declined pitches: by reason and by sender', () => {
    check(({ rows, filter, moment, context, behind }) => {
      const declined = judgeAll(rows, moment, filter)
        .filter(({ isPitchDeclined }) => isPitchDeclined)
        .map(({ id }) => id);
      const summary = pitchHandlers['pitches.summary'](context, filter);
      const reference = referencePitches(rows, declined);
      expect(summary.declined).toBe(declined.length);
      expect(behind({ kind: 'pitch' })).toEqual(declined.toSorted());
      expect(
        Object.fromEntries(summary.reasons.map(({ reasonId, count }) => [String(reasonId), count])),
      ).toEqual(reference.reasons);
      expect(
        Object.fromEntries(summary.senders.map(({ by, groupId, count }) => [`${by} ${groupId}`, count])),
      ).toEqual(reference.senders);
      for (const { reasonId, count } of summary.reasons)
        expect(behind({ kind: 'pitch', reasonId })).toHaveLength(count);
      for (const { by, groupId, count } of summary.senders)
        expect(behind({ kind: 'pitch', sender: { by, groupId } })).toHaveLength(count);
    });
  });

  test('overlap: those that both let through', () => {
    check(({ rows, filter, moment, context, applied }) => {
      const other = { within: [{ by: 'tag' as const, groupId: 'tag-a' }] };
      const ids = new Set(judgeAll(rows, moment, other).map(({ id }) => id));
      expect(overlap(context, { filter, other }).count).toBe(applied.filter(({ id }) => ids.has(id)).length);
    });
  });
});
