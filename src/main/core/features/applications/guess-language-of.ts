import { guessLanguage, type GuessedLanguage } from '#core/postings/guess-language.ts';
import type { Store } from '#core/store/store.ts';
import type { DbApplication } from '#core/store/tables.ts';

/** The language they write in: by what they wrote last and by the posting; null where that can't be told. */
export function guessLanguageOf(
  store: Store,
  { id, title, description }: Pick<DbApplication, 'id' | 'title' | 'description'>,
): GuessedLanguage | null {
  return guessLanguage(`${lastTheyWrote(store, id)}\n${title}\n${description ?? ''}`);
}

/** Where it was kept; empty otherwise. */
function lastTheyWrote(store: Store, applicationId: string): string {
  const row = store.connection
    .prepare(
      `SELECT note FROM interaction WHERE applicationId = ? AND direction = 'in' AND note IS NOT NULL
       ORDER BY id DESC LIMIT 1`,
    )
    .get(applicationId) as { note: string } | undefined;
  return row?.note ?? '';
}
