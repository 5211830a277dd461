import { cleanup, render, screen } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Combobox, narrowOptions, type ComboboxOption } from '#renderer/ui/combobox.tsx';
import { SuggestField } from '#renderer/ui/suggest-field.tsx';
import '#renderer/styles/global.css';

afterEach(cleanup);

const sources: readonly ComboboxOption[] = [
  { value: 'a', label: 'Referral' },
  { value: 'b', label: 'Über Bekannte' },
  { value: 'c', label: 'Job board', hint: 'public' },
];

type PageProps = {
  readonly onCreate?: (text: string) => void;
  readonly onChoose?: (value: string | null) => void;
};

function Page({ onCreate, onChoose }: PageProps): ReactElement {
  const [value, setValue] = useState<string | null>(null);
  return (
    <Combobox
      label="Source"
      options={sources}
      value={value}
      onChange={(next) => {
        setValue(next);
        onChoose?.(next);
      }}
      {...(onCreate === undefined ? {} : { onCreate })}
    />
  );
}

function shownOptions(): readonly string[] {
  return screen.queryAllByRole('option').map((option) => option.textContent ?? '');
}

describe('narrowOptions', () => {
  test.each([
    ['', ['a', 'b', 'c']],
    ['uber', ['b']],
    ['REF', ['a']],
    ['PUBL', ['c']],
    ['nothing', []],
  ])('finds %j regardless of case and accents', (text, values) => {
    expect(narrowOptions(sources, text).map(({ value }) => value)).toEqual(values);
  });
});

describe('Combobox', () => {
  test('typing finds, Enter chooses', async () => {
    const onChoose = vi.fn<(value: string | null) => void>();
    render(<Page onChoose={onChoose} />);
    await userEvent.type(screen.getByLabelText('Source'), 'job');
    await expect.poll(shownOptions).toEqual(['Job boardpublic']);
    await userEvent.keyboard('{Enter}');
    expect(onChoose).toHaveBeenLastCalledWith('c');
    await expect.poll(() => screen.getByLabelText<HTMLInputElement>('Source').value).toBe('Job board');
  });

  test('a text nobody has can be added by Enter, trimmed', async () => {
    const onCreate = vi.fn<(text: string) => void>();
    render(<Page onCreate={onCreate} />);
    await userEvent.type(screen.getByLabelText('Source'), '  Career fair ');
    await expect.poll(shownOptions).toEqual(['Add “Career fair”']);
    await userEvent.keyboard('{Enter}');
    expect(onCreate).toHaveBeenCalledExactlyOnceWith('Career fair');
  });

  test('what exists already, but for case and accents, is not offered again', async () => {
    render(<Page onCreate={() => undefined} />);
    await userEvent.type(screen.getByLabelText('Source'), 'uber bekannte');
    await expect.poll(shownOptions).toEqual(['Über Bekannte']);
  });

  test('without onCreate an unknown text offers nothing', async () => {
    render(<Page />);
    await userEvent.type(screen.getByLabelText('Source'), 'Career fair');
    await screen.findByText('Nothing found.');
    expect(shownOptions()).toEqual([]);
  });

  test('Escape closes the list and, pressed again, clears nothing but belongs to the dialog', async () => {
    const onChoose = vi.fn<(value: string | null) => void>();
    const onEscape = vi.fn<() => void>();
    render(
      <div onKeyDown={({ key }) => (key === 'Escape' ? onEscape() : undefined)}>
        <Page onChoose={onChoose} />
      </div>,
    );
    await userEvent.type(screen.getByLabelText('Source'), 'job');
    await expect.poll(shownOptions).toEqual(['Job boardpublic']);
    await userEvent.keyboard('{Enter}');
    await expect.poll(shownOptions).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(onChoose).toHaveBeenLastCalledWith('c');
    expect(screen.getByLabelText<HTMLInputElement>('Source').value).toBe('Job board');
    expect(onEscape).toHaveBeenCalledOnce();
  });
});

function SuggestPage(): ReactElement {
  const [text, setText] = useState('Acme');
  return <SuggestField label="Company" value={text} onChange={setText} suggestions={sources} />;
}

describe('SuggestField', () => {
  test('Escape on a closed list keeps the text and belongs to the dialog', async () => {
    const onEscape = vi.fn<() => void>();
    render(
      <div onKeyDown={({ key }) => (key === 'Escape' ? onEscape() : undefined)}>
        <SuggestPage />
      </div>,
    );
    screen.getByLabelText('Company').focus();
    await userEvent.keyboard('{Escape}');
    expect(screen.getByLabelText<HTMLInputElement>('Company').value).toBe('Acme');
    expect(onEscape).toHaveBeenCalledOnce();
  });

  test('Escape on an open list closes it and keeps the text', async () => {
    render(<SuggestPage />);
    await userEvent.type(screen.getByLabelText('Company'), 'x');
    await expect.poll(shownOptions).toHaveLength(3);
    await userEvent.keyboard('{Escape}');
    await expect.poll(shownOptions).toEqual([]);
    expect(screen.getByLabelText<HTMLInputElement>('Company').value).toBe('Acmex');
  });

  test('Enter on an open list takes the text, where a field is one among others; the next one sends the form', async () => {
    const onSubmit = vi.fn<() => void>();
    const Page = (): ReactElement => {
      const [text, setText] = useState('');
      return (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          <SuggestField label="Theme" value={text} onChange={setText} suggestions={sources} takesEnter />
          <button type="submit">Save</button>
        </form>
      );
    };
    render(<Page />);
    await userEvent.type(screen.getByLabelText('Theme'), 'Pace');
    await expect.poll(shownOptions).toHaveLength(3);
    await userEvent.keyboard('{Enter}');
    await expect.poll(shownOptions).toEqual([]);
    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getByLabelText<HTMLInputElement>('Theme').value).toBe('Pace');
    await userEvent.keyboard('{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
  });
});

function Somebody({ onTaken }: { readonly onTaken: (name: string) => void }): ReactElement {
  const [chosen, setChosen] = useState<ComboboxOption | null>(null);
  const take = (option: ComboboxOption) => {
    setChosen(option);
    onTaken(option.label);
  };
  return (
    <>
      <Combobox
        takesTyped
        label="Who"
        options={
          chosen === null ? sources : [...sources.filter(({ value }) => value !== chosen.value), chosen]
        }
        value={chosen?.value ?? null}
        onChange={(value) => {
          const known = sources.find((option) => option.value === value);
          if (known !== undefined) take(known);
        }}
        onCreate={(label) => take({ value: 'new', label })}
      />
      <button type="button">Elsewhere</button>
    </>
  );
}

describe('a field that takes what is typed', () => {
  test.each([
    ['Nina', 'Nina'],
    ['referral ', 'Referral'],
  ])('takes “%s” when it is left, once', async (typed, taken) => {
    const onTaken = vi.fn<(name: string) => void>();
    render(<Somebody onTaken={onTaken} />);
    await userEvent.type(screen.getByLabelText('Who'), typed);
    await userEvent.tab();
    await expect.poll(() => screen.getByLabelText<HTMLInputElement>('Who').value).toBe(taken);
    await userEvent.tab({ shift: true });
    await userEvent.tab();
    expect(onTaken.mock.calls).toEqual([[taken]]);
  });

  test('what is clicked in the list stands at the end, whatever was typed', async () => {
    const onTaken = vi.fn<(name: string) => void>();
    render(<Somebody onTaken={onTaken} />);
    await userEvent.type(screen.getByLabelText('Who'), 'Bek');
    await userEvent.click(await screen.findByRole('option', { name: 'Über Bekannte' }));
    await userEvent.tab();
    expect(onTaken.mock.lastCall).toEqual(['Über Bekannte']);
    expect(screen.getByLabelText<HTMLInputElement>('Who').value).toBe('Über Bekannte');
  });
});
