import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId, type ReactElement, type RefObject } from 'react';
import type { OutcomeKind } from '#shared/domain/phases.ts';
import { outcomeWords as words } from '#renderer/words/words.ts';

/** The likeliest first; the happiest last, where the eye comes to rest. */
const order: readonly OutcomeKind[] = [
  'rejected',
  'ghosted',
  'withdrawn',
  'cancelled',
  'declined',
  'accepted',
];

type KindChoiceProps = {
  readonly value: OutcomeKind | null;
  readonly onChange: (kind: OutcomeKind) => void;
  readonly first: RefObject<HTMLElement | null>;
};

/** The one thing that has to be said: what happened. */
export function KindChoice({ value, onChange, first }: KindChoiceProps): ReactElement {
  const labelId = useId();
  return (
    <div className="flex flex-col gap-1.5">
      <span id={labelId} className="text-12 font-medium text-muted">
        {words.kind}
      </span>
      <RadioGroup
        aria-labelledby={labelId}
        value={value}
        onValueChange={(next) => next !== null && onChange(next)}
        className="grid grid-cols-3 gap-2"
      >
        {order.map((kind, index) => (
          <Radio.Root
            key={kind}
            ref={index === 0 ? first : undefined}
            value={kind}
            className="flex cursor-pointer flex-col rounded-card border border-line-strong bg-surface px-3 py-2 text-left transition-colors select-none hover:bg-hover data-checked:border-accent data-checked:bg-accent-weak"
          >
            <span className="text-13 font-semibold text-ink">{words.kinds[kind].label}</span>
            <span className="text-12 text-muted">{words.kinds[kind].hint}</span>
          </Radio.Root>
        ))}
      </RadioGroup>
    </div>
  );
}
