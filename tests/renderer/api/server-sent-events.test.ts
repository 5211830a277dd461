import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readServerSentEvents } from '#renderer/api/server-sent-events.ts';

/** A body that arrives in pieces cut at the given byte positions. */
function bodyOf(text: string, cuts: readonly number[] = []): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const ends = [...new Set([...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].toSorted(
    (a, b) => a - b,
  );
  return new ReadableStream({
    start(controller) {
      let from = 0;
      for (const end of ends) {
        controller.enqueue(bytes.slice(from, end));
        from = end;
      }
      controller.close();
    },
  });
}

async function read(body: ReadableStream<Uint8Array>): Promise<readonly string[]> {
  const events: string[] = [];
  for await (const event of readServerSentEvents(body)) events.push(event);
  return events;
}

describe('readServerSentEvents', () => {
  test('passes over comments and other fields, joins several data lines', async () => {
    const text =
      ': connected\n\nevent: x\nid: 1\ndata: one\n\ndata:two\r\ndata: lines\r\n\r\n: still here\n\ndata: cut off';
    expect(await read(bodyOf(text))).toEqual(['one', 'two\nlines']);
  });

  test('gives the same events however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.json({ noUnicodeString: false }), { maxLength: 6 }),
        fc.array(fc.nat(), { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        async (events, cuts, newline) => {
          const text = events.map((event) => `data: ${event}${newline}${newline}`).join('');
          expect(await read(bodyOf(text, cuts))).toEqual(events);
        },
      ),
      { numRuns: 60 },
    );
  });
});
