import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importSheet } from '#tests/support/import-plan.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

/** Words too: the search index cuts names into them. */
const marks = ['Wilhelmina', 'Qvist', 'wilhelmina.qvist@oakline.example', '+47 555 01 234', 'in/wqvist'];

/** The files of the data folder, without the backups, that hold one of these texts in any case. */
function filesHolding(folder: string, texts: readonly string[]): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('backups'))
    .map((entry) => join(entry.parentPath, entry.name));
  return names.filter((name) => {
    const bytes = readFileSync(name, 'latin1').toLowerCase();
    return texts.some((text) => bytes.includes(Buffer.from(text, 'utf8').toString('latin1').toLowerCase()));
  });
}

type Scene = {
  readonly rebound: TestCore;
  readonly id: string;
  readonly applicationId: string;
};

/** A person with everything there can be of one, some of it changed, undone and merged. */
async function openScene(): Promise<Scene> {
  const rebound = await startTestCore();
  const { id: applicationId } = await rebound.call('applications.create', {
    company: 'Oakline',
    title: 'Engineer',
  });
  const { id } = await rebound.call('people.create', {
    name: 'Wilhelmina Qvist',
    email: 'wilhelmina.qvist@oakline.example',
    company: 'Oakline',
    notes: 'Likes sailing',
  });
  rebound.setNow('2026-03-10T10:00:00.000Z');
  await rebound.call('people.update', { id, phone: '+47 555 01 234' });
  await rebound.call('people.update', { id, linkedinUrl: 'https://linkedin.example/in/wqvist' });
  await rebound.call('applicationPeople.link', { applicationId, person: { id } });
  for (const note of ['Wilhelmina called', 'Asked for the CV', null])
    await rebound.call('interactions.create', {
      applicationId,
      personId: id,
      direction: 'in',
      channel: 'phone',
      note,
    });
  await rebound.call('applications.update', { id: applicationId, notes: 'Met WILHELMINA QVIST at the fair' });
  rebound.setNow('2026-03-10T11:00:00.000Z');
  await rebound.call('applications.update', { id: applicationId, notes: 'Ask Wilhelmina  Qvist about pay' });
  const fileId = rebound.upload('A letter from Wilhelmina Qvist');
  await rebound.call('attachments.add', {
    owner: { kind: 'person', id },
    files: [{ fileId, name: 'Wilhelmina Qvist.txt' }],
  });
  const { id: twin } = await rebound.call('people.create', {
    name: 'Minna Qvist',
    email: 'minna@qvist.example',
  });
  await rebound.call('people.merge', { id, otherId: twin });
  await rebound.call('people.update', { id, title: 'Wilhelmina Qvist, Head' });
  await rebound.call('history.undo', {});
  return { rebound, id, applicationId };
}

describe('erasing a person for good', () => {
  test('leaves no byte of the name, email, phone and profile in the data, the log, the write-ahead log or the files', async () => {
    const { rebound, id } = await openScene();
    expect(filesHolding(rebound.folder, marks).length).toBeGreaterThan(0);
    await rebound.call('people.erase', { id });
    expect(filesHolding(rebound.folder, [...marks, 'minna@qvist.example', 'Minna Qvist'])).toEqual([]);
    await rebound.core.close();
    expect(filesHolding(rebound.folder, [...marks, 'minna@qvist.example', 'Minna Qvist'])).toEqual([]);
    expect(existsSync(join(rebound.folder, 'rebound.sqlite'))).toBe(true);
  });

  test('leaves no name in questions that were asked, nor in what these are known by', async () => {
    const { rebound, id, applicationId } = await openScene();
    const { id: interviewId } = await rebound.call('interviews.create', {
      applicationId,
      when: { day: '2026-03-09', time: '10:00' },
    });
    const { id: other } = await rebound.call('people.create', { name: 'Torbjorn Aasen' });
    for (const name of ['Wilhelmina Qvist', 'Torbjorn Aasen'])
      await rebound.call('questions.note', { interviewId, text: `How did you work with ${name}?` });
    const { id: asked } = await rebound.call('questions.note', { interviewId, text: 'Why us?' });
    await rebound.call('questions.update', { id: asked, text: 'Did Wilhelmina Qvist ask why us?' });
    await rebound.call('questions.update', { id: asked, text: 'Why us, then?' });
    await rebound.call('people.erase', { id });
    await rebound.call('people.erase', { id: other });
    expect(filesHolding(rebound.folder, [...marks, 'Torbjorn', 'Aasen'])).toEqual([]);
    const { questions } = await rebound.call('selfReviews.get', { interviewId });
    expect(questions.map(({ text }) => text)).toEqual([
      'How did you work with [erased]?',
      'How did you work with [erased]?',
      'Why us, then?',
    ]);
  });

  test('is ended by the next start when the process dies before the bytes are overwritten', async () => {
    const { rebound, id } = await openScene();
    await rebound.core.close();
    const program = fileURLToPath(new URL('../../../../support/erase-until-vacuum.ts', import.meta.url));
    const { signal } = spawnSync(process.execPath, [program, rebound.folder, id], { stdio: 'inherit' });
    expect(signal).toBe('SIGKILL');
    expect(filesHolding(rebound.folder, marks).length).toBeGreaterThan(0);
    const next = await startTestCore({ folder: rebound.folder });
    await expect(next.call('people.get', { id })).rejects.toMatchObject({ code: 'not-found' });
    expect(filesHolding(rebound.folder, marks)).toEqual([]);
    expect(readdirSync(rebound.folder)).not.toContain('rebound.remains');
    expect(next.select('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });

  test('keeps what is not about them: contacts as dates, their notes unless they name them, the texts of others', async () => {
    const { rebound, id, applicationId } = await openScene();
    await rebound.call('people.erase', { id });
    expect(rebound.select('SELECT personId, note FROM interaction ORDER BY id')).toEqual([
      { personId: null, note: null },
      { personId: null, note: 'Asked for the CV' },
      { personId: null, note: null },
    ]);
    expect((await rebound.call('applications.get', { id: applicationId })).notes).toBe(
      'Ask [erased] about pay',
    );
    for (const table of ['person', 'applicationPerson', 'attachment'])
      expect(rebound.select(`SELECT * FROM ${table}`)).toEqual([]);
    expect(rebound.select('SELECT name FROM company')).toEqual([{ name: 'Oakline' }]);
    expect(rebound.select('PRAGMA foreign_key_check')).toEqual([]);
    expect(rebound.select('PRAGMA quick_check')).toEqual([{ quick_check: 'ok' }]);
    await expect(rebound.call('people.get', { id })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('stops undo and redo, in itself and behind it; what comes after is undone as ever', async () => {
    const { rebound, id } = await openScene();
    await rebound.call('people.erase', { id });
    expect(await rebound.call('history.status', {})).toMatchObject({ undo: null, redo: null });
    const before = rebound.dump();
    await rebound.call('people.create', { name: 'Next' });
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
    expect(await rebound.core.dispatch('history.undo', {})).toMatchObject({ error: { code: 'refused' } });
    const commands = rebound.select(`SELECT label FROM command WHERE name = 'people.erase'`);
    expect(commands).toEqual([{ label: 'Erase a person' }]);
  });

  test('tells every window to read anew, and the data can be written and read as before', async () => {
    const { rebound, id, applicationId } = await openScene();
    rebound.events.length = 0;
    await rebound.call('people.erase', { id });
    expect(rebound.events).toContainEqual({ type: 'changed', changes: [{ entity: 'database' }] });
    await rebound.call('applications.move', { id: applicationId, stageId: 'stage-final' });
    expect((await rebound.call('applications.get', { id: applicationId })).stageId).toBe('stage-final');
  });

  test('leaves alone who shares a name or an address', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('people.create', { name: 'Ada Byron', email: 'jobs@oakline.example' });
    const { id: other } = await rebound.call('people.create', {
      name: 'Ada Byron',
      email: 'jobs@oakline.example',
    });
    const { id: applicationId } = await rebound.call('applications.create', {
      company: 'Ada Byron Consulting',
      title: 'Assistant',
      notes: 'Ada Byron: jobs@oakline.example',
    });
    await rebound.call('people.erase', { id });
    expect(await rebound.call('people.get', { id: other })).toMatchObject({
      name: 'Ada Byron',
      email: 'jobs@oakline.example',
    });
    expect(await rebound.call('applications.get', { id: applicationId })).toMatchObject({
      companyName: 'Ada Byron Consulting',
      notes: 'Ada Byron: jobs@oakline.example',
    });
  });

  test('a name of one word takes no ordinary words with it', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('people.create', { name: 'Will' });
    const { id: applicationId } = await rebound.call('applications.create', {
      company: 'Oakline',
      title: 'Engineer',
      notes: 'Will call back',
    });
    await rebound.call('people.erase', { id });
    expect((await rebound.call('applications.get', { id: applicationId })).notes).toBe('Will call back');
  });

  test('names in scripts without spaces and with signs of their own are found', async () => {
    const rebound = await startTestCore();
    const { id: applicationId } = await rebound.call('applications.create', {
      company: 'Oakline',
      title: 'Engineer',
      notes: '今天跟王小明谈了。\nAsk (A. B.+C) again.',
    });
    const { id } = await rebound.call('people.create', { name: '王小明' });
    const { id: odd } = await rebound.call('people.create', { name: '(A. B.+C)' });
    await rebound.call('people.erase', { id });
    await rebound.call('people.erase', { id: odd });
    expect((await rebound.call('applications.get', { id: applicationId })).notes).toBe(
      '今天跟[erased]谈了。\nAsk [erased] again.',
    );
    expect(filesHolding(rebound.folder, ['王小明', 'A. B.+C'])).toEqual([]);
  });

  test('every sign a name, an address or a number may hold is found as it stands', async () => {
    const rebound = await startTestCore();
    const signs = 'Ann-Lee \\ ^ $ . * + ? ( ) [ ] { } | / - # & ~ " Zed';
    const { id } = await rebound.call('people.create', { name: signs, email: 'ann-lee@oak-line.example' });
    const { id: applicationId } = await rebound.call('applications.create', {
      company: 'Oakline',
      title: 'Engineer',
      notes: `Met ${signs} (ann-lee@oak-line.example)`,
    });
    await rebound.call('people.erase', { id });
    expect((await rebound.call('applications.get', { id: applicationId })).notes).toBe(
      'Met [erased] ([erased])',
    );
  });

  test('says beforehand what goes, and which backups still hold them', async () => {
    const { rebound, id } = await openScene();
    rebound.setNow('2026-03-11T08:00:00.000Z');
    await rebound.call('backups.create', {});
    const preview = await rebound.call('people.previewErasure', { id });
    expect(preview).toEqual({
      applications: 1,
      interviews: 0,
      contacts: 3,
      removedNotes: 1,
      files: 1,
      redactedTexts: 1,
      backups: ['2026-03-11T08:00:00.000Z'],
    });
    const { id: newer } = await rebound.call('people.create', { name: 'Not in it' });
    expect((await rebound.call('people.previewErasure', { id: newer })).backups).toEqual([]);
  });

  test('leaves no trace in views, names of files, titles, imported cells and temporary files', async () => {
    const { rebound, id, applicationId } = await openScene();
    const query = new URLSearchParams({ text: 'Wilhelmina Qvist', view: 'table' }).toString();
    await rebound.call('savedViews.create', { name: 'From Wilhelmina Qvist', query });
    await rebound.call('applications.create', { company: 'Oakline', title: 'Assistant of Wilhelmina Qvist' });
    await rebound.call('attachments.add', {
      owner: { kind: 'application', id: applicationId },
      files: [{ fileId: rebound.upload('A letter'), name: 'Letter to Wilhelmina Qvist.pdf' }],
    });
    await importSheet(rebound, 'Company,Title,Notes\nMaple,Analyst,"Knows Wilhelmina\nQvist, ""Minna"""\n');
    await rebound.call('people.exportVcards', { id, version: '4.0' });
    await rebound.call('exports.everything', { jobId: 'job' });
    await rebound.call('people.erase', { id });
    // The import made a backup, which names the file that was theirs.
    const kept = join(rebound.folder, 'files');
    const holding = filesHolding(rebound.folder, ['wilhelmina', 'qvist']);
    expect(holding.filter((path) => !path.startsWith(kept))).toEqual([]);
    expect(readdirSync(join(rebound.folder, 'temp'))).toEqual([]);
    expect(rebound.select('SELECT name, query FROM savedView')).toEqual([
      { name: 'From [erased]', query: 'text=%5Berased%5D&view=table' },
    ]);
    expect(rebound.select('SELECT name FROM attachment')).toEqual([{ name: 'Letter to [erased].pdf' }]);
    expect(rebound.select('SELECT raw FROM importRow')).toEqual([
      { raw: JSON.stringify(['Maple', 'Analyst', 'Knows [erased], "Minna"']) },
    ]);
  });

  test('a contact that was with them alone goes with them; one of an application or a company stays', async () => {
    const { rebound, id, applicationId } = await openScene();
    const { id: alone } = await rebound.call('people.create', { name: 'Ada Byron' });
    const contact = (subject: object) =>
      rebound.call('interactions.create', { direction: 'in', channel: 'phone', note: 'Rang', ...subject });
    await contact({ personId: alone });
    await contact({ personId: alone, applicationId });
    const before = rebound.dump();
    expect(await rebound.call('people.previewErasure', { id: alone })).toMatchObject({ contacts: 1 });
    await rebound.call('people.delete', { id: alone });
    const stays = rebound.select('SELECT note FROM interaction WHERE personId IS NULL');
    expect(stays).toEqual([{ note: 'Rang' }]);
    await rebound.call('history.undo', {});
    expect(rebound.dump()).toBe(before);
    await rebound.call('people.erase', { id: alone });
    expect(rebound.select('SELECT note FROM interaction WHERE personId IS NULL')).toEqual(stays);
    expect(rebound.select('SELECT id FROM person')).toEqual([{ id }]);
  });

  test('a file that a backup names stays with it', async () => {
    const { rebound, id } = await openScene();
    await rebound.call('backups.create', {});
    await rebound.call('people.erase', { id });
    expect(readdirSync(join(rebound.folder, 'files'))).toHaveLength(1);
  });

  test('somebody who is gone is not found, and nothing is changed', async () => {
    const { rebound } = await openScene();
    const before = rebound.dump();
    await expect(rebound.call('people.erase', { id: 'gone' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(rebound.call('people.previewErasure', { id: 'gone' })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(rebound.dump()).toBe(before);
    expect((await rebound.call('history.status', {})).undo).not.toBeNull();
  });
});

describe('what was written to a person, or heard from them', () => {
  test('names them no more, in the data and in the log, where only a part of the name stood', async () => {
    const rebound = await startTestCore();
    const { call } = rebound;
    const { id: applicationId } = await call('applications.create', {
      company: 'Oakline',
      title: 'Engineer',
    });
    const { id } = await call('people.create', { name: 'Priyamvada', company: 'Oakline' });
    const { id: other } = await call('people.create', { name: 'Ruth', company: 'Oakline' });
    const letter = { applicationId, kind: 'follow-up', language: 'en', subject: 'For Priyamvada' } as const;
    await call('letters.save', { ...letter, personId: id, body: 'Dear Priyamvada' });
    await call('letters.markSent', { ...letter, personId: id, body: 'Dear Priyamvada,', on: '2026-03-10' });
    await call('feedbackRequests.create', {
      applicationId,
      route: 'call',
      person: { id },
      note: 'Priyamvada will ask',
    });
    await call('feedback.record', {
      applicationId,
      source: 'employer',
      person: { id },
      words: 'Best, Priyamvada',
      points: [{ kind: 'well', text: 'Priyamvada liked the demo' }],
    });
    await call('feedback.record', { source: 'coach', person: { id: other }, words: 'Like Priyamvada' });
    await call('practices.record', { kind: 'mock', reviewer: { id }, note: 'With Priyamvada' });
    expect(await call('people.previewErasure', { id })).toMatchObject({ removedNotes: 1, redactedTexts: 6 });
    await call('people.erase', { id });
    const texts = JSON.stringify([
      rebound.select('SELECT subject, body FROM letter'),
      rebound.select('SELECT note FROM feedbackRequest UNION ALL SELECT note FROM practice'),
      rebound.select('SELECT words FROM feedback WHERE personId IS NULL'),
      rebound.select('SELECT text FROM feedbackPoint'),
      rebound.select(`SELECT before, after FROM change WHERE tableName <> 'feedback'`),
    ]);
    expect(texts).not.toContain('Priyamvada');
    // In the words of somebody else a single word may be anything.
    expect(rebound.select('SELECT words FROM feedback WHERE personId IS NOT NULL')).toEqual([
      { words: 'Like Priyamvada' },
    ]);
  });
});
