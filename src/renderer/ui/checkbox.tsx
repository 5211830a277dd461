import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';

type CheckboxProps = {
  readonly label: ReactNode;
  readonly isLabelHidden?: boolean;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly isDisabled?: boolean;
  readonly className?: string;
};

/** Yes or no, taken over with the rest of a form. For what works at once, use `Switch`. */
export function Checkbox({
  label,
  isLabelHidden = false,
  isChecked,
  onChange,
  isDisabled = false,
  className,
}: CheckboxProps): ReactElement {
  return (
    <label className={joinClasses('flex min-h-6 items-center gap-2 text-13', className)}>
      <BaseCheckbox.Root
        checked={isChecked}
        onCheckedChange={onChange}
        disabled={isDisabled}
        className="flex size-4 shrink-0 items-center justify-center rounded-small border border-control bg-surface data-checked:border-accent data-checked:bg-accent data-disabled:opacity-50"
      >
        <BaseCheckbox.Indicator>
          <Check size={12} strokeWidth={3} aria-hidden className="text-on-accent" />
        </BaseCheckbox.Indicator>
      </BaseCheckbox.Root>
      <span className={isLabelHidden ? 'sr-only' : ''}>{label}</span>
    </label>
  );
}
