import type { ReactElement } from 'react';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { interviewWords as words } from '#renderer/words/words.ts';

const levels = ['', '1', '2', '3', '4', '5'] as const;

type RatingFieldProps = {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly className?: string;
};

/** How it went for me: one to five, or not said. */
export function RatingField({ value, onChange, className }: RatingFieldProps): ReactElement {
  return (
    <Segmented
      label={words.fields.selfRating}
      isLabelHidden={false}
      options={levels.map((level) => ({ value: level, label: level === '' ? words.notRated : level }))}
      value={value === null ? '' : (String(value) as (typeof levels)[number])}
      onChange={(level) => onChange(level === '' ? null : Number(level))}
      {...(className === undefined ? {} : { className })}
    />
  );
}
