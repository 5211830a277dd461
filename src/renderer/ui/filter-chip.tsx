import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { IconButton } from './icon-button.tsx';

type FilterChipProps = {
  readonly text: string;
  /** What its two buttons do, for screen readers. */
  readonly editLabel: string;
  readonly removeLabel: string;
  readonly isOpen: boolean;
  readonly onEdit: (anchor: Element) => void;
  readonly onRemove: () => void;
};

/** One part of a filter. Enter changes it, and Delete or Backspace takes it away. */
export function FilterChip({
  text,
  editLabel,
  removeLabel,
  isOpen,
  onEdit,
  onRemove,
}: FilterChipProps): ReactElement {
  return (
    <span className="inline-flex h-7 max-w-80 min-w-0 items-center rounded-control bg-accent-weak pl-2.5 text-13 font-medium text-accent-strong">
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={editLabel}
        title={text}
        onClick={({ currentTarget }) => onEdit(currentTarget)}
        onKeyDown={(event) => {
          if (event.key !== 'Delete' && event.key !== 'Backspace') return;
          event.preventDefault();
          onRemove();
        }}
        className="h-7 min-w-6 truncate rounded-control"
      >
        {text}
      </button>
      <IconButton
        size="small"
        label={removeLabel}
        icon={<X size={13} aria-hidden />}
        className="text-accent-strong"
        onClick={onRemove}
      />
    </span>
  );
}
