import { cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useShortcut } from '#renderer/app/keyboard.ts';
import { setPreferences } from '#renderer/app/preferences.ts';
import { matchesKeys, type ShortcutId } from '#renderer/app/shortcuts.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

beforeEach(() => setPreferences({ hasSingleKeyShortcuts: true }));
afterEach(cleanup);

type Answer = (id: ShortcutId) => void;

function Listener({ id, onKey }: { readonly id: ShortcutId; readonly onKey: Answer }): ReactElement {
  useShortcut(id, () => onKey(id));
  return <p>{id}</p>;
}

function renderPage(page: ReactElement | null = null): ReturnType<typeof vi.fn<Answer>> {
  const onKey = vi.fn<Answer>();
  render(
    <>
      <Listener id="add-application" onKey={onKey} />
      <Listener id="undo" onKey={onKey} />
      <Listener id="redo" onKey={onKey} />
      <Listener id="stage-back" onKey={onKey} />
      {page}
    </>,
  );
  return onKey;
}

describe('useShortcut', () => {
  test('answers its keys and no others', async () => {
    const onKey = renderPage();
    await userEvent.keyboard(
      'nx[[{Shift>}{ArrowLeft}{/Shift}{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}',
    );
    expect(onKey.mock.calls.flat()).toEqual(['add-application', 'stage-back', 'stage-back', 'undo', 'redo']);
  });

  test('leaves the keys to whoever is typing, also Ctrl Z', async () => {
    const onKey = renderPage(
      <>
        <input aria-label="Role" />
        <textarea aria-label="Notes" />
      </>,
    );
    for (const label of ['Role', 'Notes']) {
      screen.getByLabelText(label).focus();
      await userEvent.keyboard('no[[{Control>}z{/Control}');
    }
    expect(onKey).not.toHaveBeenCalled();
  });

  test('works on a checkbox, which takes no text', async () => {
    const onKey = renderPage(<Checkbox label="A form letter" isChecked={false} onChange={() => undefined} />);
    screen.getByRole('checkbox').focus();
    await userEvent.keyboard('n');
    expect(onKey).toHaveBeenCalledExactlyOnceWith('add-application');
  });

  test('single keys go on after a choice from a list, and choose nothing there', async () => {
    const onChoose = vi.fn<(value: string) => void>();
    const onKey = renderPage(
      <Select
        label="Relation"
        value="other"
        onChange={onChoose}
        options={[
          { value: 'other', label: 'Other' },
          { value: 'nobody', label: 'Nobody' },
          { value: 'peer', label: 'Peer' },
        ]}
      />,
    );
    await userEvent.click(screen.getByRole('combobox'));
    await userEvent.keyboard('n');
    expect(onKey).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('option', { name: 'Peer' }));
    await vi.waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
    onChoose.mockClear();
    await userEvent.keyboard('n');
    expect(onKey).toHaveBeenCalledExactlyOnceWith('add-application');
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('is silent while a dialog is open', async () => {
    const onKey = renderPage(<Dialog isOpen onClose={() => undefined} title="Dialog" />);
    await screen.findByRole('dialog');
    await userEvent.keyboard('n{Control>}z{/Control}');
    expect(onKey).not.toHaveBeenCalled();
  });

  test('single keys can be switched off; Ctrl and arrows go on working', async () => {
    const onKey = renderPage();
    setPreferences({ hasSingleKeyShortcuts: false });
    await userEvent.keyboard('n[[{Shift>}{ArrowLeft}{/Shift}{Control>}z{/Control}');
    expect(onKey.mock.calls.flat()).toEqual(['stage-back', 'undo']);
  });

  test('what was shown last has the word, and gives it back', async () => {
    const onKey = renderPage();
    const onTop = vi.fn<Answer>();
    const { unmount } = render(<Listener id="add-application" onKey={onTop} />);
    await userEvent.keyboard('n');
    expect([onKey.mock.calls.length, onTop.mock.calls.length]).toEqual([0, 1]);
    unmount();
    await userEvent.keyboard('n');
    expect([onKey.mock.calls.length, onTop.mock.calls.length]).toEqual([1, 1]);
  });
});

function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', { key, ...init });
}

describe('matchesKeys', () => {
  test.each([
    [
      'AltGr typing [ on a German keyboard',
      '[',
      press('[', { ctrlKey: true, altKey: true, modifierAltGraph: true }),
      true,
    ],
    ['Shift as part of ?', '?', press('?', { shiftKey: true }), true],
    ['a capital letter by Caps Lock', 'n', press('N'), true],
    ['Shift with a letter', 'n', press('N', { shiftKey: true }), false],
    ['Ctrl with a letter', 'n', press('n', { ctrlKey: true }), false],
    ['Alt with a letter', 'n', press('n', { altKey: true }), false],
    ['Ctrl Z', 'Mod+z', press('z', { ctrlKey: true }), true],
    ['Ctrl Shift Z for undo', 'Mod+z', press('Z', { ctrlKey: true, shiftKey: true }), false],
    ['Ctrl Shift Z for redo', 'Mod+Shift+z', press('Z', { ctrlKey: true, shiftKey: true }), true],
    ['an arrow without its Shift', 'Shift+ArrowLeft', press('ArrowLeft'), false],
  ])('%s', (_, keys, event, expected) => {
    expect(matchesKeys(event, keys)).toBe(expected);
  });
});
