import { describe, expect, test } from 'vitest';
import { importSheet, planFor } from '#tests/support/import-plan.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

/** Every application with its steps in the order of days, and how it ended. */
function stories({ select }: TestCore): unknown {
  const events = select(
    `SELECT applicationId, phase || CASE precision WHEN 'unknown' THEN '' ELSE ' ' || "on" END AS text FROM stageEvent
     ORDER BY CASE phase WHEN 'saved' THEN 0 WHEN 'applied' THEN 1 WHEN 'screening' THEN 2 WHEN 'assessment' THEN 3
       WHEN 'interview' THEN 4 WHEN 'final' THEN 5 ELSE 6 END, "on"`,
  );
  const endings = select(
    `SELECT applicationId, kind || ' at ' || phase || CASE precision WHEN 'unknown' THEN '' ELSE ' ' || "on" END AS text
     FROM outcome`,
  );
  return select(
    `SELECT application.id, company.name, title FROM application JOIN company ON company.id = companyId
     ORDER BY application.id`,
  ).map(({ id, name, title }) => [
    [name, title].filter((part) => part !== '').join(': '),
    ...[...events, ...endings].filter(({ applicationId }) => applicationId === id).map(({ text }) => text),
  ]);
}

const staged = 'Company,Role,Applied,Phone screen,Onsite,Offer,Rejected';

describe('a column for each stage', () => {
  test('marks and days are told apart, cell by cell; no and nothing are not reached', async () => {
    const rebound = await startTestCore();
    const sheet = [
      staged,
      'Amber,Engineer,Y,Y,N,N,Y',
      'Birch,Analyst,2026-01-05,2026-01-12,x,,2026-02-01',
      'Cedar,Designer,✓,,,,',
      'Delta,Lead,1,1,1,1,0',
      'Ember,Chef,,,,,',
      'Fjord,Cook,ja,non,,,',
    ].join('\n');
    const inspected = await rebound.call('imports.inspect', { fileId: rebound.upload(sheet) });
    expect(inspected.shape).toBe('stage-columns');
    expect(inspected.columns.map(({ field }) => field)).toEqual([
      'company',
      'title',
      'reachedApplied',
      'reachedScreening',
      'reachedInterview',
      'reachedOffer',
      'endedRejected',
    ]);
    await importSheet(rebound, sheet);
    expect(stories(rebound)).toEqual([
      ['Amber: Engineer', 'applied', 'screening', 'rejected at screening'],
      [
        'Birch: Analyst',
        'applied 2026-01-05',
        'screening 2026-01-12',
        'interview',
        'rejected at interview 2026-02-01',
      ],
      ['Cedar: Designer', 'applied'],
      ['Delta: Lead', 'applied', 'screening', 'interview', 'offer'],
      ['Ember: Chef', 'saved'],
      ['Fjord: Cook', 'applied'],
    ]);
  });

  test('sent and rejected: at applied only where the row denies a later stage, else nobody knows where', async () => {
    const rebound = await startTestCore();
    await importSheet(rebound, [staged, 'Amber,A,x,,,,x', 'Birch,B,x,no,,,x', 'Cedar,C,,,,,x'].join('\n'));
    expect(stories(rebound)).toEqual([
      ['Amber: A', 'applied', 'rejected at unknown'],
      ['Birch: B', 'applied', 'rejected at applied'],
      ['Cedar: C', 'saved', 'rejected at unknown'],
    ]);
  });

  test('several columns of one phase each give their day', async () => {
    const rebound = await startTestCore();
    await importSheet(
      rebound,
      [
        'Firma,Stelle,Beworben am,Interview 1,Interview 2,Angebot',
        'Amber,Koch,05.01.2026,13.01.2026,20.01.2026,',
        'Birch,Koch,05.01.2026,x,,ja',
      ].join('\n'),
    );
    expect(stories(rebound)).toEqual([
      ['Amber: Koch', 'applied 2026-01-05', 'interview 2026-01-13', 'interview 2026-01-20'],
      ['Birch: Koch', 'applied 2026-01-05', 'interview', 'offer'],
    ]);
  });

  test('the order of day and month is decided for each column', async () => {
    const rebound = await startTestCore();
    const sheet = [
      'Company,Role,Date applied,Phone screen,Onsite',
      'Amber,A,13/01/2026,01/20/2026,',
      'Birch,B,05/01/2026,02/03/2026,x',
    ].join('\n');
    const { columns } = await rebound.call('imports.inspect', { fileId: rebound.upload(sheet) });
    expect(columns.map(({ dateOrder }) => dateOrder)).toEqual([null, null, 'dmy', 'mdy', 'ymd']);
    await importSheet(rebound, sheet);
    expect(stories(rebound)).toEqual([
      ['Amber: A', 'applied 2026-01-13', 'screening 2026-01-20'],
      ['Birch: B', 'applied 2026-01-05', 'screening 2026-02-03', 'interview'],
    ]);
  });

  test('a column of prose is no stage, whatever it is called', async () => {
    const rebound = await startTestCore();
    const sheet = [
      'Company,Role,Date applied,Status,Interview',
      'Amber,A,2026-01-05,Applied,They asked about ovens and I liked it',
      'Birch,B,2026-01-06,Rejected,no idea why they called',
    ].join('\n');
    const { shape } = await rebound.call('imports.inspect', { fileId: rebound.upload(sheet) });
    expect(shape).toBe('single-status');
  });

  test('a day of sending and one of their answer beside a status stay what they are', async () => {
    const rebound = await startTestCore();
    const sheet =
      'Company,Role,Date applied,Status,Rejection date\nAmber,A,2026-01-05,Rejected after interview,2026-02-01';
    const { shape } = await rebound.call('imports.inspect', { fileId: rebound.upload(sheet) });
    expect(shape).toBe('single-status');
    await importSheet(rebound, sheet);
    expect(stories(rebound)).toEqual([
      ['Amber: A', 'applied 2026-01-05', 'interview 2026-02-01', 'rejected at interview 2026-02-01'],
    ]);
  });

  test('a stage whose day is ahead has not been reached, and the grid says so', async () => {
    const rebound = await startTestCore({ now: '2026-03-10T09:00:00.000Z' });
    const plan = await planFor(rebound, `${staged}\nAmber,A,2026-03-01,2026-03-09,2026-03-20,,`);
    const { rows } = await rebound.call('imports.preview', { plan });
    expect(rows[0]?.problems).toEqual([{ column: 4, message: expect.stringContaining('ahead') }]);
    await rebound.call('imports.commit', { plan, jobId: 'job' });
    expect(stories(rebound)).toEqual([['Amber: A', 'applied 2026-03-01', 'screening 2026-03-09']]);
  });

  test('what is neither mark nor day keeps its row out; two ends do too', async () => {
    const rebound = await startTestCore();
    const rows = Array.from({ length: 12 }, (_, index) => `Company ${index},A,x,x,,,`);
    const plan = await planFor(rebound, [staged, ...rows, 'Amber,B,x,went well,,,'].join('\n'));
    const { rows: skipped } = await rebound.call('imports.preview', { plan, only: 'skip' });
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [14, expect.stringContaining('“went well”')],
    ]);
    const two = await planFor(rebound, 'Company,Role,Onsite,Rejected,Withdrawn\nAmber,A,x,x,x');
    const preview = await rebound.call('imports.preview', { plan: two });
    expect(preview.rows[0]?.reason).toContain('more than one way');
  });

  test('the history weighs more than the current status, and the row says so', async () => {
    const rebound = await startTestCore();
    const sheet = [
      'Company,Role,Status,Applied,Phone screen,Onsite,Rejected',
      'Amber,A,Offer,x,x,,',
      'Birch,B,Rejected,x,x,,',
      'Cedar,C,Applied,x,x,x,',
      'Delta,D,Interview,,,,',
      'Ember,E,Withdrew,x,,,x',
    ].join('\n');
    const plan = await planFor(rebound, sheet);
    const { rows } = await rebound.call('imports.preview', { plan });
    expect(rows.map(({ reason }) => reason !== null)).toEqual([true, false, false, false, true]);
    expect(rows[0]?.problems).toEqual([{ column: 2, message: rows[0]?.reason }]);
    await rebound.call('imports.commit', { plan, jobId: 'job' });
    expect(stories(rebound)).toEqual([
      ['Amber: A', 'applied', 'screening'],
      ['Birch: B', 'applied', 'screening', 'rejected at screening'],
      ['Cedar: C', 'applied', 'screening', 'interview'],
      ['Delta: D', 'applied', 'interview'],
      ['Ember: E', 'applied', 'rejected at unknown'],
    ]);
    expect(rebound.select('SELECT reason FROM importRow WHERE line = 2')).toEqual([
      { reason: rows[0]?.reason },
    ]);
  });
});

describe('rows from one status to the next', () => {
  const edges = [
    'Company,From,To,Date',
    'Amber,Applied,Phone Screen,2026-01-12',
    ',Phone Screen,Onsite,2026-01-20',
    ',Onsite,Rejected,2026-02-01',
    'Birch,,Applied,2026-01-06',
    'Cedar,Applied,Rejected,2026-01-30',
    'Birch,Applied,No response,',
  ].join('\n');

  test('make one application of each chain, and the counts add up to the rows', async () => {
    const rebound = await startTestCore();
    const { shape } = await rebound.call('imports.inspect', { fileId: rebound.upload(edges) });
    expect(shape).toBe('edge-list');
    const { counts } = await importSheet(rebound, edges);
    expect(counts).toEqual({ rows: 6, created: 3, updated: 0, duplicates: 0, joined: 3, skipped: 0 });
    expect(stories(rebound)).toEqual([
      [
        'Amber',
        'applied',
        'screening 2026-01-12',
        'interview 2026-01-20',
        'rejected at interview 2026-02-01',
      ],
      ['Birch', 'applied 2026-01-06', 'ghosted at applied'],
      ['Cedar', 'applied', 'rejected at applied 2026-01-30'],
    ]);
  });

  test('Source and Target are steps only where statuses stand in them', async () => {
    const rebound = await startTestCore();
    const steps = 'Company,Source,Target\nAmber,Applied,Interview\nBirch,Start,Applied';
    expect((await rebound.call('imports.inspect', { fileId: rebound.upload(steps) })).shape).toBe(
      'edge-list',
    );
    const boards = 'Company,Title,Source,Target\nAmber,A,LinkedIn,Berlin\nBirch,B,Indeed,Leeds';
    expect((await rebound.call('imports.inspect', { fileId: rebound.upload(boards) })).shape).toBe(
      'single-status',
    );
    await importSheet(rebound, steps);
    expect(stories(rebound)).toEqual([
      ['Amber', 'applied', 'interview'],
      ['Birch', 'applied'],
    ]);
  });

  test('a second start at the same company is another application; a list that runs backwards is one', async () => {
    const rebound = await startTestCore();
    await importSheet(
      rebound,
      [
        'Company,Role,From,To,Date',
        'Amber,Chef,Applied,Rejected,2026-01-10',
        'Amber,Chef,Applied,Interview,2026-02-10',
        ',,Interview,Offer,2026-02-20',
        'Amber,Cook,Applied,Rejected,2026-01-11',
        'Birch,Chef,Interview,Rejected,2026-01-30',
        'Birch,Chef,Applied,Interview,2026-01-20',
      ].join('\n'),
    );
    expect(stories(rebound)).toEqual([
      ['Amber: Chef', 'applied', 'rejected at applied 2026-01-10'],
      ['Amber: Chef', 'applied', 'interview 2026-02-10', 'offer 2026-02-20'],
      ['Amber: Cook', 'applied', 'rejected at applied 2026-01-11'],
      ['Birch: Chef', 'applied', 'interview 2026-01-20', 'rejected at interview 2026-01-30'],
    ]);
  });

  test('the words of both columns are asked about together, and one answer counts for both', async () => {
    const rebound = await startTestCore();
    const sheet = 'Company,From,To\nAmber,Applied,Interview\n,Interview,Blorp\n,Blorp,Offer';
    const plan = await planFor(rebound, sheet);
    const words = await rebound.call('imports.statuses', {
      fileId: plan.fileId,
      reading: {},
      columns: [1, 2],
    });
    expect(new Map(words.map(({ value, count }) => [value, count]))).toEqual(
      new Map([
        ['Applied', 1],
        ['Blorp', 2],
        ['Interview', 2],
        ['Offer', 1],
      ]),
    );
    const meaning = { phase: 'final', outcome: null, outcomePhase: null } as const;
    await importSheet(rebound, sheet, { statuses: [{ value: 'Blorp', meaning }] });
    expect(stories(rebound)).toEqual([['Amber', 'applied', 'interview', 'final', 'offer']]);
  });

  test('a row that cannot be read stays out alone', async () => {
    const rebound = await startTestCore();
    const sheet = [
      'Company,From,To,Date',
      'Amber,Applied,Interview,someday',
      ',Interview,Offer,2026-02-20',
    ].join('\n');
    const { counts } = await importSheet(rebound, sheet);
    expect(counts).toMatchObject({ created: 1, skipped: 1, joined: 0 });
    expect(stories(rebound)).toEqual([['Amber', 'interview', 'offer 2026-02-20']]);
  });

  test('a step added to the file later is all that is added', async () => {
    const rebound = await startTestCore();
    await importSheet(rebound, edges);
    const { counts } = await importSheet(rebound, `${edges}\nBirch,No response,Interview,2026-03-01`);
    expect(counts).toEqual({ rows: 7, created: 0, updated: 1, duplicates: 6, joined: 0, skipped: 0 });
    const again = await importSheet(rebound, `${edges}\nBirch,No response,Interview,2026-03-01`);
    expect(again).toMatchObject({ batchId: null, counts: { duplicates: 7 } });
  });

  test('undone days later, joined rows go with theirs; what was touched since stays, with all its steps', async () => {
    const rebound = await startTestCore();
    const { batchId } = await importSheet(rebound, edges);
    const [touched] = rebound.select(
      `SELECT application.id FROM application JOIN company ON company.id = companyId WHERE name = 'Birch'`,
    );
    rebound.setNow('2026-03-15T09:00:00.000Z');
    await rebound.call('applications.update', { id: String(touched?.['id']), notes: 'mine' });
    const undone = await rebound.call('imports.undo', { batchId: batchId ?? '' });
    expect(undone).toMatchObject({ removed: 2, kept: [{ companyName: 'Birch' }] });
    expect(stories(rebound)).toEqual([['Birch', 'applied 2026-01-06', 'ghosted at applied']]);
    const again = await importSheet(rebound, edges);
    expect(again.counts).toEqual({ rows: 6, created: 2, updated: 0, duplicates: 2, joined: 2, skipped: 0 });
  });
});

describe('a day that is typed over a mark later', () => {
  test('dates the step that was imported without one, and nothing else', async () => {
    const rebound = await startTestCore();
    const url = 'https://jobs.example.com/view/4711';
    const sheet = (screen: string) =>
      `Company,Role,Link,Applied,Phone screen,Onsite\nAmber,A,${url},x,${screen},`;
    await importSheet(rebound, sheet('x'));
    const { counts } = await importSheet(rebound, sheet('2026-02-03'));
    expect(counts).toMatchObject({ updated: 1 });
    expect(stories(rebound)).toEqual([['Amber: A', 'applied', 'screening 2026-02-03']]);
  });

  test('does not bring back a day that was corrected here', async () => {
    const rebound = await startTestCore();
    const url = 'https://jobs.example.com/view/4711';
    const sheet = (onsite: string) =>
      `Company,Role,Link,Applied,Phone screen,Onsite\nAmber,A,${url},x,2026-02-03,${onsite}`;
    await importSheet(rebound, sheet(''));
    const [event] = rebound.select(`SELECT id FROM stageEvent WHERE phase = 'screening'`);
    await rebound.call('stageEvents.update', { id: String(event?.['id']), on: '2026-02-04' });
    await importSheet(rebound, sheet('2026-02-20'));
    expect(stories(rebound)).toEqual([
      ['Amber: A', 'applied', 'screening 2026-02-04', 'interview 2026-02-20'],
    ]);
  });
});
