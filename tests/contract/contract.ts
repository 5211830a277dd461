import { describe, expect, test } from 'vitest';
import { contract, type ProcedureName, type ReboundContract } from '#shared/contract.ts';
import { type Client, createClient } from '#shared/rpc/client.ts';
import type { HostEvent } from '#shared/rpc/event.ts';
import type { Door } from './door.ts';
import { importOneRow, liveOneLife } from './one-life.ts';

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
  [
    'peopleImports.commit',
    {
      jobId: 'j',
      plan: {
        fileId: 'f',
        fileName: 'n',
        reading: {},
        columns: [{ index: 0, field: 'shoe size' }],
        scope: 'everyone',
        role: null,
        rowChoices: [],
      },
    },
    'plan.columns.0.field',
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
      const answers = await liveOneLife(door, call);
      expect(new Set(answers.map(([name]) => name))).toEqual(new Set(names));
      for (const [name, reply] of answers) {
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
