import type { ReactElement, ReactNode } from 'react';
import type { Place } from '#shared/mails.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { mailWords as words } from '#renderer/words/words.ts';

type MailTextProps = {
  readonly text: string;
  /** In the order of the text, none within another. */
  readonly places: readonly Place[];
  /** What the field in use was read from; it stands out and is brought into view. */
  readonly active: Place | null;
};

function bringIntoView(mark: HTMLElement | null): void {
  mark?.scrollIntoView({ block: 'nearest' });
}

/** The mail as it is, with the words marked that something was read from. */
export function MailText({ text, places, active }: MailTextProps): ReactElement {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const place of places) {
    const isActive = active !== null && place.start <= active.start && active.end <= place.end;
    pieces.push(text.slice(at, place.start));
    pieces.push(
      <mark
        key={place.start}
        ref={isActive ? bringIntoView : null}
        className={joinClasses(
          'rounded-small bg-accent-weak text-ink',
          isActive && 'outline-1 outline-accent',
        )}
      >
        {text.slice(place.start, place.end)}
      </mark>,
    );
    at = place.end;
  }
  pieces.push(text.slice(at));
  return (
    <section
      aria-label={words.mailText}
      // It scrolls, so that the keyboard must reach it.
      tabIndex={0}
      className="sticky top-0 max-h-[58vh] overflow-y-auto rounded-card border border-line bg-sunken px-3 py-2.5 text-13 leading-5 wrap-anywhere whitespace-pre-wrap"
    >
      {pieces}
    </section>
  );
}
