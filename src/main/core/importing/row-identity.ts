import { hash } from 'node:crypto';
import { foldText, matchKeyOf } from '#shared/domain/match-key.ts';
import type { ApplicationDraft } from './understand-row.ts';
import { isIdentifyingUrl, urlKeyOf } from './cells/urls.ts';

/** How a row is recognised when it comes again: by the id Rebound gave it, by its id, its link, its company, title and date, or its raw cells. */
export type IdentityKey = { kind: 'own' | 'id' | 'url' | 'opening' | 'raw'; key: string };

/**
 * The keys of a row, the surest first; never empty. Two rows whose ids or links differ are different openings also when
 * their `opening` keys agree. `ordinal` counts the rows with equal cells above this one in its file; it only matters
 * for `raw`, which is there only when nothing else is.
 */
export function identityOf(
  draft: ApplicationDraft,
  cells: readonly string[],
  ordinal: number,
): readonly IdentityKey[] {
  const keys: IdentityKey[] = [];
  if (draft.own !== null) keys.push({ kind: 'own', key: draft.own.id });
  if (draft.externalId !== null) keys.push({ kind: 'id', key: draft.externalId });
  const urlKey = draft.url !== null && isIdentifyingUrl(draft.url) ? urlKeyOf(draft.url) : null;
  if (urlKey !== null) keys.push({ kind: 'url', key: urlKey });
  if (draft.company !== '' && draft.title !== '' && draft.appliedOn !== null) {
    keys.push({ kind: 'opening', key: openingKeyOf(draft.company, draft.title, draft.appliedOn) });
  }
  return keys.length > 0 ? keys : [{ kind: 'raw', key: `${rawHashOf(cells)}#${ordinal}` }];
}

/** The key of company + title + day, for stored applications as well as for rows. */
export function openingKeyOf(company: string, title: string, on: string): string {
  return JSON.stringify([matchKeyOf(company), foldText(title) || title, on]);
}

/** The hash of a row's cells, the same with more or fewer empty cells at its end: for counting equal rows, and for `raw`. */
export function rawHashOf(cells: readonly string[]): string {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === '') end -= 1;
  return hash('sha256', JSON.stringify(end === cells.length ? cells : cells.slice(0, end)));
}
