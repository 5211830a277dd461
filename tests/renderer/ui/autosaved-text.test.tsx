import { cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AutosavedText } from '#renderer/ui/autosaved-text.tsx';

afterEach(cleanup);

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Notes');

function open() {
  const saved: string[] = [];
  const at = (value: string): ReactElement => (
    <>
      <AutosavedText
        label="Notes"
        value={value}
        onSave={(text) => {
          saved.push(text);
          return Promise.resolve(null);
        }}
      />
      <button type="button">Elsewhere</button>
    </>
  );
  const { rerender, unmount } = render(at(''));
  return { saved, unmount, become: (value: string) => rerender(at(value)) };
}

test('shows what is kept once that has become another by an undo', async () => {
  const { saved, become } = open();
  await userEvent.type(field(), 'The demo');
  await userEvent.click(screen.getByRole('button'));
  expect(saved).toEqual(['The demo']);
  expect(field().value).toBe('The demo');
  become('The demo');
  expect(field().value).toBe('The demo');
  become('');
  expect(field().value).toBe('');
});

test('keeps what is being written while the record catches up, and saves it when it goes', async () => {
  const { saved, become, unmount } = open();
  await userEvent.type(field(), 'The');
  await userEvent.click(screen.getByRole('button'));
  await userEvent.type(field(), ' demo');
  become('The');
  expect(field().value).toBe('The demo');
  unmount();
  expect(saved.at(-1)).toBe('The demo');
});
