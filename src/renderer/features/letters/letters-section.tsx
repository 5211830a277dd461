import { useNavigate, useSearch } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useId, useState, type ReactElement } from 'react';
import type { Letter } from '#shared/letters.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { formatDay, formatLongDay, formatRelativeDay } from '#renderer/words/format.ts';
import { letterWords } from '#renderer/words/words.ts';
import { LetterLink } from './letter-link.tsx';

const words = letterWords.section;

/** The drafts of an application and the letters that went out; nothing while there are none. */
export function LettersSection({ applicationId }: { readonly applicationId: string }): ReactElement | null {
  // One that was sought is opened by the address.
  const { letter } = useSearch({ strict: false });
  const soughtId = typeof letter === 'string' ? letter : null;
  return <Letters key={soughtId} applicationId={applicationId} soughtId={soughtId} />;
}

type LettersProps = { readonly applicationId: string; readonly soughtId: string | null };

function Letters({ applicationId, soughtId }: LettersProps): ReactElement | null {
  const letters = useQueryOf('letters.list', { applicationId }).data ?? [];
  const navigate = useNavigate();
  const headingId = useId();
  const [readId, setReadId] = useState(soughtId);
  const read = letters.find(({ id }) => id === readId);
  const close = () => {
    if (soughtId === null) setReadId(null);
    else void navigate({ to: '.', search: ({ letter: _closed, ...rest }) => rest, replace: true });
  };
  if (letters.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <SectionHeading id={headingId} className="mb-1">
        {words.title}
      </SectionHeading>
      <ul className="text-13">
        {letters.map((letter) => (
          <LetterLine key={letter.id} letter={letter} onRead={() => setReadId(letter.id)} />
        ))}
      </ul>
      {read === undefined ? null : <ReadLetter letter={read} onClose={close} />}
    </section>
  );
}

type LetterLineProps = { readonly letter: Letter; readonly onRead: () => void };

function LetterLine({ letter, onRead }: LetterLineProps): ReactElement {
  const { kind, personName, sentOn, subject } = letter;
  const { title } = letterWords.kinds[kind];
  return (
    <li className="flex min-h-9 items-center gap-2 border-b border-line py-1 last:border-b-0">
      <p className="min-w-0 flex-1 truncate" title={subject}>
        <span className="font-medium">{title}</span>
        <span className="text-muted">{personName === null ? null : ` ${words.to(personName)}`}</span>
      </p>
      {sentOn === null ? (
        <Draft letter={letter} title={title} />
      ) : (
        <>
          <span className="tabular text-12 text-muted" title={formatLongDay(sentOn)}>
            {words.sent(formatRelativeDay(sentOn))}
          </span>
          <Button
            size="small"
            variant="subtle"
            aria-label={words.readLetter(title, formatDay(sentOn))}
            onClick={onRead}
          >
            {words.read}
          </Button>
        </>
      )}
    </li>
  );
}

function Draft({ letter, title }: { readonly letter: Letter; readonly title: string }): ReactElement {
  const step = useStep();
  const { id, kind, applicationId, subjectId, occurrence } = letter;
  return (
    <>
      <Badge>{words.draft}</Badge>
      <LetterLink
        place={{ kind, applicationId, subjectId, occurrence }}
        aria-label={words.goOnWith(title)}
        className={buttonClasses('quiet', 'small')}
      >
        {words.goOn}
      </LetterLink>
      <IconButton
        size="small"
        label={words.discard(title)}
        icon={<X size={13} aria-hidden />}
        onClick={() => void step('letters.discard', { id }, { title: letterWords.discarded })}
      />
    </>
  );
}

type ReadLetterProps = { readonly letter: Letter; readonly onClose: () => void };

function ReadLetter({ letter, onClose }: ReadLetterProps): ReactElement {
  const { kind, language, personName, sentOn, subject, body } = letter;
  const facts = [
    personName === null ? null : words.to(personName),
    sentOn === null ? null : words.sent(formatLongDay(sentOn)),
  ].filter((fact) => fact !== null);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={letterWords.kinds[kind].title}
      description={facts.join(' · ')}
      footer={
        <>
          {sentOn === null ? (
            <LetterLink place={letter} className={buttonClasses('primary')}>
              {words.goOn}
            </LetterLink>
          ) : null}
          <Button onClick={onClose}>{words.close}</Button>
        </>
      }
    >
      <div lang={language} className="text-13">
        <p className="mb-3 font-semibold wrap-anywhere">{subject}</p>
        <p className="leading-6 wrap-anywhere whitespace-pre-wrap">{body}</p>
      </div>
    </Dialog>
  );
}
