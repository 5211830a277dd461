import type { Place } from '#shared/history.ts';
import type { Phase, OutcomeKind } from '#shared/domain/phases.ts';
import { type SearchHit, type SearchKind, searchKinds, type SearchReference } from '#shared/search.ts';
import type { Store } from '#core/store/store.ts';
import { documents } from './documents.ts';
import { findMajorIds, findMinorIds } from './find-ids.ts';
import { isMajor } from './index-layout.ts';
import { holdsAllWords, markWords, snippetOf } from './mark-words.ts';
import { type Sought, soughtIn } from './match-expression.ts';
import { prepareOnce } from '#core/store/prepare-once.ts';

/** What holds all the words of a text, kind by kind; best first, and newest first among equals. */
export function findHits(store: Store, text: string, limit: number): SearchHit[] {
  const sought = soughtIn(text);
  if (sought.words.length === 0) return [];
  const minor = findMinorIds(store, sought, limit);
  return searchKinds.flatMap((kind) => {
    const ids = isMajor(kind) ? findMajorIds(store, kind, sought, limit) : (minor.get(kind) ?? []);
    return readHits(store, kind, ids, sought.words);
  });
}

/** Things by kind and id, in that order; what is gone is left out. */
export function readNamed(store: Store, items: readonly SearchReference[]): SearchHit[] {
  return items.flatMap(({ kind, id }) => readHits(store, kind, [id], []));
}

type HitRow = {
  id: string;
  title: string | null;
  subtitle: string;
  texts: string;
  applicationId: string | null;
  companyId: string | null;
  personId: string | null;
  phase: Phase | null;
  ending: OutcomeKind | null;
  on: string | null;
};

function readHits(
  store: Store,
  kind: SearchKind,
  ids: readonly string[],
  words: Sought['words'],
): SearchHit[] {
  if (ids.length === 0) return [];
  const rows = prepareOnce(store, hitSql(kind)).all(JSON.stringify(ids)) as HitRow[];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : toHit(kind, row, words);
  });
}

function hitSql(kind: SearchKind): string {
  const { from, title, subtitle, texts, places, on = 'NULL' } = documents[kind];
  const state =
    kind === 'application'
      ? `(SELECT phase FROM stage WHERE stage.id = row.stageId) AS phase,
         (SELECT kind FROM outcome WHERE applicationId = row.id AND reopenedOn IS NULL) AS ending`
      : 'NULL AS phase, NULL AS ending';
  return `SELECT row.id AS id, ${title} AS title, json_array(${subtitle.join(', ')}) AS subtitle, json_array(${texts.join(', ')}) AS texts,
      ${places.application ?? 'NULL'} AS applicationId, ${places.company ?? 'NULL'} AS companyId,
      ${places.person ?? 'NULL'} AS personId, ${state}, ${on} AS "on"
    FROM ${from} WHERE row.id IN (SELECT value FROM json_each(?))`;
}

function toHit(kind: SearchKind, row: HitRow, words: Sought['words']): SearchHit {
  const title = row.title ?? '';
  const parts = (JSON.parse(row.subtitle) as (string | null)[]).filter(
    (part) => part !== null && part !== '',
  );
  const subtitle = [...new Set(parts)].join(' · ');
  const texts = (JSON.parse(row.texts) as (string | null)[]).filter((text) => text !== null);
  return {
    kind,
    id: row.id,
    title: markWords(title, words),
    subtitle: markWords(subtitle, words),
    snippet: words.length === 0 || holdsAllWords([title, subtitle], words) ? null : snippetOf(texts, words),
    place: placeOfHit(kind, row),
    phase: row.phase,
    ending: row.ending,
    on: row.on,
  };
}

function placeOfHit(kind: SearchKind, { applicationId, companyId, personId }: HitRow): Place {
  if (applicationId !== null) return { kind: 'application', id: applicationId };
  if (personId !== null) return { kind: 'person', id: personId };
  if (companyId !== null) return { kind: 'company', id: companyId };
  const { playbook } = documents[kind];
  return playbook === undefined ? { kind: 'today', id: null } : { kind: 'playbook', id: playbook };
}
