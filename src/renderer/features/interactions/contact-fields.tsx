import type { ReactElement, RefObject } from 'react';
import { contactChannels, contactDirections, type ContactSubject } from '#shared/interactions.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { DateField, TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { today } from '#renderer/words/format.ts';
import { contactWords as words } from '#renderer/words/words.ts';
import type { ContactDraft, ContactProblems } from './contact-draft.ts';

const channelOptions = contactChannels.map((value) => ({ value, label: words.channels[value] }));
const directionOptions = contactDirections.map((value) => ({ value, label: words.directions[value] }));

type ContactFieldsProps = {
  readonly subject: ContactSubject;
  readonly draft: ContactDraft;
  readonly problems: ContactProblems;
  readonly onChange: (changes: Partial<ContactDraft>) => void;
  readonly note?: RefObject<HTMLTextAreaElement | null>;
};

/** Every field of a contact, in the order one tells of it: who, how, when, with whom, what. */
export function ContactFields(props: ContactFieldsProps): ReactElement {
  const { subject, draft, problems, onChange, note } = props;
  const { fields } = words;
  return (
    <div className="grid grid-cols-[1fr_1fr_6.5rem] items-start gap-x-3 gap-y-2">
      <Segmented
        label={fields.direction}
        className="col-span-3"
        options={directionOptions}
        value={draft.direction}
        onChange={(direction) => onChange({ direction })}
      />
      <Select
        label={fields.channel}
        options={channelOptions}
        value={draft.channel}
        onChange={(channel) => onChange({ channel })}
      />
      <DateField
        label={fields.on}
        max={today()}
        value={draft.on}
        error={problems.on}
        onChange={(event) => onChange({ on: event.target.value })}
      />
      <TextField
        type="time"
        label={fields.time}
        value={draft.time}
        error={problems.time}
        onChange={(event) => onChange({ time: event.target.value })}
      />
      {subject.kind === 'person' ? null : (
        <PersonSelect
          subject={subject}
          personId={draft.personId}
          onChange={(personId) => onChange({ personId })}
        />
      )}
      <TextArea
        ref={note}
        className="col-span-3"
        label={fields.note}
        rows={2}
        placeholder={fields.notePlaceholder}
        value={draft.note}
        onChange={(event) => onChange({ note: event.target.value })}
      />
      {draft.direction === 'out' ? null : (
        <Checkbox
          className="col-span-3"
          label={fields.isAutomatic}
          isChecked={draft.isAutomatic}
          onChange={(isAutomatic) => onChange({ isAutomatic })}
        />
      )}
    </div>
  );
}

type PersonSelectProps = {
  readonly subject: ContactSubject;
  readonly personId: string;
  readonly onChange: (personId: string) => void;
};

/** With whom; not asked while nobody is known there. */
function PersonSelect({ subject, personId, onChange }: PersonSelectProps): ReactElement | null {
  const people = useQueryOf('interactions.people', { subject }).data ?? [];
  if (people.length === 0) return null;
  return (
    <Select
      className="col-span-3"
      label={words.fields.person}
      options={[
        { value: '', label: words.fields.noPerson },
        ...people.map(({ id, name, companyName }) => ({
          value: id,
          label: name,
          ...(companyName === null ? {} : { hint: companyName }),
        })),
      ]}
      value={personId}
      onChange={onChange}
    />
  );
}
