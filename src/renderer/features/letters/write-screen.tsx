import { useParams, useSearch } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { letterKinds, type LetterKind } from '#shared/domain/learning/letter-kinds.ts';
import type { LetterDraft } from '#shared/letters.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useLeave } from '#renderer/app/use-leave.ts';
import { readerLanguage } from '#renderer/features/pitches/note-language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { letterWords as words } from '#renderer/words/words.ts';
import { LetterEditor } from './letter-editor.tsx';
import type { Chosen, LetterName } from './letter-name.ts';

/** A letter to write, from its template to the day it was sent. */
export function WriteScreen(): ReactElement {
  const { kind } = useParams({ from: '/write/$kind' });
  const { application, subject, occurrence = 'once', person } = useSearch({ from: '/write/$kind' });
  const known = letterKinds.find((one) => one === kind);
  if (known === undefined || application === undefined) {
    return (
      <>
        <ScreenHeader title={words.unknownTitle} />
        <EmptyState title={words.unknownTitle} hint={words.unknownHint} />
      </>
    );
  }
  const name = {
    applicationId: application,
    kind: known,
    occurrence,
    ...(subject === undefined ? {} : { subjectId: subject }),
  };
  return <Letter key={JSON.stringify(name)} name={name} personId={person} />;
}

type LetterProps = { readonly name: LetterName; readonly personId: string | undefined };

function Letter({ name, personId }: LetterProps): ReactElement {
  const [chosen, setChosen] = useState<Chosen>(personId === undefined ? {} : { personId });
  const query = useQueryOf(
    'letters.get',
    { ...name, ...chosen, fallbackLanguage: readerLanguage() },
    { keepPrevious: true },
  );
  return (
    <>
      <Header kind={name.kind} applicationId={name.applicationId} letter={query.data} />
      <Loadable query={query} errorTitle={words.failed}>
        {(letter) => (
          <LetterEditor
            letter={letter}
            name={name}
            onChoose={(choice) => setChosen((before) => ({ ...before, ...choice }))}
          />
        )}
      </Loadable>
    </>
  );
}

type HeaderProps = {
  readonly kind: LetterKind;
  readonly applicationId: string;
  readonly letter: LetterDraft | undefined;
};

function Header({ kind, applicationId, letter }: HeaderProps): ReactElement {
  const leave = useLeave();
  return (
    <ScreenHeader
      title={words.kinds[kind].title}
      actions={
        <Button
          variant="subtle"
          icon={<ArrowLeft size={15} aria-hidden />}
          onClick={() => void leave({ to: '/applications/$id', params: { id: applicationId } })}
        >
          {words.back}
        </Button>
      }
    >
      {letter === undefined ? null : (
        <p className="min-w-0 truncate text-13 text-muted">
          {words.about(letter.applicationTitle, letter.companyName)}
        </p>
      )}
    </ScreenHeader>
  );
}
