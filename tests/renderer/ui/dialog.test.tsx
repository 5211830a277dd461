import { cleanup, render, screen } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import '#renderer/styles/global.css';

afterEach(cleanup);

function Page(): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Add</Button>
      <Button>Behind</Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        title="Add an application"
        footer={<Button>Save</Button>}
      >
        <TextField label="Role" />
      </Dialog>
    </>
  );
}

async function openDialog(): Promise<void> {
  screen.getByRole('button', { name: 'Add' }).focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('dialog', { name: 'Add an application' });
}

test('the focus starts in the content, goes round inside, and comes back at Escape', async () => {
  render(<Page />);
  const opener = screen.getByRole('button', { name: 'Add' });
  await openDialog();
  const dialog = screen.getByRole('dialog');

  await expect.poll(() => document.activeElement).toBe(screen.getByLabelText('Role'));
  const visited: (string | null)[] = [];
  for (let step = 0; step < 6; step += 1) {
    await userEvent.keyboard('{Tab}');
    expect(dialog.contains(document.activeElement)).toBe(true);
    visited.push(
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  }
  expect(visited.slice(0, 2)).toEqual(['Save', 'Close']);

  await userEvent.keyboard('{Escape}');
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('the cross closes it too', async () => {
  render(<Page />);
  await openDialog();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
});
