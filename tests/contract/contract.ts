import { describe, expect, test } from 'vitest';
import { contract, type ProcedureName, type ReboundContract } from '#shared/contract.ts';
import { type Client, createClient } from '#shared/rpc/client.ts';
import type { HostEvent } from '#shared/rpc/event.ts';
import type { Reply } from '#shared/rpc/reply.ts';

/** One way to reach the core: what a transport must offer for the suite to run over it. */
export type Door = {
  readonly call: (name: string, input: unknown) => Promise<Reply>;
  readonly onEvent: (listener: (event: HostEvent) => void) => () => void;
  readonly upload: (bytes: Uint8Array) => Promise<string>;
  readonly download: (fileId: string) => Promise<Uint8Array>;
};

const names = Object.keys(contract) as ProcedureName[];

/** An input that no procedure with required fields accepts, and where it is wrong. */
const wrongInputs: readonly [ProcedureName, unknown, string][] = [
  ['applications.create', { company: 'A' }, 'title'],
  ['applications.create', { company: 'A', title: 'B', url: 'javascript:alert(1)' }, 'url'],
  ['applications.update', { id: '1', salaryMin: 'much' }, 'salaryMin'],
  ['applications.move', { id: '1' }, 'stageId'],
  ['applications.close', { applicationId: '1', kind: 'lost' }, 'kind'],
  [
    'applications.close',
    { applicationId: '1', kind: 'rejected', reasons: [{ reasonId: 'x', saidBy: 'nobody', quote: null }] },
    'reasons.0.saidBy',
  ],
  ['companies.create', { name: 'A', website: 'javascript:alert(1)' }, 'website'],
  ['companies.merge', { id: '1' }, 'intoId'],
  ['outcomes.update', { id: '1', on: '2026-02-30' }, 'on'],
  ['settings.update', { quietAfterApplyingDays: 1 }, 'quietAfterApplyingDays'],
  ['stages.create', { name: '   ', phase: 'applied' }, 'name'],
  ['stages.setPhase', { id: '1', phase: 'hired', followEvents: true }, 'phase'],
  ['reasons.create', { label: 'Mood', side: 'nobody' }, 'side'],
  ['applications.board', { filter: { excitementMin: 9 } }, 'filter.excitementMin'],
  ['applications.tagMany', { target: { ids: ['1'] }, add: [''] }, 'add.0'],
  ['tags.create', { name: ' ' }, 'name'],
  [
    'imports.commit',
    {
      jobId: 'j',
      plan: {
        fileId: 'f',
        fileName: 'n',
        reading: {},
        columns: [{ index: -1, field: 'company' }],
        statuses: [],
        edits: [],
        rowChoices: [],
      },
    },
    'plan.columns.0.index',
  ],
  ['interviews.create', { applicationId: '1', when: { day: '2026-02-30', time: null } }, 'when.day'],
  ['interviews.setStatus', { ids: [], status: 'held' }, 'ids'],
  ['insights.overview', { from: 'yesterday' }, 'from'],
  ['attachments.list', { owner: { kind: 'stage', id: '1' } }, 'owner.kind'],
  ['attachments.rename', { id: '1', name: '  ' }, 'name'],
  ['backups.restore', { name: 3 }, 'name'],
  ['data.erase', {}, 'deleteBackups'],
  ['people.create', { name: ' ' }, 'name'],
  ['people.update', { id: '1', linkedinUrl: 'javascript:alert(1)' }, 'linkedinUrl'],
  ['people.list', { role: 'boss' }, 'role'],
  ['applicationPeople.setRelation', { applicationId: '1', personId: '2', relation: 'boss' }, 'relation'],
  ['jobs.cancel', {}, 'jobId'],
];

/** Everything the contract promises, whatever carries it. Each test opens a door to a core of its own. */
export function contractSuite(transport: string, openDoor: () => Promise<Door>): void {
  const open = async (): Promise<{ door: Door; call: Client<ReboundContract> }> => {
    const door = await openDoor();
    return { door, call: createClient<ReboundContract>((name, input) => door.call(name, input)) };
  };

  describe(`the contract over ${transport}`, () => {
    test('every procedure has a handler: none is unknown, none is a bug for an empty input', async () => {
      const { door } = await open();
      for (const name of names) {
        const reply = await door.call(name, {});
        const code = reply.ok ? 'ok' : reply.error.code;
        expect(['ok', 'invalid', 'refused'], `${name} answered ${code}`).toContain(code);
      }
    });

    test('a whole life in every result survives JSON and fits its schema', async () => {
      const { door, call } = await open();
      for (const [name, reply] of await liveOneLife(door, call)) {
        expect(JSON.parse(JSON.stringify(reply)), name).toEqual(reply);
        expect(contract[name].output.safeParse(reply).error, name).toBeUndefined();
      }
    });

    test('wrong inputs are refused, and the field is named', async () => {
      const { door } = await open();
      for (const [name, input, path] of wrongInputs) {
        expect(await door.call(name, input), `${name} ${path}`).toMatchObject({
          ok: false,
          error: { code: 'invalid', details: [{ path }] },
        });
      }
    });

    test('an unknown procedure is not found, also one of JavaScript’s own names', async () => {
      const { door } = await open();
      for (const name of ['applications.fly', '__proto__', 'constructor', 'toString']) {
        expect(await door.call(name, {})).toMatchObject({ ok: false, error: { code: 'not-found' } });
      }
    });

    test('events tell what changed, and how far a long command is', async () => {
      const { door, call } = await open();
      const events: HostEvent[] = [];
      const isComplete = () =>
        events.some(({ type }) => type === 'progress') && events.some(({ type }) => type === 'changed');
      const arrived = new Promise<void>((resolve) => {
        door.onEvent((event) => {
          events.push(event);
          if (isComplete()) resolve();
        });
      });
      await importOneRow(door, call);
      await arrived;
      expect(events.find(({ type }) => type === 'progress')).toMatchObject({
        jobId: 'job',
        total: expect.any(Number),
      });
    });

    test('a file goes up and comes down byte by byte', async () => {
      const { door } = await open();
      const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
      expect(await door.download(await door.upload(bytes))).toEqual(bytes);
    });
  });
}

type Answered = [ProcedureName, unknown][];

/** Calls every procedure once with something to say, and keeps the answers. */
async function liveOneLife(door: Door, call: Client<ReboundContract>): Promise<Answered> {
  const answers: Answered = [];
  const ask: Client<ReboundContract> = async (name, input) => {
    const answer = await call(name, input);
    answers.push([name, answer]);
    return answer;
  };
  const { id } = await ask('applications.create', {
    company: '東方 & Söhne',
    title: 'Engineer “A”',
    salaryMin: 12.5,
    notes: 'ü\u0000😀',
  });
  await ask('applications.update', {
    id,
    via: 'Agency',
    currency: 'eur',
    url: 'https://example.org/x?y=1#z',
  });
  const { laterEventIds } = await ask('applications.move', { id, stageId: 'stage-final' });
  expect(laterEventIds).toEqual([]);
  const back = await ask('applications.move', { id, stageId: 'stage-applied' });
  await ask('stageEvents.remove', { ids: back.laterEventIds });
  const { outcomeId } = await ask('applications.close', {
    applicationId: id,
    kind: 'rejected',
    reasons: [{ reasonId: 'overqualified', saidBy: 'employer', quote: '“too much”' }],
  });
  await ask('outcomes.update', { id: outcomeId, message: 'Dear …' });
  await ask('applications.get', { id });
  await ask('applications.closed', {});
  await ask('insights.overview', {});
  await ask('insights.applications', { filter: {}, selection: { kind: 'reached', phase: 'applied' } });
  await ask('applications.reopen', { applicationId: id });
  await ask('applications.archive', { id, isArchived: true });
  await ask('applications.archive', { id, isArchived: false });
  await keepFiles(door, ask, id);
  await ask('applications.board', {});
  const target = { ids: [id] };
  await ask('applications.tagMany', { target, add: ['東 & west'] });
  await ask('applications.updateMany', { target, source: '“A friend”' });
  await ask('applications.moveMany', { target, stageId: 'stage-offer', jobId: 'many' });
  await ask('applications.closeMany', { target, kind: 'declined' });
  await ask('applications.archiveMany', { target, isArchived: true });
  await ask('applications.table', { filter: { states: ['all'] } });
  await ask('applications.rows', { ids: [id] });
  await ask('applications.filterChoices', {});
  await ask('applications.archiveMany', { target, isArchived: false });
  await ask('applications.reopen', { applicationId: id });
  const tag = await ask('tags.create', { name: 'later' });
  await ask('tags.rename', { id: tag.id, name: 'sooner' });
  await ask('tags.list', {});
  await ask('tags.delete', { id: tag.id });
  const view = await ask('savedViews.create', { name: 'Mine', query: 'text=a' });
  await ask('savedViews.rename', { id: view.id, name: 'Ours' });
  await ask('savedViews.update', { id: view.id, query: '' });
  await ask('savedViews.reorder', { ids: [view.id] });
  await ask('savedViews.list', {});
  await ask('savedViews.delete', { id: view.id });
  await ask('companies.suggest', { text: '東' });
  const { hits } = await ask('search.query', { text: '東方' });
  await ask('search.named', { items: hits.map(({ kind, id: hitId }) => ({ kind, id: hitId })) });
  await meetPeople(ask, id);
  await liveInterviews(ask, id);
  await keepCompanies(call, ask);
  await ask('stages.list', {});
  await ask('reasons.list', {});
  await arrangeStages(ask);
  await arrangeReasons(ask);
  await ask('settings.update', { theme: 'dark' });
  await ask('settings.get', {});
  await ask('settings.about', {});
  const { fileId, plan, batchId } = await importOneRow(door, ask);
  await ask('imports.inspect', { fileId });
  await ask('imports.statuses', { fileId, reading: {}, column: 1 });
  await ask('imports.preview', { plan });
  await ask('imports.list', {});
  await ask('imports.skippedRows', { batchId });
  await ask('imports.undo', { batchId });
  await ask('history.status', {});
  await ask('history.redo', {});
  await ask('history.undo', {});
  await ask('applications.delete', { id });
  await ask('applications.deleteMany', { target });
  const backup = await ask('backups.create', {});
  await ask('backups.list', {});
  await ask('backups.restore', { name: backup.name });
  await ask('jobs.cancel', { jobId: 'gone' });
  await ask('backups.delete', { name: (await ask('backups.create', {})).name });
  await ask('sample.open', {});
  await ask('sample.leave', {});
  await ask('data.erase', { deleteBackups: false });
  expect(new Set(answers.map(([name]) => name))).toEqual(new Set(names));
  return answers;
}

async function arrangeStages(ask: Client<ReboundContract>): Promise<void> {
  const { id } = await ask('stages.create', { name: '電話', phase: 'screening' });
  await ask('stages.rename', { id, name: 'Phone “A”' });
  await ask('stages.hide', { id });
  await ask('stages.show', { id });
  await ask('stages.move', { id, beforeId: 'stage-screening' });
  await ask('stages.setPhase', { id, phase: 'interview', followEvents: true });
  await ask('stages.uses', {});
  await ask('stages.delete', { id, moveTo: 'stage-interview' });
}

async function arrangeReasons(ask: Client<ReboundContract>): Promise<void> {
  const { id } = await ask('reasons.create', { label: 'Zu weit weg', side: 'theirs', group: 'terms' });
  await ask('reasons.update', { id, label: 'Too far', claim: 'neither', control: 'partly' });
  await ask('reasons.retire', { id });
  await ask('reasons.restore', { id });
  await ask('reasons.uses', {});
  await ask('reasons.merge', { id, intoId: 'location-or-remote' });
}

async function keepFiles(door: Door, ask: Client<ReboundContract>, applicationId: string): Promise<void> {
  const owner = { kind: 'application', id: applicationId } as const;
  const fileId = await door.upload(new TextEncoder().encode('Dear 東方,'));
  const [added] = await ask('attachments.add', { owner, files: [{ fileId, name: '信.txt' }] });
  if (!added) throw new Error('Nothing was attached');
  await ask('attachments.rename', { id: added.id, name: 'Letter “1”.txt' });
  await ask('applications.update', { id: applicationId, description: 'What they look for' });
  await ask('attachments.keepPosting', { applicationId });
  await ask('attachments.list', { owner });
  await ask('attachments.prepare', { id: added.id });
  await ask('exports.everything', { jobId: 'export' });
  await ask('dataFolder.create', {});
  await ask('dataFolder.forget', {});
  await ask('attachments.delete', { id: added.id });
  await ask('attachments.sweep', {});
}

async function meetPeople(ask: Client<ReboundContract>, applicationId: string): Promise<void> {
  const { id } = await ask('people.create', {
    name: 'Zoë 李',
    company: 'Oakline',
    role: 'insider',
    notes: 'ü\u0000😀',
  });
  await ask('people.update', { id, email: 'zoe@x.example' });
  const { personId } = await ask('applicationPeople.link', { applicationId, person: { name: 'Bo' } });
  await ask('applicationPeople.setRelation', { applicationId, personId, relation: 'agency' });
  await ask('applicationPeople.list', { applicationId });
  await ask('applicationPeople.unlink', { applicationId, personId });
  await ask('people.list', {});
  await ask('people.suggest', { text: 'z' });
  await ask('people.merge', { id, otherId: personId });
  await ask('people.get', { id });
  const { fileId } = await ask('people.exportVcards', { version: '2.1' });
  await ask('people.previewVcards', { fileId });
  await ask('people.importVcards', { fileId, choices: [] });
  await ask('people.previewErasure', { id });
  await ask('people.delete', { id });
  const { id: erased } = await ask('people.create', { name: 'Cy Last' });
  await ask('people.erase', { id: erased });
}

async function liveInterviews(ask: Client<ReboundContract>, applicationId: string): Promise<void> {
  const when = { day: '2026-01-15', time: '09:30', timeZone: 'Pacific/Kiritimati' };
  const { id } = await ask('interviews.create', { applicationId, when, interviewers: [{ name: '王小明' }] });
  await ask('interviews.update', { id, prepNotes: '\u0000“why”' });
  await ask('interviews.setStatus', { ids: [id], status: 'held' });
  await ask('interviews.get', { id });
  await ask('interviews.list', { applicationId });
  await ask('interviews.conflicts', { when, durationMin: 30 });
  await ask('interviews.exportCalendar', { ids: [id] });
  await ask('interviews.delete', { ids: [id] });
}

async function keepCompanies(call: Client<ReboundContract>, ask: Client<ReboundContract>): Promise<void> {
  const { id } = await ask('companies.create', { name: 'Москва', website: 'https://example.org' });
  await ask('companies.update', { id, notes: '“…”' });
  const other = await ask('companies.create', { name: 'Another' });
  await ask('companies.previewMerge', { id: other.id, intoId: id });
  await ask('companies.merge', { id: other.id, intoId: id });
  await ask('companies.list', { text: '' });
  const [known] = await call('companies.suggest', { text: '東' });
  await ask('companies.get', { id: known?.id ?? '' });
  await ask('companies.appliedBefore', {});
  await ask('companies.delete', { id });
}

async function importOneRow(door: Door, call: Client<ReboundContract>) {
  const fileId = await door.upload(new TextEncoder().encode('Company,Status\nAcme,Absage\n'));
  const plan = {
    fileId,
    fileName: 'one.csv',
    reading: {},
    columns: [
      { index: 0, field: 'company' as const },
      { index: 1, field: 'status' as const },
    ],
    statuses: [],
    edits: [],
    rowChoices: [],
  };
  const { batchId } = await call('imports.commit', { plan, jobId: 'job' });
  if (batchId === null) throw new Error('The row was not imported');
  return { fileId, plan, batchId };
}
