import { useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { isTimeZone, offsetMinutesAt, resolveWallClock, wallClockAt } from '#shared/domain/time-zones.ts';
import { Combobox, narrowOptions } from '#renderer/ui/combobox.tsx';
import { interviewWords as words } from '#renderer/words/words.ts';
import { otherZoneText, userZone } from './interview-time.ts';
import type { InterviewValues } from './interview-values.ts';

const shownLimit = 50;

/** Every zone there is, the user's own first. */
function allZones(): readonly string[] {
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== userZone && zone !== 'UTC');
  return [...new Set([userZone, 'UTC', ...others])];
}

/** `UTC+5:30`. */
function offsetText(timeZone: string, instant: string): string {
  const minutes = offsetMinutesAt(timeZone, instant);
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return minutes === 0 ? 'UTC' : `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}

/** The moment meant, where day and time are said. */
function momentOf({ day, time, timeZone }: InterviewValues) {
  const isSaid = /^\d{4}-\d\d-\d\d$/.test(day) && time !== '' && isTimeZone(timeZone);
  return isSaid ? resolveWallClock(timeZone, { day, time }) : null;
}

/** What the user's own clocks show then, and what is odd about that time. */
function hintOf(values: InterviewValues): ReactNode {
  const moment = momentOf(values);
  if (moment === null) return undefined;
  const { timeZone, time } = values;
  const mine = otherZoneText(moment.instant, { from: timeZone, to: userZone });
  const parts = [
    moment.fit === 'skipped' ? words.skipped(time, wallClockAt(timeZone, moment.instant).time) : null,
    moment.fit === 'twice' ? words.twice(time) : null,
    mine === null ? null : words.yourTime(mine),
  ].filter((part) => part !== null);
  return parts.length === 0 ? undefined : parts.join(' ');
}

type ZoneFieldProps = {
  readonly values: InterviewValues;
  readonly onChange: (timeZone: string) => void;
  readonly error?: string | undefined;
  readonly className?: string;
};

/** The zone whose clocks are meant, with the time that is for the user. */
export function ZoneField({ values, onChange, error, className }: ZoneFieldProps): ReactElement {
  const [text, setText] = useState('');
  const { timeZone } = values;
  const at = momentOf(values)?.instant ?? `${values.day === '' ? '2026-01-01' : values.day}T12:00:00.000Z`;
  const options = useMemo(
    () =>
      allZones().map((value) => ({ value, label: value.replaceAll('_', ' '), hint: offsetText(value, at) })),
    [at],
  );
  const known = options.find((option) => option.value === timeZone);
  const chosen = known ?? { value: timeZone, label: timeZone, hint: '' };
  const found = narrowOptions(options, text === chosen.label ? '' : text).slice(0, shownLimit);
  return (
    <Combobox
      label={words.fields.timeZone}
      options={found.includes(chosen) ? found : [...found, chosen]}
      value={timeZone}
      onChange={(next) => next !== null && onChange(next)}
      onSearch={setText}
      hint={hintOf(values)}
      error={error}
      {...(className === undefined ? {} : { className })}
    />
  );
}
