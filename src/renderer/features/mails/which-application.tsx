import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Mail, MailApplication, Place } from '#shared/mails.ts';
import { ApplicationPicker } from '#renderer/features/applications/application-picker.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { applicationWords, mailWords as words } from '#renderer/words/words.ts';
import type { ChangeDraft, MailDraft, ProposedField } from './mail-draft.ts';

const mostOffered = 4;

type WhichApplicationProps = {
  readonly mail: Mail;
  readonly draft: MailDraft;
  readonly onChange: ChangeDraft;
  readonly onActive: (place: Place | null) => void;
  readonly proposal: (field: ProposedField, place: Place | null) => string | null;
};

/** Which application a mail is about: the ones it may name, to be clicked, and a search for any other. */
export function WhichApplication(props: WhichApplicationProps): ReactElement {
  const { mail, draft, onChange, onActive, proposal } = props;
  const offered = mail.applications.slice(0, mostOffered);
  const named = mail.applications.find(({ id }) => id === draft.application?.id);
  const hint = named === undefined ? null : proposal('application', named.place);
  return (
    <div className="flex flex-col gap-1">
      {offered.length < 2 ? null : (
        <div role="group" aria-label={words.candidates} className="mb-1 flex flex-col gap-1">
          <span aria-hidden className="text-12 font-medium text-muted">
            {words.candidates}
          </span>
          {offered.map((one) => (
            <Offered
              key={one.id}
              application={one}
              isChosen={one.id === draft.application?.id}
              onChoose={() => onChange('application', { application: one, phase: null })}
              onActive={onActive}
            />
          ))}
        </div>
      )}
      <ApplicationPicker
        label={words.application}
        hint={offered.length === 0 && draft.application === null ? words.applicationHint : hint}
        value={draft.application}
        onChange={(application) => onChange('application', { application, phase: null })}
      />
    </div>
  );
}

type OfferedProps = {
  readonly application: MailApplication;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onActive: (place: Place | null) => void;
};

function Offered({ application, isChosen, onChoose, onActive }: OfferedProps): ReactElement {
  const { title, companyName, stageName, isOpen, place } = application;
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      className={joinClasses(
        'flex min-h-field min-w-0 items-center gap-2 rounded-control border px-2.5 py-1 text-left text-13 transition-colors',
        isChosen ? 'border-accent bg-accent-weak' : 'border-line bg-surface hover:bg-hover',
      )}
      onClick={onChoose}
      onMouseEnter={() => onActive(place)}
      onMouseLeave={() => onActive(null)}
      onFocus={() => onActive(place)}
      onBlur={() => onActive(null)}
    >
      <span className="min-w-0 flex-1 truncate">{applicationWords.at(title, companyName)}</span>
      <span className="shrink-0 text-12 text-muted">{isOpen ? stageName : words.ended}</span>
      {isChosen ? <Check size={14} aria-hidden className="shrink-0 text-accent" /> : null}
    </button>
  );
}
