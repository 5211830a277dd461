import type { ReactElement, ReactNode } from 'react';
import type { Application } from '#shared/applications.ts';
import type { Mail, Place } from '#shared/mails.ts';
import type { Outcome } from '#shared/outcomes.ts';
import type { Reason } from '#shared/reasons.ts';
import { CancelInterviews, type InterviewsAhead } from '#renderer/features/outcomes/interviews-ahead.tsx';
import { phaseChoices, withReasonAt, withReasons } from '#renderer/features/outcomes/outcome-draft.ts';
import { ReasonPicker } from '#renderer/features/outcomes/reason-picker.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { DateField } from '#renderer/ui/text-field.tsx';
import { today } from '#renderer/words/format.ts';
import { mailWords as words, outcomeWords } from '#renderer/words/words.ts';
import {
  canReject,
  knownPhase,
  quoteAt,
  type ChangeDraft,
  type MailDraft,
  type ProposedField,
} from './mail-draft.ts';
import { WhichApplication } from './which-application.tsx';

type MailFieldsProps = {
  readonly mail: Mail;
  readonly text: string;
  readonly draft: MailDraft;
  readonly reasons: readonly Reason[];
  /** The chosen application once it is read. */
  readonly application: Application | undefined;
  readonly live: Outcome | null;
  readonly ahead: InterviewsAhead;
  readonly onChange: ChangeDraft;
  /** What the field in use was read from. */
  readonly onActive: (place: Place | null) => void;
};

type ReadFromProps = {
  readonly place: Place | null;
  readonly onActive: (place: Place | null) => void;
  readonly children: ReactNode;
};

/** A field that brings the words it was read from into view while it is pointed at or in use. */
function ReadFrom({ place, onActive, children }: ReadFromProps): ReactElement {
  return (
    <div
      className="flex flex-col gap-1"
      onMouseEnter={() => onActive(place)}
      onMouseLeave={() => onActive(null)}
      onFocus={() => onActive(place)}
      onBlur={() => onActive(null)}
    >
      {children}
    </div>
  );
}

function Hint({ children }: { readonly children: ReactNode }): ReactElement {
  return <p className="text-12 wrap-anywhere text-muted">{children}</p>;
}

/** Says from which words a field was filled in, as long as it is as proposed. */
function useProposal({ draft, text }: Pick<MailFieldsProps, 'draft' | 'text'>) {
  return (field: ProposedField, place: Place | null): string | null => {
    if (draft.changed.has(field)) return null;
    return place === null ? words.proposed : words.from(quoteAt(text, place));
  };
}

/** Everything that is recorded of a mail, as proposed and to be changed. */
export function MailFields(props: MailFieldsProps): ReactElement {
  const { mail, draft, live, ahead, onChange, onActive } = props;
  const proposal = useProposal(props);
  const isKept = !draft.changed.has('kind');
  return (
    <>
      <ReadFrom place={mail.kind.place} onActive={onActive}>
        <Segmented
          label={words.kind}
          isLabelHidden={false}
          options={[
            { value: 'rejection', label: words.kinds.rejection },
            { value: 'contact', label: words.kinds.contact },
          ]}
          value={draft.isRejection ? 'rejection' : 'contact'}
          onChange={(kind) => onChange('kind', { isRejection: kind === 'rejection' })}
        />
        {isKept ? <Hint>{words.readsLike[mail.kind.value]}</Hint> : null}
      </ReadFrom>
      <WhichApplication
        mail={mail}
        draft={draft}
        onChange={onChange}
        onActive={onActive}
        proposal={proposal}
      />
      {live !== null && draft.isRejection ? (
        <p
          className={
            canReject(live)
              ? 'rounded-control bg-accent-weak px-3 py-2 text-13 text-accent-strong'
              : 'rounded-control bg-amber-weak px-3 py-2 text-13 text-amber'
          }
        >
          {words.formerEnds[live.kind]}
        </p>
      ) : null}
      <WhenAndWhere {...props} />
      {draft.isRejection ? <WhatTheySaid {...props} /> : null}
      <ReadFrom place={mail.isAutomatic.place} onActive={onActive}>
        <Checkbox
          label={words.isAutomatic}
          isChecked={draft.isAutomatic}
          onChange={(isAutomatic) => onChange('isAutomatic', { isAutomatic })}
        />
        {draft.isAutomatic ? <Hint>{proposal('isAutomatic', mail.isAutomatic.place)}</Hint> : null}
      </ReadFrom>
      {mail.person === null ? null : <Hint>{words.with(mail.person.name)}</Hint>}
      {draft.isRejection ? <CancelInterviews ahead={ahead} /> : null}
    </>
  );
}

function WhenAndWhere(props: MailFieldsProps): ReactElement {
  const { mail, draft, application, live, onChange, onActive } = props;
  const proposal = useProposal(props);
  const place = mail.date?.place ?? null;
  const hint = mail.date === null && !draft.changed.has('on') ? words.today : proposal('on', place);
  const isBad = draft.on === '' || draft.on > today();
  return (
    <ReadFrom place={place} onActive={onActive}>
      <div className="grid grid-cols-2 items-start gap-3">
        <DateField
          label={words.day}
          required
          max={today()}
          value={draft.on}
          error={isBad ? words.badDay : null}
          onChange={(event) => onChange('on', { on: event.target.value })}
        />
        {draft.isRejection && application !== undefined && canReject(live) ? (
          <Select
            label={outcomeWords.phase}
            options={phaseChoices(application).map((value) => ({ value, label: outcomeWords.phases[value] }))}
            value={draft.phase ?? live?.phase ?? knownPhase(application)}
            onChange={(phase) => onChange(null, { phase })}
          />
        ) : null}
      </div>
      {hint === null || isBad ? null : <Hint>{hint}</Hint>}
    </ReadFrom>
  );
}

const answers = ['generic', 'personal', 'notSaid'] as const;

function WhatTheySaid(props: MailFieldsProps): ReactElement {
  const { mail, draft, reasons, onChange, onActive } = props;
  const proposal = useProposal(props);
  const place = mail.isGeneric?.place ?? null;
  const answer = draft.isGeneric === null ? 'notSaid' : draft.isGeneric ? 'generic' : 'personal';
  const inUse = mail.reasons.find(({ reasonId }) => draft.reasons.some((one) => one.reasonId === reasonId));
  return (
    <>
      <ReadFrom place={place} onActive={onActive}>
        <Segmented
          label={outcomeWords.answer}
          isLabelHidden={false}
          options={answers.map((value) => ({ value, label: outcomeWords[value] }))}
          value={answer}
          onChange={(next) =>
            onChange('isGeneric', { isGeneric: next === 'notSaid' ? null : next === 'generic' })
          }
        />
        {mail.isGeneric === null ? null : <Hint>{proposal('isGeneric', place)}</Hint>}
      </ReadFrom>
      <ReadFrom place={inUse?.place ?? null} onActive={onActive}>
        <ReasonPicker
          reasons={reasons}
          side="theirs"
          chosen={draft.reasons}
          onChoose={(ids) => onChange('reasons', { reasons: withReasons(draft, ids, 'employer').reasons })}
          onChange={(index, changed) =>
            onChange('reasons', { reasons: withReasonAt(draft, index, changed).reasons })
          }
        />
        {draft.changed.has('reasons') ? null : <Hint>{words.proposedReasons(mail.reasons.length)}</Hint>}
      </ReadFrom>
    </>
  );
}
