import type { ReactElement } from 'react';
import type { LetterDraft } from '#shared/letters.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { dateOfDay, today } from '#renderer/words/format.ts';
import type { Written } from './letter-name.ts';

type PrintedLetterProps = { readonly letter: LetterDraft; readonly written: Written };

/** The letter on paper: all that is printed of this screen (`data-printed-page` in global.css). */
export function PrintedLetter({ letter, written }: PrintedLetterProps): ReactElement {
  const { language, personId, recipients, companyName, companyPlace } = letter;
  const ownName = useQueryOf('settings.get', {}).data?.ownName ?? '';
  const recipient = recipients.find(({ id }) => id === personId);
  const address = [recipient?.companyName ?? companyName, recipient?.name, companyPlace];
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(dateOfDay(today()));
  return (
    <div data-printed-page="letter" lang={language} className="hidden text-14 print:block">
      {ownName === '' ? null : <p className="mb-8 text-12 text-muted">{ownName}</p>}
      <address className="not-italic">
        {address
          .filter((line) => line !== null && line !== undefined && line !== '')
          .map((line, index) => (
            // A company may be called like its place; the lines never change places.
            <span key={`${index} ${line}`} className="block">
              {line}
            </span>
          ))}
      </address>
      <p className="mt-8 mb-8 text-right">{date}</p>
      <p className="mb-6 font-semibold">{written.subject}</p>
      <p className="leading-6 wrap-anywhere whitespace-pre-wrap">{written.body}</p>
    </div>
  );
}
