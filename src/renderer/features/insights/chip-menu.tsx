import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';

type ChipMenuProps<Value extends string | null> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
};

/** One choice of a few, shown by its present value. */
export function ChipMenu<Value extends string | null>({
  label,
  value,
  options,
  onChange,
}: ChipMenuProps<Value>): ReactElement {
  const shown = options.find((option) => option.value === value)?.label ?? value ?? '';
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`${label}: ${shown}`}
          className="inline-flex h-6 max-w-60 items-center gap-1 rounded-control border border-line-strong bg-surface px-2 text-12 font-medium text-muted hover:text-ink"
        >
          <span className="truncate">{shown}</span>
          <ChevronDown size={14} aria-hidden className="shrink-0" />
        </button>
      }
    >
      {options.map((option) => (
        <MenuItem
          key={option.value ?? ''}
          isCurrent={option.value === value}
          onSelect={() => onChange(option.value)}
        >
          {option.label}
        </MenuItem>
      ))}
    </Menu>
  );
}
