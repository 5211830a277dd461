import { cleanup, render, screen } from '@testing-library/react';
import { useRef, type ReactElement } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { HostEvent } from '#shared/rpc/event.ts';
import { setTransport } from '#renderer/api/client.ts';
import { useKeptDraft } from '#renderer/api/kept-draft.ts';
import { setMasked } from '#renderer/api/privacy-mask.ts';

let dataFolder = '/own';
const listeners = new Set<(event: HostEvent) => void>();

setTransport({
  call: () => Promise.resolve({ ok: true, data: { dataFolder } }),
  onEvent: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  upload: () => Promise.resolve(''),
  download: () => Promise.resolve(new Blob()),
});

let openedCount = 0;

function openData(folder: string): void {
  dataFolder = folder;
  for (const listener of listeners) listener({ type: 'changed', changes: [{ entity: 'database' }] });
}

type FormProps = { readonly name: string; readonly place?: string };

function Form({ name, place = 'Here' }: FormProps): ReactElement {
  const [values, change, clear, isFromBefore] = useKeptDraft(name, { text: '', place });
  const sent = useRef(values);
  return (
    <>
      <input
        aria-label="Text"
        value={values.text}
        onChange={({ target }) => change({ text: target.value })}
      />
      <button type="button" onClick={() => clear()}>
        Cancel
      </button>
      <button
        type="button"
        onClick={() => {
          sent.current = values;
        }}
      >
        Send
      </button>
      <button type="button" onClick={() => clear(sent.current)}>
        Sent
      </button>
      <p>{`${values.place}, ${isFromBefore ? 'kept' : 'fresh'}`}</p>
    </>
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const field = () => screen.getByLabelText<HTMLInputElement>('Text');

function leaveAndOpen(props: FormProps): void {
  cleanup();
  render(<Form {...props} />);
}

beforeEach(() => {
  render(<Form name="one" />);
});
afterEach(() => {
  setMasked(false);
  cleanup();
  openedCount += 1;
  openData(`/another-${openedCount}`);
});

test('what was typed is there again, for what it is about alone; the rest is as fresh as the record', async () => {
  await userEvent.fill(field(), 'It was close.');
  leaveAndOpen({ name: 'two' });
  expect(field().value).toBe('');
  leaveAndOpen({ name: 'one', place: 'There' });
  expect(field().value).toBe('It was close.');
  expect(screen.getByText('There, kept')).toBeTruthy();
});

test('what was let go of or emptied is not', async () => {
  await userEvent.fill(field(), 'It was close.');
  await userEvent.click(button('Cancel'));
  expect(field().value).toBe('');
  leaveAndOpen({ name: 'one' });
  expect(screen.getByText('Here, fresh')).toBeTruthy();
  await userEvent.fill(field(), 'It was close.');
  await userEvent.fill(field(), '');
  leaveAndOpen({ name: 'one' });
  expect(screen.getByText('Here, fresh')).toBeTruthy();
});

test('what is sent is let go of; what was written while it was on its way stays', async () => {
  await userEvent.fill(field(), 'It was close.');
  await userEvent.click(button('Send'));
  await userEvent.click(button('Sent'));
  expect(field().value).toBe('');
  await userEvent.fill(field(), 'It was close.');
  await userEvent.click(button('Send'));
  await userEvent.fill(field(), 'It was close. They laughed.');
  await userEvent.click(button('Sent'));
  expect(field().value).toBe('It was close. They laughed.');
  leaveAndOpen({ name: 'one' });
  expect(field().value).toBe('It was close. They laughed.');
});

test('what was typed is never in another search, and there again in its own', async () => {
  const own = dataFolder;
  await userEvent.fill(field(), 'It was close.');
  openData('/sample');
  leaveAndOpen({ name: 'one' });
  expect(field().value).toBe('');
  openData(own);
  await expect
    .poll(() => {
      leaveAndOpen({ name: 'one' });
      return field().value;
    })
    .toBe('It was close.');
});

test('under the privacy mask nothing of it is shown, and nothing is let go of', async () => {
  await userEvent.fill(field(), 'It was close.');
  setMasked(true);
  leaveAndOpen({ name: 'one' });
  expect(field().value).toBe('');
  await userEvent.click(button('Cancel'));
  setMasked(false);
  leaveAndOpen({ name: 'one' });
  expect(field().value).toBe('It was close.');
});
