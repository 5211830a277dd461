import { cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { useOnce } from '#renderer/ui/use-once.ts';

afterEach(cleanup);

function Keep({ act }: { readonly act: () => Promise<unknown> }): ReactElement {
  const { begin, isBusy } = useOnce(act);
  return (
    <button type="button" onClick={() => begin()}>
      {isBusy ? 'At it' : 'Keep'}
    </button>
  );
}

test('an act is begun again only when it is over, also when the second press comes before anything is drawn', async () => {
  const over: (() => void)[] = [];
  render(<Keep act={() => new Promise<void>((resolve) => over.push(resolve))} />);
  const button = screen.getByRole('button');
  button.click();
  button.click();
  await expect.poll(() => button.textContent).toBe('At it');
  button.click();
  expect(over).toHaveLength(1);
  over[0]?.();
  await expect.poll(() => button.textContent).toBe('Keep');
  button.click();
  expect(over).toHaveLength(2);
});
