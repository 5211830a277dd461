import { cleanup, render, screen } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useKeptFocus } from '#renderer/ui/use-kept-focus.ts';

afterEach(cleanup);

const all = ['One', 'Two', 'Three'];

function Lines(): ReactElement {
  const ref = useKeptFocus();
  const [lines, setLines] = useState(all);
  const [isKept, setIsKept] = useState(false);
  return (
    <div ref={ref}>
      <h1>Screen</h1>
      <section>
        <h2>Lines</h2>
        <ul>
          {lines.map((line) => (
            <li key={line}>
              <button type="button">Read {line}</button>
              <button type="button" onClick={() => setLines(lines.filter((other) => other !== line))}>
                Delete {line}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>Form</h2>
        <button type="button" disabled={isKept} onClick={() => setIsKept(true)}>
          Keep
        </button>
      </section>
      <button type="button" onClick={() => setTimeout(() => setLines([]), 50)}>
        Later none
      </button>
    </div>
  );
}

const focused = (): string => document.activeElement?.textContent ?? '';

test('a line that is deleted hands the focus to the line in its place, the last one to the heading', async () => {
  render(<Lines />);
  for (const [line, heir] of [
    ['Two', 'Delete Three'],
    ['Three', 'Delete One'],
    ['One', 'Lines'],
  ] as const) {
    screen.getByText(`Delete ${line}`).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe(heir);
  }
});

test('a control that can do nothing any more hands it to the heading of its form', async () => {
  render(<Lines />);
  screen.getByText('Keep').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toBe('Form');
});

test('what goes without having the focus leaves it alone', async () => {
  render(<Lines />);
  screen.getByText('Delete Two').focus();
  const later = screen.getByText('Later none');
  await userEvent.click(later);
  await expect.poll(() => screen.queryByText('Read One')).toBeNull();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(document.activeElement).toBe(later);
});
