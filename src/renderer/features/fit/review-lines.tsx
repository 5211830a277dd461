import { useId, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { fitWords } from '#renderer/words/words.ts';
import { NeedToggle } from './need-toggle.tsx';
import type { ReviewFact, ReviewLine } from './review-state.ts';

const words = fitWords.posting;

type LineProps = {
  readonly line: ReviewLine;
  readonly isActive: boolean;
  readonly onChange: (changes: Partial<ReviewLine>) => void;
  readonly onLook: () => void;
};

/** One thing the posting asks for: take it or not, must or nice, and for how many years. */
export function ReviewLineRow({ line, isActive, onChange, onLook }: LineProps): ReactElement {
  const { key, proposal, isTaken, need, minYears } = line;
  const { label, kind, isKnown, answer } = proposal;
  return (
    <LookRow id={key} isActive={isActive} onLook={onLook}>
      <Checkbox
        label={label}
        isChecked={isTaken || isKnown}
        isDisabled={isKnown}
        onChange={(next) => onChange({ isTaken: next })}
        className="min-w-0 flex-1 wrap-anywhere"
      />
      {isKnown ? (
        <span className="text-12 text-faint">{words.known}</span>
      ) : (
        <>
          {answer === null ? null : <span className="text-12 text-faint">{words.byProfile[answer]}</span>}
          {kind === 'skill' ? (
            <span
              className={joinClasses(
                'flex items-center gap-1.5 text-12 text-muted group-hover:opacity-100 focus-within:opacity-100',
                // Most ask for none: a column of empty boxes would be in the way of the rest.
                minYears === null && !isActive && 'opacity-0',
              )}
            >
              <NumberField
                label={words.years(label)}
                isLabelHidden
                value={minYears}
                onChange={(next) => onChange({ minYears: next === 0 ? null : next })}
                min={0}
                max={60}
                className="w-13 [&_input]:h-6 [&_input]:text-right"
              />
              {words.yearsUnit}
            </span>
          ) : null}
          <NeedToggle label={label} need={need} onChange={(next) => onChange({ need: next })} />
        </>
      )}
    </LookRow>
  );
}

type FactProps = {
  readonly fact: ReviewFact;
  readonly text: string;
  /** What the application says so far. */
  readonly before: string | null;
  readonly isActive: boolean;
  readonly onChange: (isTaken: boolean) => void;
  readonly onLook: () => void;
};

/** Something the posting says of the job itself. */
export function ReviewFactRow({ fact, text, before, isActive, onChange, onLook }: FactProps): ReactElement {
  return (
    <LookRow id={fact.key} isActive={isActive} onLook={onLook}>
      <Checkbox
        label={`${words.factNames[fact.key]}: ${text}`}
        isChecked={fact.isTaken}
        onChange={onChange}
        className="min-w-0 flex-1 wrap-anywhere"
      />
      {before === null ? null : <span className="text-12 text-faint">{words.before(before)}</span>}
    </LookRow>
  );
}

type LookRowProps = {
  readonly id: string;
  readonly isActive: boolean;
  readonly onLook: () => void;
  readonly children: ReactNode;
};

/** Wherever the focus or a click comes to in it, its phrase is shown; the controls within have the keys. */
function LookRow({ id, isActive, onLook, children }: LookRowProps): ReactElement {
  return (
    <li id={id}>
      <div
        role="presentation"
        onFocus={onLook}
        onClick={onLook}
        className={joinClasses(
          'group flex min-h-8 items-center gap-2 rounded-control px-2 py-1',
          isActive ? 'bg-accent-weak' : 'hover:bg-hover',
        )}
      >
        {children}
      </div>
    </li>
  );
}

type ReviewGroupProps = {
  readonly title: string;
  readonly children: readonly ReactElement[];
};

/** Lines under a heading; the arrow keys go from box to box. */
export function ReviewGroup({ title, children }: ReviewGroupProps): ReactElement {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <SectionHeading id={headingId} className="px-2 pb-1">
        {title}
      </SectionHeading>
      {/* The boxes within have the focus; this only listens. */}
      <div role="presentation" onKeyDown={moveBetweenBoxes}>
        <ul>{children}</ul>
      </div>
    </section>
  );
}

function moveBetweenBoxes(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const boxes = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('[role=checkbox]:not([data-disabled])'),
  ];
  const index = boxes.findIndex((box) => box === document.activeElement);
  if (step === undefined || index === -1) return;
  event.preventDefault();
  boxes[index + step]?.focus();
}
