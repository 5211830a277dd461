import type { ReactElement } from 'react';
import type { Preparation } from '#shared/preparations.ts';
import { formatInstant } from '#renderer/words/format.ts';
import { prepareWords as words } from '#renderer/words/words.ts';
import { Part } from './part.tsx';

/** The thank-you is easier when the addresses are asked for in time. */
export function ThanksPlan({ preparation }: { readonly preparation: Preparation }): ReactElement | null {
  const { thanks, interview } = preparation;
  if (thanks === null || interview.status === 'cancelled') return null;
  const missing = thanks.withoutEmail.map(({ name }) => name).join(', ');
  const said =
    interview.interviewers.length === 0
      ? words.thanksNobody
      : missing === ''
        ? words.thanksReady
        : words.thanksMissing(missing);
  return (
    <Part title={words.thanks}>
      <p className="text-13 wrap-anywhere">{said}</p>
      <p className="tabular text-13 text-muted">{words.thanksBest(formatInstant(thanks.bestBefore))}</p>
    </Part>
  );
}
