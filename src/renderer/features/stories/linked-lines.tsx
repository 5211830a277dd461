import { X } from 'lucide-react';
import type { ReactElement } from 'react';

type LinkedLinesProps = {
  readonly label: string;
  readonly lines: readonly { readonly id: string; readonly text: string }[];
  readonly removeLabel: (text: string) => string;
  readonly onRemove: (id: string, text: string) => void;
};

/** What something is linked to, each with its cross. */
export function LinkedLines({ label, lines, removeLabel, onRemove }: LinkedLinesProps): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1.5">
      {lines.map(({ id, text }) => (
        <li
          key={id}
          className="inline-flex min-h-6 max-w-full items-center rounded-control border border-line bg-sunken pl-2 text-13"
        >
          <span className="min-w-0 py-0.5 wrap-anywhere">{text}</span>
          <button
            type="button"
            aria-label={removeLabel(text)}
            title={removeLabel(text)}
            onClick={() => onRemove(id, text)}
            className="inline-flex size-6 shrink-0 items-center justify-center rounded-control text-muted hover:bg-hover hover:text-ink"
          >
            <X size={13} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
