import type { Migration } from '#core/store/migrate.ts';

/**
 * The index of the search: names; all the texts of applications; and those of everything else. Apart, so that what is called so
 * comes first at little cost, and a few notes are not sought among thousands of postings.
 *
 * Its words are folded and cut by `features/search/search-text.ts`, with a space between any two; the tokeniser has
 * nothing to do but cut at the spaces. `searchState` says which version of that made the index: 0 is none yet, and
 * another than the current one has it made anew when the database is opened.
 */
export const search: Migration = {
  version: 3,
  name: 'search',
  sql: `
CREATE TABLE searchKey (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  rowId TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX searchKeyByRow ON searchKey (rowId, kind);

CREATE TABLE searchState (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL
) STRICT;
INSERT INTO searchState (id, version) VALUES (1, 0);

CREATE VIRTUAL TABLE searchName USING fts5 (
  words, content = '', contentless_delete = 1, prefix = '1 2 3 4 5 6 8',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* P* S* C*'"
);
CREATE VIRTUAL TABLE searchText USING fts5 (
  words, content = '', contentless_delete = 1, prefix = '3',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* P* S* C*'"
);
CREATE VIRTUAL TABLE searchNote USING fts5 (
  words, content = '', contentless_delete = 1, prefix = '3',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* P* S* C*'"
);
INSERT INTO searchName (searchName, rank) VALUES ('hashsize', 16777216);
INSERT INTO searchText (searchText, rank) VALUES ('hashsize', 16777216);
`,
};
