import type { ReactElement, RefObject } from 'react';
import {
  feedbackPointKinds,
  feedbackSources,
  type FeedbackPointKind,
} from '#shared/domain/learning/feedback-kinds.ts';
import type { FeedbackRequest } from '#shared/feedback.ts';
import { contactChannels } from '#shared/interactions.ts';
import { PersonChoice } from '#renderer/features/people/person-choice.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { DateField, TextArea } from '#renderer/ui/text-field.tsx';
import { today } from '#renderer/words/format.ts';
import { contactWords, feedbackWords } from '#renderer/words/words.ts';
import type { FeedbackDraft, FeedbackProblems } from './feedback-draft.ts';
import { PointLines } from './point-lines.tsx';
import { requestText } from './request-text.ts';

const words = feedbackWords.form;
const sourceOptions = feedbackSources.map((value) => ({ value, label: feedbackWords.sources[value] }));
const channelOptions = contactChannels.map((value) => ({ value, label: contactWords.channels[value] }));

type FeedbackFieldsProps = {
  readonly draft: FeedbackDraft;
  readonly problems: FeedbackProblems;
  /** What of this application waits for an answer. */
  readonly open: readonly FeedbackRequest[];
  /** Where a new person probably works. */
  readonly companyIds: readonly string[];
  /** It leaves a contact, which comes by some way. */
  readonly hasChannel: boolean;
  readonly first: RefObject<HTMLTextAreaElement | null>;
  readonly onChange: (changes: Partial<FeedbackDraft>) => void;
};

/** Who spoke, when, in which words; then what went well, and then what to do differently. */
export function FeedbackFields({
  draft,
  problems,
  open,
  companyIds,
  hasChannel,
  first,
  onChange,
}: FeedbackFieldsProps): ReactElement {
  const isMine = draft.source === 'me';
  return (
    <div className="flex flex-col gap-4">
      <div className="grid grid-cols-[1fr_1.4fr_9rem] items-start gap-x-3 gap-y-3">
        <Select
          label={words.source}
          options={sourceOptions}
          value={draft.source}
          onChange={(source) => onChange({ source })}
        />
        {isMine ? (
          <span />
        ) : (
          <PersonChoice
            label={words.person}
            placeholder={words.personPlaceholder}
            companyIds={companyIds}
            value={draft.person}
            onChange={(person) => onChange({ person })}
          />
        )}
        <DateField
          label={words.on}
          max={today()}
          value={draft.on}
          error={problems.on}
          onChange={({ target }) => onChange({ on: target.value })}
        />
        {open.length === 0 ? null : (
          <Select
            className="col-span-2"
            label={words.answers}
            options={[
              ...open.map((request) => ({ value: request.id, label: requestText(request) })),
              { value: '', label: words.noRequest },
            ]}
            value={draft.requestId}
            onChange={(requestId) => onChange({ requestId })}
          />
        )}
        {hasChannel && !isMine ? (
          <Select
            label={words.channel}
            options={channelOptions}
            value={draft.channel}
            onChange={(channel) => onChange({ channel })}
          />
        ) : null}
      </div>
      <TextArea
        ref={first}
        label={isMine ? words.ownWords : words.words}
        placeholder={isMine ? undefined : words.wordsPlaceholder}
        error={problems.words}
        value={draft.words}
        onChange={({ target }) => onChange({ words: target.value })}
      />
      {feedbackPointKinds.map((kind: FeedbackPointKind) => (
        <PointLines
          key={kind}
          kind={kind}
          lines={draft.points[kind]}
          onChange={(lines) => onChange({ points: { ...draft.points, [kind]: lines } })}
        />
      ))}
    </div>
  );
}
