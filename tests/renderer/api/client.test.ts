import { afterEach, describe, expect, test } from 'vitest';
import { contract } from '#shared/contract.ts';
import { client, send, setTransport } from '#renderer/api/client.ts';
import { maskMark } from '#renderer/api/mask-answers.ts';
import { setMasked } from '#renderer/api/privacy-mask.ts';
import { isReading } from '#renderer/api/reading-names.ts';

/** A host that notes what it is asked for. */
function listen(): string[] {
  const asked: string[] = [];
  setTransport({
    call: async (name) => {
      asked.push(name);
      return { ok: true, data: [] };
    },
    onEvent: () => () => undefined,
    upload: async () => '',
    download: async () => new Blob(),
  });
  return asked;
}

afterEach(() => setMasked(false));

describe('under the privacy mask', () => {
  test('what is masked may be looked up, and is never written', async () => {
    const asked = listen();
    setMasked(true);
    await client('companies.suggest', { text: maskMark });
    await client('people.list', { text: maskMark });
    const writing = send('companies.update', { id: 'a', name: maskMark });
    await expect(writing).rejects.toMatchObject({ code: 'refused' });
    expect(asked).toEqual(['companies.suggest', 'people.list']);
  });

  test('every query of the contract counts as reading, and nothing else does', () => {
    for (const [name, { kind }] of Object.entries(contract)) {
      expect(isReading(name), name).toBe(kind === 'query' || kind === 'fileQuery');
    }
  });
});
