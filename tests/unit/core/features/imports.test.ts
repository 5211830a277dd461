import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importSheet, planFor } from '#tests/support/import-plan.ts';
import { messySheet } from '#tests/support/messy-sheet.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

function titles({ select }: TestCore): unknown[] {
  return select('SELECT title FROM application ORDER BY title').map(({ title }) => title);
}

const header = 'Company,Title,Date applied,Status,Notes,Link';

describe('the messy sheet: 300 rows, `;`, Windows-1252, a preamble, a footer and 12 bad rows', () => {
  const { bytes, expected } = messySheet();

  test('is read as what it is', async () => {
    const rebound = await startTestCore();
    const sheet = await rebound.call('imports.inspect', { fileId: rebound.upload(bytes) });
    expect(sheet).toMatchObject({ encoding: 'windows-1252', delimiter: ';' });
    expect(sheet.head[sheet.headerIndex ?? -1]?.line).toBe(expected.headerLine);
  });

  test('counts add up to the rows of the file, in the preview as in the import, and every bad row is named', async () => {
    const rebound = await startTestCore();
    const plan = await planFor(rebound, bytes);
    const preview = await rebound.call('imports.preview', { plan, only: 'skip', limit: 500 });
    const { rows, created, updated, duplicates, skipped } = preview.counts;
    expect(rows).toBe(expected.rowCount + expected.skippedLines.length);
    expect(created + updated + duplicates + skipped).toBe(rows);
    expect(created).toBe(expected.goodCount);
    const bad = preview.rows.filter(({ problems }) => problems.length > 0).map(({ line }) => line);
    expect(bad).toEqual(expected.badLines);
    expect(preview.rows.every(({ reason }) => reason !== null && reason !== '')).toBe(true);
    const committed = await rebound.call('imports.commit', { plan, jobId: 'job' });
    expect(committed.counts).toEqual(preview.counts);
    expect(rebound.select('SELECT count(*) AS n FROM application')).toEqual([{ n: expected.goodCount }]);
    expect(rebound.select('SELECT count(*) AS n FROM importRow')).toEqual([{ n: rows }]);
    // 12 family names in 5 trades: the legal form (GmbH, AG …) does not tell companies apart.
    expect(rebound.select('SELECT count(*) AS n FROM company')).toEqual([{ n: 12 * 5 }]);
  });

  test('imported twice changes nothing', async () => {
    const rebound = await startTestCore();
    await importSheet(rebound, bytes);
    const before = rebound.dump();
    const again = await importSheet(rebound, bytes);
    expect(again).toMatchObject({
      batchId: null,
      counts: { created: 0, updated: 0, duplicates: expected.goodCount },
    });
    expect(rebound.dump()).toBe(before);
  });

  test('undone restores the exact former state', async () => {
    const rebound = await startTestCore();
    await rebound.call('applications.create', { company: 'Acme', title: 'Engineer' });
    const before = rebound.dump();
    const { batchId } = await importSheet(rebound, bytes);
    const undone = await rebound.call('imports.undo', { batchId: batchId ?? '' });
    expect(undone).toMatchObject({ removed: expected.goodCount, kept: [] });
    expect(rebound.dump()).toBe(before);
  });

  test('its skipped rows can be downloaded with their reasons', async () => {
    const rebound = await startTestCore();
    const { batchId, counts } = await importSheet(rebound, bytes);
    const { fileId, rows } = await rebound.call('imports.skippedRows', { batchId: batchId ?? '' });
    expect(rows).toBe(counts.skipped);
    const text = readFileSync(rebound.core.files.pathOf(fileId), 'utf8');
    for (const line of expected.badLines) expect(text).toMatch(new RegExp(`^${line},`, 'm'));
  });
});

describe('what a row becomes', () => {
  test('"Rejected" alone is a rejection at an unknown phase, with an event at applied only', async () => {
    const rebound = await startTestCore();
    await importSheet(rebound, `${header}\nAcme,Engineer,2026-01-05,Rejected,,`);
    expect(rebound.select('SELECT phase, "on", precision FROM stageEvent')).toEqual([
      { phase: 'applied', on: '2026-01-05', precision: 'day' },
    ]);
    expect(rebound.select('SELECT kind, phase FROM outcome')).toEqual([
      { kind: 'rejected', phase: 'unknown' },
    ]);
  });

  test('LinkedIn rows are applied, never ghosted, and dated month first', async () => {
    const rebound = await startTestCore();
    await importSheet(
      rebound,
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n' +
        '"3/4/24, 9:05 AM",me@example.org, 555,Acme,Engineer,https://www.linkedin.com/jobs/view/123456,cv.pdf,Why?\n',
    );
    expect(rebound.select('SELECT phase, "on" FROM stageEvent')).toEqual([
      { phase: 'applied', on: '2024-03-04' },
    ]);
    expect(rebound.select('SELECT * FROM outcome')).toEqual([]);
    expect(
      rebound.select('SELECT resume.name FROM application JOIN resume ON resume.id = application.resumeId'),
    ).toEqual([{ name: 'cv.pdf' }]);
    expect(rebound.select('SELECT * FROM person')).toEqual([]);
  });

  test('"Withdrew" without a date says nothing of having applied', async () => {
    const rebound = await startTestCore();
    await importSheet(rebound, `${header}\nAcme,Engineer,,Withdrew,,`);
    expect(rebound.select('SELECT phase FROM stageEvent')).toEqual([{ phase: 'saved' }]);
  });

  test('keeps file, line and raw cells', async () => {
    const rebound = await startTestCore();
    await importSheet(rebound, `${header}\nAcme,Engineer,2026-01-05,Applied,Hello,`);
    const [row] = rebound.select('SELECT id FROM application');
    const application = await rebound.call('applications.get', { id: String(row?.['id']) });
    expect(application.importedFrom).toMatchObject({
      fileName: 'sheet.csv',
      rowNumber: 2,
      raw: ['Acme', 'Engineer', '2026-01-05', 'Applied', 'Hello', ''],
    });
  });

  test('a status nobody knows keeps its row out until it is answered, and the answer is remembered', async () => {
    const rebound = await startTestCore();
    const sheet = `${header}\nAcme,Engineer,2026-01-05,Blorp,,`;
    const plan = await planFor(rebound, sheet);
    expect((await rebound.call('imports.preview', { plan })).counts).toMatchObject({
      created: 0,
      skipped: 1,
    });
    const meaning = { phase: 'screening', outcome: null, outcomePhase: null } as const;
    await rebound.call('imports.commit', {
      plan: { ...plan, statuses: [{ value: 'Blorp', meaning }] },
      jobId: 'j',
    });
    expect(rebound.select('SELECT phase FROM stageEvent ORDER BY id')).toEqual([
      { phase: 'applied' },
      { phase: 'screening' },
    ]);
    const statuses = await rebound.call('imports.statuses', {
      fileId: plan.fileId,
      reading: {},
      columns: [3],
    });
    expect(statuses).toEqual([{ value: 'Blorp', count: 1, meaning, isRemembered: true }]);
  });

  test('a cell is corrected in place', async () => {
    const rebound = await startTestCore();
    const plan = await planFor(rebound, `${header}\nAcme,Engineer,8/82026,Applied,,`);
    const preview = await rebound.call('imports.preview', { plan });
    expect(preview.rows[0]).toMatchObject({ action: 'skip', problems: [{ column: 2 }] });
    const edits = [{ line: 2, column: 2, value: '2026-02-08' }];
    await rebound.call('imports.commit', { plan: { ...plan, edits }, jobId: 'j' });
    expect(rebound.select('SELECT "on" FROM stageEvent')).toEqual([{ on: '2026-02-08' }]);
  });
});

describe('meeting what is there', () => {
  test('adds what is new, overwrites nothing, drops no note', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', {
      company: 'Acme GmbH',
      title: 'Engineer',
      on: '2026-01-05',
      source: 'Referral',
      notes: 'Mine',
    });
    const sheet =
      'Company,Title,Date applied,Status,Notes,Source,Location\nACME,engineer,2026-01-05,Phone Screen,Theirs,Indeed,Berlin';
    const { counts } = await importSheet(rebound, sheet);
    expect(counts).toMatchObject({ created: 0, updated: 1 });
    expect(await rebound.call('applications.get', { id })).toMatchObject({
      source: 'Referral',
      notes: 'Mine\n\nTheirs',
      location: 'Berlin',
      furthestPhase: 'screening',
      stageId: 'stage-screening',
    });
  });

  test('a hand-edited application is left alone by the same file', async () => {
    const rebound = await startTestCore();
    const sheet = `${header}\nAcme,Engineer,2026-01-05,Applied,Note,`;
    await importSheet(rebound, sheet);
    const [row] = rebound.select('SELECT id FROM application');
    const id = String(row?.['id']);
    await rebound.call('applications.update', { id, notes: null, title: 'Renamed' });
    const { counts } = await importSheet(rebound, sheet);
    expect(counts).toMatchObject({ created: 0, updated: 0, duplicates: 1 });
    expect(await rebound.call('applications.get', { id })).toMatchObject({ notes: null, title: 'Renamed' });
  });

  test('two openings with the same company, title and day but other links stay two', async () => {
    const rebound = await startTestCore();
    const { counts } = await importSheet(
      rebound,
      `${header}\nAcme,Engineer,2026-01-05,Applied,,https://jobs.example.com/view/111\nAcme,Engineer,2026-01-05,Applied,,https://jobs.example.com/view/222`,
    );
    expect(counts.created).toBe(2);
  });

  test('keep both and skip are kept to', async () => {
    const rebound = await startTestCore();
    await importSheet(rebound, `${header}\nAcme,Engineer,2026-01-05,Applied,,`);
    const sheet = `${header}\nAcme,Engineer,2026-01-05,Applied,new,\nBeta,Chef,2026-01-06,Applied,,`;
    await importSheet(rebound, sheet, {
      rowChoices: [
        { line: 2, choice: 'keep-both' },
        { line: 3, choice: 'skip' },
      ],
    });
    expect(titles(rebound)).toEqual(['Engineer', 'Engineer']);
  });

  test('rows of one file that mean one opening become one application, with both notes', async () => {
    const rebound = await startTestCore();
    const { counts } = await importSheet(
      rebound,
      `${header}\nAcme,Engineer,2026-01-05,Applied,First,\nAcme,Engineer,2026-01-05,Interview,Second,`,
    );
    expect(counts).toMatchObject({ created: 1, updated: 1 });
    expect(rebound.select('SELECT notes FROM application')).toEqual([{ notes: 'First\n\nSecond' }]);
  });
});

test('a row that was corrected and imported is known when it comes again uncorrected', async () => {
  const rebound = await startTestCore();
  const sheet = `${header}\nAcme,Engineer,mid June,Applied,,`;
  await importSheet(rebound, sheet, { edits: [{ line: 2, column: 2, value: '2026-06-15' }] });
  const again = await importSheet(rebound, sheet);
  expect(again.counts).toMatchObject({ created: 0, duplicates: 1, skipped: 0 });
});

test('one source in two spellings stays one', async () => {
  const rebound = await startTestCore();
  await rebound.call('applications.create', { company: 'Acme', title: 'Chef', source: 'LinkedIn' });
  const sheet =
    'Company,Title,Date applied,Source\nA,B,2026-01-05,linkedin\nC,D,2026-01-05,Indeed\nE,F,2026-01-05,INDEED';
  await importSheet(rebound, sheet);
  expect(rebound.select('SELECT source, count(*) AS n FROM application GROUP BY source')).toEqual([
    { source: 'Indeed', n: 2 },
    { source: 'LinkedIn', n: 2 },
  ]);
});

test('the agency a later row names is added, and never replaced', async () => {
  const rebound = await startTestCore();
  await importSheet(rebound, `${header}\nRNLI,Engineer,2026-01-05,Applied,,`);
  const { counts } = await importSheet(rebound, `${header}\nRNLI (via Hays),Engineer,2026-01-05,Applied,,`);
  expect(counts).toMatchObject({ created: 0, updated: 1 });
  await importSheet(rebound, `${header}\nRNLI (via Other),Engineer,2026-01-05,Applied,,`);
  const [row] = rebound.select('SELECT id FROM application');
  expect(await rebound.call('applications.get', { id: String(row?.['id']) })).toMatchObject({
    companyName: 'RNLI',
    viaCompanyName: 'Hays',
  });
});

describe('cancelling', () => {
  test('is heard while the rows are still being understood', async () => {
    const rebound = await startTestCore();
    const rows = Array.from({ length: 1_000 }, (_, index) => `Company ${index},Role,2026-01-05,Applied,,`);
    const plan = await planFor(rebound, [header, ...rows].join('\n'));
    rebound.core.onEvent((event) => {
      if (event.type === 'progress' && event.step === 'checking' && event.done >= 400) {
        void rebound.core.dispatch('jobs.cancel', { jobId: 'long' });
      }
    });
    const reply = await rebound.core.dispatch('imports.commit', { plan, jobId: 'long' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(rebound.events.some((event) => event.type === 'progress' && event.step === 'writing')).toBe(false);
  });

  test('leaves nothing behind', async () => {
    const rebound = await startTestCore();
    const rows = Array.from({ length: 1_000 }, (_, index) => `Company ${index},Role,2026-01-05,Applied,,`);
    const plan = await planFor(rebound, [header, ...rows].join('\n'));
    const before = rebound.dump();
    rebound.core.onEvent((event) => {
      if (event.type === 'progress' && event.done >= 400)
        void rebound.core.dispatch('jobs.cancel', { jobId: 'long' });
    });
    const reply = await rebound.core.dispatch('imports.commit', { plan, jobId: 'long' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(rebound.dump()).toBe(before);
  });
});

describe('wrong files', () => {
  test.each([
    ['an empty file', '', /empty/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /picture/],
    ['a damaged workbook', 'PK\u0003\u0004rest', /damaged/],
    ['nothing but blanks', ' \n\n  \n', /./],
  ])('%s is refused in words', async (_, content, words) => {
    const rebound = await startTestCore();
    const reply = await rebound.core.dispatch('imports.inspect', { fileId: rebound.upload(content) });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(reply.ok ? '' : reply.error.message).toMatch(words);
  });

  test('a file that is gone says so', async () => {
    const rebound = await startTestCore();
    const reply = await rebound.core.dispatch('imports.inspect', { fileId: '../rebound.sqlite' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

test('before an import a backup is made', async () => {
  const rebound = await startTestCore();
  await rebound.call('applications.create', { company: 'Acme', title: 'Engineer' });
  await importSheet(rebound, `${header}\nBeta,Chef,2026-01-05,Applied,,`);
  expect((await rebound.call('backups.list', {})).map(({ cause }) => cause)).toEqual(['import']);
});

function rejectedAt(company: string): string {
  return `Company,Title,Status\n${company},Engineer,Rejected\n${company},Analyst,Applied`;
}

describe('what the user decided', () => {
  test('corrects a cell that a short row does not reach', async () => {
    const rebound = await startTestCore();
    const plan = await planFor(
      rebound,
      `${header}\nAcme,Engineer\nGlobex,Analyst,2026-01-02,Applied,,https://globex.example/jobs/1`,
    );
    const edits = [{ line: 2, column: 5, value: 'https://acme.example/jobs/77' }];
    await rebound.call('imports.commit', { plan: { ...plan, edits }, jobId: 'job' });
    expect(rebound.select(`SELECT url FROM application WHERE title = 'Engineer'`)).toEqual([
      { url: 'https://acme.example/jobs/77' },
    ]);
  });

  test('names no column beyond the 200 a sheet may have', async () => {
    const rebound = await startTestCore();
    const plan = await planFor(rebound, `${header}\nAcme,Engineer,,,,`);
    const refused = { ok: false, error: { code: 'invalid' } };
    const far = 200;
    expect(
      await rebound.core.dispatch('imports.preview', {
        plan: { ...plan, edits: [{ line: 2, column: far, value: 'x' }] },
      }),
    ).toMatchObject(refused);
    expect(
      await rebound.core.dispatch('imports.preview', {
        plan: { ...plan, columns: [{ index: far, field: 'notes' }] },
      }),
    ).toMatchObject(refused);
  });

  test('of a status is forgotten once it is taken back', async () => {
    const rebound = await startTestCore();
    const rejected = { phase: 'applied', outcome: 'rejected', outcomePhase: 'unknown' } as const;
    await importSheet(rebound, rejectedAt('Acme'), { statuses: [{ value: 'Rejected', meaning: null }] });
    await importSheet(rebound, rejectedAt('Globex'), {
      statuses: [{ value: 'Rejected', meaning: rejected }],
    });
    const fileId = rebound.upload(rejectedAt('Initech'));
    const statuses = await rebound.call('imports.statuses', { fileId, reading: {}, columns: [2] });
    expect(statuses.find(({ value }) => value === 'Rejected')).toMatchObject({
      meaning: rejected,
      isRemembered: false,
    });
  });
});

test('what an import added, and lost again when it was undone, is added when the file comes again', async () => {
  const rebound = await startTestCore();
  await rebound.call('applications.create', { company: 'Acme', title: 'Engineer', on: '2026-01-02' });
  const sheet = `${header}\nAcme,Engineer,2026-01-02,Applied,Ask for Kim,`;
  const { batchId } = await importSheet(rebound, sheet);
  // Something newer, so that this is not plain undo.
  await rebound.call('applications.create', { company: 'Globex', title: 'Analyst' });
  await rebound.call('imports.undo', { batchId: batchId ?? '' });
  const notes = () => rebound.select(`SELECT notes FROM application WHERE title = 'Engineer'`);
  expect(notes()).toEqual([{ notes: null }]);
  expect((await importSheet(rebound, sheet)).counts).toMatchObject({ updated: 1, duplicates: 0 });
  expect(notes()).toEqual([{ notes: 'Ask for Kim' }]);
});

test('an ended application that an import found further along can still be edited', async () => {
  const rebound = await startTestCore();
  const { id } = await rebound.call('applications.create', {
    company: 'Acme',
    title: 'Engineer',
    on: '2026-01-02',
  });
  const { outcomeId } = await rebound.call('applications.close', { applicationId: id, kind: 'rejected' });
  await importSheet(rebound, `${header}\nAcme,Engineer,2026-01-02,Interview,,`);
  await rebound.call('outcomes.update', { id: outcomeId, message: 'Thank you' });
  const { outcomes } = await rebound.call('applications.get', { id });
  expect(outcomes).toMatchObject([{ message: 'Thank you', phase: 'interview' }]);
});
