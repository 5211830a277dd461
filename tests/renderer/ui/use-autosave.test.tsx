import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useAutosave } from '#renderer/ui/use-autosave.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type FieldProps = { readonly onSave: (text: string) => Promise<string | null> };

function Field({ onSave }: FieldProps): ReactElement {
  const { text, problem, change, flush, drop } = useAutosave('As it was', onSave);
  return (
    <>
      <input
        aria-label="Letter"
        value={text}
        onChange={({ target }) => change(target.value)}
        onBlur={() => void flush()}
      />
      <button type="button" onClick={() => void drop().then(() => (document.title = 'dropped'))}>
        Drop
      </button>
      <p>{problem}</p>
    </>
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>('Letter');

function open(onSave: FieldProps['onSave']): { unmount: () => void } {
  document.title = '';
  return render(<Field onSave={onSave} />);
}

test('what could not be saved is not sent again once it is dropped, and is not shown', async () => {
  const sent: string[] = [];
  const { unmount } = open((text) => {
    sent.push(text);
    return Promise.resolve('The disk is full.');
  });
  await userEvent.fill(field(), 'My own words');
  await userEvent.click(screen.getByRole('button'));
  await expect.poll(() => document.title).toBe('dropped');
  await expect.poll(() => field().value).toBe('As it was');
  expect(screen.queryByText('The disk is full.')).toBeNull();
  unmount();
  await Promise.resolve();
  expect(sent).toEqual(['My own words']);
});

test('is over when what was on its way has arrived, and sends nothing that waited behind it', async () => {
  const sent: string[] = [];
  const arrive: (() => void)[] = [];
  const { unmount } = open((text) => {
    sent.push(text);
    return new Promise((resolve) => arrive.push(() => resolve(null)));
  });
  await userEvent.fill(field(), 'First');
  field().blur();
  await userEvent.fill(field(), 'Second');
  // Pressed by script: the focus stays in the field, as with a command of the palette.
  screen.getByRole('button').click();
  await expect.poll(() => arrive.length).toBe(1);
  expect(document.title).toBe('');
  arrive[0]?.();
  await expect.poll(() => document.title).toBe('dropped');
  unmount();
  await Promise.resolve();
  expect(sent).toEqual(['First']);
});

test('who types without a pause is saved every two seconds all the same', async () => {
  vi.useFakeTimers();
  const sent: string[] = [];
  open((text) => {
    sent.push(text);
    return Promise.resolve(null);
  });
  let typed = '';
  for (let key = 0; key < 20; key++) {
    typed += 'a';
    fireEvent.change(field(), { target: { value: typed } });
    await vi.advanceTimersByTimeAsync(250);
  }
  // Two seconds are eight keys; and two more from the next key on.
  expect(sent).toEqual(['a'.repeat(8), 'a'.repeat(16)]);
  await vi.advanceTimersByTimeAsync(700);
  expect(sent.at(-1)).toBe('a'.repeat(20));
});

test('is saved at once when its page is hidden', () => {
  const sent: string[] = [];
  open((text) => {
    sent.push(text);
    return Promise.resolve(null);
  });
  fireEvent.change(field(), { target: { value: 'Half a sent' } });
  document.dispatchEvent(new Event('visibilitychange'));
  expect(sent).toEqual([]);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(sent).toEqual(['Half a sent']);
});

test('is saved at once when its page goes, whatever is on its way', () => {
  const sent: string[] = [];
  open((text) => {
    sent.push(text);
    return new Promise(() => {});
  });
  fireEvent.change(field(), { target: { value: 'First' } });
  fireEvent.blur(field());
  fireEvent.change(field(), { target: { value: 'Second' } });
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(sent).toEqual(['First', 'Second']);
});
