import type { ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import { inlineRow, quietControl } from '#renderer/ui/inline-classes.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { Select, type SelectOption } from '#renderer/ui/select.tsx';
import { DateField, TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { applicationWords as words } from '#renderer/words/words.ts';
import { useInlineField, type EditableField } from './use-inline-field.ts';

type InlineProps = {
  readonly application: Application;
  readonly field: EditableField;
  readonly label: string;
  readonly placeholder?: string;
};

function toText(saved: unknown): string {
  return typeof saved === 'string' ? saved : '';
}

type InlineTextProps = InlineProps & {
  readonly kind?: 'line' | 'url' | 'day' | 'text';
  readonly isLabelHidden?: boolean;
  readonly className?: string;
};

/** A text of the record, edited where it stands. */
export function InlineText({
  application,
  field,
  label,
  placeholder,
  kind = 'line',
  isLabelHidden = false,
  className,
}: InlineTextProps): ReactElement {
  const inline = useInlineField(application, field, toText);
  const props = {
    label,
    isLabelHidden,
    placeholder,
    value: inline.value,
    error: inline.problem,
    className: joinClasses(isLabelHidden ? '' : inlineRow, className),
    onChange: (event: { readonly target: { readonly value: string } }) => inline.change(event.target.value),
  };
  return (
    <div {...inline.handlers} className={quietControl}>
      {kind === 'text' ? (
        <TextArea {...props} />
      ) : kind === 'day' ? (
        <DateField
          {...props}
          className={joinClasses(props.className, inline.value === '' && '[&_input:not(:focus)]:text-faint')}
          max="9999-12-31"
        />
      ) : (
        <TextField {...props} type={kind === 'url' ? 'url' : 'text'} />
      )}
    </div>
  );
}

type InlineChoiceProps = InlineProps & {
  readonly options: readonly SelectOption<string>[];
  readonly isLabelHidden?: boolean;
};

/** One of a few, saved as soon as it is chosen. The empty value takes it back. */
export function InlineChoice({
  application,
  field,
  label,
  options,
  isLabelHidden = false,
}: InlineChoiceProps): ReactElement {
  const inline = useInlineField(application, field, toText);
  return (
    <div className={joinClasses('min-w-0', quietControl)}>
      <Select
        label={label}
        isLabelHidden={isLabelHidden}
        options={[{ value: '', label: words.fields.none }, ...options]}
        value={inline.value}
        error={inline.problem}
        className={joinClasses(
          isLabelHidden ? '' : inlineRow,
          inline.value === '' && '[&_button]:text-faint',
        )}
        onChange={inline.choose}
      />
    </div>
  );
}

/** Who began: saved by one click. */
export function InlineOrigin({ application }: Pick<InlineProps, 'application'>): ReactElement {
  const inline = useInlineField<Application['origin']>(application, 'origin', (saved) =>
    saved === 'inbound' ? 'inbound' : 'mine',
  );
  return (
    <Checkbox
      className="ml-36.5 min-h-8 text-13"
      label={words.fields.origin}
      isChecked={inline.value === 'inbound'}
      onChange={(isInbound) => inline.choose(isInbound ? 'inbound' : 'mine')}
    />
  );
}

const levels = ['', '1', '2', '3', '4', '5'] as const;

/** How much I want it: one to five, or not said. */
export function InlineExcitement({ application }: Pick<InlineProps, 'application'>): ReactElement {
  const inline = useInlineField<number | null>(application, 'excitement', (saved) =>
    typeof saved === 'number' ? saved : null,
  );
  return (
    <div className="grid grid-cols-[8.5rem_minmax(0,1fr)] items-center gap-x-2 py-0.5">
      <span aria-hidden className="text-12 font-medium text-muted">
        {words.fields.excitement}
      </span>
      <Segmented
        label={words.fields.excitement}
        className="pl-2"
        options={levels.map((value) => ({ value, label: value === '' ? '–' : value }))}
        value={inline.value === null ? '' : (String(inline.value) as (typeof levels)[number])}
        onChange={(level) => inline.choose(level === '' ? null : Number(level))}
      />
    </div>
  );
}
