import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AppError } from '#shared/rpc/reply.ts';
import { TooltipProvider } from '#renderer/ui/tooltip.tsx';
import { closeToast, showProblem, showToast, Toasts } from '#renderer/ui/toast.tsx';
import '#renderer/styles/global.css';

beforeEach(() => {
  render(
    <TooltipProvider>
      <Toasts>page</Toasts>
    </TooltipProvider>,
  );
});
afterEach(cleanup);

test('Undo undoes once and takes the toast away', async () => {
  const undo = vi.fn<() => void>();
  showToast({ title: 'Moved Platform Engineer to Screening', undo });
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  await expect.poll(() => screen.queryByText('Moved Platform Engineer to Screening')).toBeNull();
});

test('Undo can be reached by F6 and keys alone', async () => {
  const undo = vi.fn<() => void>();
  showToast({ title: 'Archived', undo });
  await screen.findByText('Archived');
  await userEvent.keyboard('{F6}');
  for (let step = 0; step < 4 && document.activeElement?.textContent !== 'Undo'; step += 1) {
    await userEvent.keyboard('{Tab}');
  }
  expect(document.activeElement?.textContent).toBe('Undo');
  await userEvent.keyboard('{Enter}');
  expect(undo).toHaveBeenCalledOnce();
});

test('a toast without an action has no button but the cross', async () => {
  const id = showToast({ title: 'Saved' });
  const toast = (await screen.findByText('Saved')).closest('[role="dialog"]');
  const names = [...(toast?.querySelectorAll('button') ?? [])].map((button) =>
    button.getAttribute('aria-label'),
  );
  expect(names).toEqual(['Dismiss']);
  closeToast(id);
  await expect.poll(() => screen.queryByText('Saved')).toBeNull();
});

test('the same problem twice is shown once', async () => {
  const problem = new AppError('conflict', 'Something else has changed this since.');
  showProblem(problem);
  showProblem(problem);
  await screen.findAllByText(problem.message);
  expect(document.querySelectorAll('h2')).toHaveLength(1);
});

test('a toast in the place of another says and offers nothing of the former', async () => {
  const undo = vi.fn<() => void>();
  showToast({ id: 'step', title: 'Recorded', description: 'The card has left the board.', undo });
  await screen.findByText('The card has left the board.');
  showToast({ id: 'step', title: 'Tagged' });
  await screen.findByText('Tagged');
  expect(screen.queryByText('The card has left the board.')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  closeToast('step');
});

test('a toast stands above a bar of buttons, and out of the way of a dialog, while they are there', async () => {
  const bar = document.createElement('div');
  bar.dataset['bottomBar'] = '';
  const dialog = document.createElement('div');
  dialog.dataset['modal'] = '';
  const id = showToast({ title: 'Saved' });
  await screen.findByText('Saved');
  const viewport = screen.getByRole('region', { name: 'Notifications' });
  const sides = (): string => {
    const { top, bottom } = viewport.getBoundingClientRect();
    return top < 10 ? 'top' : String(innerHeight - bottom);
  };
  expect(sides()).toBe('16');
  document.body.append(bar);
  await expect.poll(sides).toBe('72');
  document.body.append(dialog);
  await expect.poll(sides).toBe('top');
  dialog.toggleAttribute('data-closed', true);
  await expect.poll(sides).toBe('72');
  bar.hidden = true;
  await expect.poll(sides).toBe('16');
  bar.remove();
  dialog.remove();
  closeToast(id);
  await expect.poll(() => screen.queryByText('Saved')).toBeNull();
});
