import Database from 'better-sqlite3';
import { join } from 'node:path';
import { caller, openLane, timeSearch, type Call } from './bench-lane.ts';
import { type Figure, time, type Timings } from './figures.ts';
import { measureInsights } from './insight-figures.ts';

/** What the core takes for the screens' work, without threads and transports. */
export function measureCore(dataFolder: string, size: number): Figure[] {
  const writer = openLane('writer', dataFolder);
  const reader = openLane('reader', dataFolder);
  const bare = new Database(join(dataFolder, 'rebound.sqlite'));
  knowMyself(caller(writer));
  bare.pragma('synchronous = FULL');
  try {
    return [
      ...measureReads(caller(reader), bare, size),
      ...measureInsights(caller(reader), bare, { size, budget: 50, rounds: 15 }),
      ...measureMoves(caller(writer), bare, size),
    ];
  } finally {
    bare.close();
    reader.close();
    writer.close();
  }
}

/** With a profile there is a fit to filter by. */
function knowMyself(call: Call): void {
  call('profile.update', { seniority: 'senior' });
  call('profileSkills.add', { skills: [{ name: 'TypeScript', level: 'strong' }] });
}

function measureReads(call: Call, bare: Database.Database, size: number): Figure[] {
  const select = bare.prepare(
    `SELECT application.id, title, company.name, application.location, workMode, stageId, deadlineOn,
       (SELECT max("on") FROM stageEvent WHERE applicationId = application.id AND stageId = application.stageId) AS since
     FROM application JOIN company ON company.id = companyId
     WHERE archivedAt IS NULL AND NOT EXISTS (
       SELECT 1 FROM outcome WHERE applicationId = application.id AND reopenedOn IS NULL)`,
  );
  const plain = { name: 'one SQL statement', value: time(() => select.all()).p50 };
  const ms = (name: string, { p50 }: Timings, budget: number, floor: Figure['floor'] = plain): Figure => ({
    name,
    size,
    value: p50,
    unit: 'ms',
    budget,
    floor,
  });
  const { long, short } = timeSearch(call);
  return [
    ms(
      'board query',
      time(() => call('applications.board', {})),
      30,
    ),
    ms(
      'board query, filtered by fit',
      time(() =>
        call('applications.board', { filter: { fitMin: 60, levels: ['same', 'unknown'], isNoGo: false } }),
      ),
      30,
    ),
    ms(
      'board query, any of three',
      time(() =>
        call('applications.board', {
          filter: { match: 'any', fitMin: 60, levels: ['same'], places: ['Berlin'] },
        }),
      ),
      30,
    ),
    ms(
      'table query',
      time(() => call('applications.table', {})),
      50,
    ),
    ms(
      'Today',
      time(() => call('today.get', {})),
      100,
    ),
    ms(
      'how much is due today',
      time(() => call('today.badge', {})),
      50,
    ),
    { ...ms('search, three letters on, p95', long, 20, null), value: long.p95 },
    { ...ms('search, one or two letters, p95', short, 30, null), value: short.p95 },
  ];
}

function measureMoves(call: Call, bare: Database.Database, size: number): Figure[] {
  const ids = bare
    .prepare(
      `SELECT id FROM application WHERE NOT EXISTS (
         SELECT 1 FROM outcome WHERE applicationId = application.id AND reopenedOn IS NULL) LIMIT 200`,
    )
    .pluck()
    .all() as string[];
  const stageIds = ['stage-screening', 'stage-interview'];
  const moved = time((round) => {
    call('applications.move', {
      id: ids[round % ids.length] ?? '',
      stageId: stageIds[Math.floor(round / ids.length) % 2] ?? '',
    });
  });
  const undone = time(() => void call('history.undo', {}), { rounds: 20, warmUp: 2 });
  const [skillId] = bare
    .prepare(`SELECT id FROM profileSkill WHERE skillId = 'skill-python'`)
    .pluck()
    .all() as string[];
  // Every score is another one, and is written.
  const scored = time(
    (round) => void call('profileSkills.update', { id: skillId ?? '', years: 1 + (round % 2) }),
    { rounds: 20, warmUp: 2 },
  );
  // The least that a power cut can't take back: one row, one transaction, one flush.
  const update = bare.prepare('UPDATE application SET notes = ? WHERE id = ?');
  const flush = time((round) => void update.run(String(round), ids[0]));
  const floor = { name: 'one row written and flushed', value: flush.p50 };
  return [
    { name: 'move, in the core', size, value: moved.p50, unit: 'ms', budget: null, floor },
    {
      name: 'all scored after a change of the profile',
      size,
      value: scored.p50,
      unit: 'ms',
      budget: 100,
      floor: null,
    },
    { name: 'undo of a move, in the core', size, value: undone.p50, unit: 'ms', budget: null, floor },
  ];
}
