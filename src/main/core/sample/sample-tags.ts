import { nameKeyOf } from '#shared/domain/match-key.ts';
import type { DbApplication } from '#core/store/tables.ts';
import type { Random } from './random.ts';
import type { SampleRows } from './sample-rows.ts';

type TagRule = { readonly name: string; readonly chance: (application: DbApplication) => number };

/** The words somebody sorts their own search by, and how likely an application is to bear each. */
const rules: readonly TagRule[] = [
  { name: 'dream job', chance: ({ excitement }) => (excitement === 5 ? 0.6 : 0) },
  { name: 'remote first', chance: ({ workMode }) => (workMode === 'remote' ? 0.4 : 0) },
  { name: 'referral', chance: ({ source }) => (source === 'Referral' ? 0.9 : 0) },
  {
    name: 'needs German',
    chance: ({ location }) => (/Berlin|Munich|Hamburg/.test(location ?? '') ? 0.2 : 0),
  },
  { name: 'safe bet', chance: () => 0.06 },
];

type TagParts = {
  readonly rows: SampleRows;
  readonly random: Random;
  readonly newId: (instant: string) => string;
  readonly startedAt: string;
};

/** Puts tags on some applications. */
export function addTags({ rows, random, newId, startedAt }: TagParts): void {
  for (const { name, chance } of rules) {
    const tag = { id: newId(startedAt), name, matchKey: nameKeyOf(name), createdAt: startedAt };
    rows.tag.push(tag);
    for (const application of rows.application) {
      if (!random.chance(chance(application))) continue;
      const id = newId(application.createdAt);
      rows.applicationTag.push({ id, applicationId: application.id, tagId: tag.id });
    }
  }
}
