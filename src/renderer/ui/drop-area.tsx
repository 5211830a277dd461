import { FileDown } from 'lucide-react';
import { useState, type DragEvent, type ReactElement, type ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';

type DropAreaProps = {
  /** What a drop would do: `Drop to attach`. */
  readonly label: string;
  readonly onDrop: (files: FileList) => void;
  readonly children: ReactNode;
  readonly className?: string;
};

function holdsFile(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}

type DropHintProps = {
  readonly label: string;
  /** Over the whole window instead of the box around it. */
  readonly isWindow?: boolean;
};

/** Lies over what takes the file, and lets the pointer through. */
export function DropHint({ label, isWindow = false }: DropHintProps): ReactElement {
  return (
    <div
      className={joinClasses(
        'pointer-events-none inset-2 flex flex-col items-center justify-center gap-2 rounded-card border-2 border-dashed border-accent bg-accent-weak text-16 font-semibold text-accent-strong',
        isWindow ? 'fixed z-50' : 'absolute z-30',
      )}
    >
      <FileDown size={28} aria-hidden />
      {label}
    </div>
  );
}

/** Takes files dropped anywhere on it, and says so while one hovers over it. */
export function DropArea({ label, onDrop, children, className }: DropAreaProps): ReactElement {
  const [isOver, setIsOver] = useState(false);

  function handleDragOver(event: DragEvent): void {
    if (!holdsFile(event)) return;
    event.preventDefault();
    setIsOver(true);
  }

  function handleDragLeave(event: DragEvent): void {
    // Going over a child leaves the parent for a moment; only leaving the screen counts.
    if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
    setIsOver(false);
  }

  function handleDrop(event: DragEvent): void {
    if (!holdsFile(event)) return;
    event.preventDefault();
    setIsOver(false);
    onDrop(event.dataTransfer.files);
  }

  return (
    // Choosing a file by button does the same by keyboard.
    <div
      className={joinClasses('relative flex min-h-0 flex-1 flex-col', className)}
      onDragOver={handleDragOver}
      onDragLeave={handleDragLeave}
      onDrop={handleDrop}
    >
      {children}
      {isOver ? <DropHint label={label} /> : null}
    </div>
  );
}
