import { Switch as BaseSwitch } from '@base-ui/react/switch';
import { useId, type ReactElement, type ReactNode } from 'react';

type SwitchProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly isDisabled?: boolean;
};

/** On or off, at once. */
export function Switch({ label, hint, isOn, onChange, isDisabled = false }: SwitchProps): ReactElement {
  const hintId = useId();
  return (
    <label className="flex min-h-6 items-start gap-3 text-13">
      <BaseSwitch.Root
        checked={isOn}
        onCheckedChange={onChange}
        disabled={isDisabled}
        aria-describedby={hint === undefined ? undefined : hintId}
        className="mt-0.5 inline-flex h-5 w-9 shrink-0 items-center rounded-full border border-control bg-sunken p-0.5 transition-colors data-checked:border-accent data-checked:bg-accent data-disabled:opacity-50"
      >
        <BaseSwitch.Thumb className="size-3.5 rounded-full bg-control transition-transform data-checked:translate-x-4 data-checked:bg-on-accent" />
      </BaseSwitch.Root>
      <span>
        {label}
        {hint === undefined ? null : (
          <span id={hintId} className="block text-12 text-faint">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
