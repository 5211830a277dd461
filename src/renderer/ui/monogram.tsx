import type { ReactElement } from 'react';
import { joinClasses } from './join-classes.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Far enough apart to be told apart, and none of them red. */
const hues = [55, 85, 125, 155, 200, 240, 280, 320] as const;

/** The first letter or character a name starts with, whatever its script; quotes and brackets are passed over. */
export function initialOf(name: string): string {
  for (const { segment } of segmenter.segment(name.normalize('NFC').trim())) {
    if (/[\p{L}\p{N}]/u.test(segment)) return segment.toLocaleUpperCase();
  }
  return [...segmenter.segment(name.trim())][0]?.segment ?? '·';
}

/** A hue for a name: the same one every time, on every computer. */
export function hueOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name.normalize('NFKC').toLowerCase().trim()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hues[hash % hues.length] ?? hues[0];
}

type MonogramProps = { readonly name: string; readonly size?: 'small' | 'medium' | 'large' };

const sizes = {
  small: 'size-4.5 rounded-small text-11',
  medium: 'size-6 rounded-control text-12',
  large: 'size-10 rounded-control text-16',
} as const;

/** A company's initial on a colour of its own. Decoration: the name stands beside it. */
export function Monogram({ name, size = 'small' }: MonogramProps): ReactElement {
  return (
    <span
      aria-hidden
      className={joinClasses(
        'monogram inline-flex shrink-0 items-center justify-center font-semibold select-none',
        sizes[size],
      )}
      style={{ '--hue': hueOf(name) }}
    >
      {initialOf(name)}
    </span>
  );
}
