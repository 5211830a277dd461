import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useRovingFocus } from '#renderer/ui/use-roving-focus.ts';

function Row(): ReactElement {
  const { row, tabIndexOf } = useRovingFocus(1);
  return (
    <>
      <button type="button">Before</button>
      <div {...row}>
        {['One', 'Two', 'Three'].map((name, index) => (
          <button key={name} type="button" tabIndex={tabIndexOf(index)}>
            {name}
          </button>
        ))}
      </div>
      <button type="button">After</button>
    </>
  );
}

function focused(): string | null | undefined {
  return document.activeElement?.textContent;
}

test('a row is one stop for Tab, and the arrows go along it', async () => {
  render(<Row />);
  screen.getByText('Before').focus();
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe('Two');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(focused()).toBe('Three');
  await userEvent.keyboard('{Home}');
  expect(focused()).toBe('One');
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe('After');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(focused()).toBe('Two');
});
