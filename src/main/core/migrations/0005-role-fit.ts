import type { Migration } from '#core/store/migrate.ts';

/**
 * What one looks for, what one can do, what an opening asks for, and how well the two fit.
 *
 * Lists that are only ever read as a whole (titles, places) are JSON in the one row of `profile`. Languages are skills of
 * their own kind: both are asked for, had, and compared in the same way. `fit` and `fitState` are derived
 * (features/fit/maintain-fit.ts).
 */
export const roleFit: Migration = {
  version: 5,
  name: 'role-fit',
  sql: `
CREATE TABLE profile (
  id TEXT PRIMARY KEY CHECK (id = 'me'),
  titles TEXT NOT NULL DEFAULT '[]',
  seniority TEXT CHECK (seniority IN ('intern', 'junior', 'mid', 'senior', 'lead', 'principal', 'head')),
  payFloor REAL CHECK (payFloor >= 0),
  payCurrency TEXT,
  payPeriod TEXT CHECK (payPeriod IN ('year', 'month', 'week', 'day', 'hour')),
  places TEXT NOT NULL DEFAULT '[]',
  workModes TEXT NOT NULL DEFAULT '[]',
  rightToWork TEXT NOT NULL DEFAULT '[]',
  dealBreakers TEXT NOT NULL DEFAULT '[]',
  avoidedWords TEXT NOT NULL DEFAULT '[]',
  direction TEXT
) STRICT;
INSERT INTO profile (id) VALUES ('me');

CREATE TABLE skill (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL DEFAULT 'skill' CHECK (kind IN ('skill', 'language')),
  area TEXT,
  aliases TEXT NOT NULL DEFAULT '[]',
  isStrict INTEGER NOT NULL DEFAULT 0 CHECK (isStrict IN (0, 1)),
  retiredAt TEXT
) STRICT;

CREATE TABLE profileSkill (
  id TEXT PRIMARY KEY,
  skillId TEXT NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
  level TEXT NOT NULL CHECK (level IN ('learning', 'working', 'strong')),
  years REAL CHECK (years >= 0),
  lastUsedYear INTEGER,
  evidence TEXT
) STRICT;
CREATE UNIQUE INDEX profileSkillBySkill ON profileSkill (skillId);

CREATE TABLE requirement (
  id TEXT PRIMARY KEY,
  applicationId TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  need TEXT NOT NULL CHECK (need IN ('must', 'nice')),
  kind TEXT NOT NULL CHECK (kind IN ('skill', 'language', 'text', 'right-to-work')),
  skillId TEXT REFERENCES skill (id),
  text TEXT,
  minYears REAL CHECK (minYears > 0),
  answer TEXT CHECK (answer IN ('met', 'partly', 'not')),
  quote TEXT,
  position INTEGER NOT NULL,
  CHECK ((kind IN ('skill', 'language')) = (skillId IS NOT NULL)),
  CHECK ((skillId IS NULL) = (text IS NOT NULL))
) STRICT;
CREATE INDEX requirementByApplication ON requirement (applicationId, position);
CREATE INDEX requirementBySkill ON requirement (skillId) WHERE skillId IS NOT NULL;

ALTER TABLE resume ADD COLUMN text TEXT;

CREATE TABLE fit (
  applicationId TEXT PRIMARY KEY REFERENCES application (id) ON DELETE CASCADE,
  band TEXT NOT NULL,
  score INTEGER,
  mustCoverage REAL,
  seniorityStep INTEGER,
  missing TEXT NOT NULL,
  broken TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE fitState (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL,
  year INTEGER NOT NULL
) STRICT;
INSERT INTO fitState (id, version, year) VALUES (1, 0, 0);
`,
};
