import type { ReactElement } from 'react';
import { interviewStatuses } from '#shared/domain/interviews.ts';
import type { Interview } from '#shared/interviews.ts';
import { addDays } from '#shared/domain/days.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { SuggestField } from '#renderer/ui/suggest-field.tsx';
import { DateField, TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { today } from '#renderer/words/format.ts';
import { interviewWords as words } from '#renderer/words/words.ts';
import { ApplicationField } from './application-field.tsx';
import { ConflictNote } from './conflict-note.tsx';
import type { InterviewProblems, InterviewValues } from './interview-values.ts';
import { InterviewerField } from './interviewer-field.tsx';
import { RatingField } from './rating-field.tsx';
import { ZoneField } from './zone-field.tsx';

export type InterviewFieldsProps = {
  readonly values: InterviewValues;
  readonly problems: InterviewProblems;
  /** The one that is edited; null for a new one. */
  readonly interview: Interview | null;
  readonly asksForApplication: boolean;
  readonly onChange: (changes: Partial<InterviewValues>) => void;
};

/** The suggestions that hold the text, but not one that is the text already. */
function suggestionsFor(text: string, known: readonly string[]) {
  const sought = text.trim().toLocaleLowerCase();
  return known
    .filter((one) => one.toLocaleLowerCase() !== sought && one.toLocaleLowerCase().includes(sought))
    .map((label) => ({ value: label, label }));
}

/** Every field of an interview: what, when, where, with whom. */
export function InterviewFields(props: InterviewFieldsProps): ReactElement {
  const { values, problems, interview, asksForApplication, onChange } = props;
  return (
    <div className="grid grid-cols-6 gap-x-4 gap-y-3">
      {asksForApplication ? (
        <ApplicationField
          className="col-span-6"
          value={values.applicationId}
          error={problems.applicationId}
          onChange={(applicationId) => onChange({ applicationId })}
        />
      ) : interview === null ? (
        <ApplicationLine applicationId={values.applicationId} />
      ) : null}
      <SuggestField
        opensOnClick
        label={words.fields.kind}
        className="col-span-4"
        placeholder={words.placeholders.kind}
        autoFocus={!asksForApplication}
        value={values.kind}
        error={problems.kind}
        suggestions={suggestionsFor(values.kind, words.kinds)}
        onChange={(kind) => onChange({ kind })}
      />
      <NumberField
        label={words.fields.round}
        className="col-span-2"
        isOptional
        min={1}
        value={values.round}
        error={problems.round}
        onChange={(round) => onChange({ round })}
      />
      <TimeFields {...props} />
      <PlaceFields {...props} />
      <InterviewerField
        className="col-span-6"
        applicationId={values.applicationId}
        chosen={values.interviewers}
        onChange={(interviewers) => onChange({ interviewers })}
      />
      <TextArea
        className="col-span-6"
        label={words.fields.prepNotes}
        isOptional
        placeholder={words.placeholders.prepNotes}
        value={values.prepNotes}
        onChange={(event) => onChange({ prepNotes: event.target.value })}
      />
      <Segmented
        className="col-span-3"
        label={words.fields.status}
        isLabelHidden={false}
        options={interviewStatuses.map((value) => ({ value, label: words.statuses[value] }))}
        value={values.status}
        onChange={(status) => onChange({ status })}
      />
      {values.status === 'held' ? (
        <RatingField
          className="col-span-3"
          value={values.selfRating}
          onChange={(selfRating) => onChange({ selfRating })}
        />
      ) : null}
    </div>
  );
}

/** Which application it is about, where that is not asked for. */
function ApplicationLine({ applicationId }: { readonly applicationId: string }): ReactElement | null {
  const application = useQueryOf('applications.get', { id: applicationId }).data;
  if (application === undefined) return null;
  return (
    <p className="col-span-6 -mt-2 text-13 text-muted">
      {words.at(application.title, application.companyName)}
    </p>
  );
}

function TimeFields({ values, problems, interview, onChange }: InterviewFieldsProps): ReactElement {
  return (
    <>
      <DateField
        label={words.fields.day}
        className="col-span-2"
        required
        max="2999-12-31"
        value={values.day}
        error={problems.day}
        onChange={(event) => onChange({ day: event.target.value })}
      />
      <TextField
        label={words.fields.time}
        className="col-span-2"
        type="time"
        isOptional
        value={values.time}
        error={problems.time}
        title={words.timeHint}
        onChange={(event) => onChange({ time: event.target.value })}
      />
      <NumberField
        label={words.fields.durationMin}
        className="col-span-2"
        min={5}
        max={1440}
        step={15}
        value={values.durationMin}
        error={problems.durationMin}
        onChange={(durationMin) => onChange({ durationMin })}
      />
      <DayButtons values={values} onChange={onChange} />
      <ZoneField
        className="col-span-6"
        values={values}
        error={problems.timeZone}
        onChange={(timeZone) => onChange({ timeZone })}
      />
      {values.status === 'planned' ? <ConflictNote values={values} exceptId={interview?.id ?? null} /> : null}
    </>
  );
}

/** The days that are most often meant. */
function DayButtons({ values, onChange }: Pick<InterviewFieldsProps, 'values' | 'onChange'>): ReactElement {
  const days = [
    { day: today(), label: words.todayButton },
    { day: addDays(today(), 1), label: words.tomorrowButton },
  ];
  return (
    <div className="col-span-6 -mt-2 -ml-2 flex">
      {days.map(({ day, label }) => (
        <Button
          key={label}
          size="small"
          variant="subtle"
          className="text-accent!"
          aria-label={words.dayIs(label)}
          aria-pressed={values.day === day}
          onClick={() => onChange({ day })}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}

function PlaceFields({ values, problems, onChange }: InterviewFieldsProps): ReactElement {
  return (
    <>
      <SuggestField
        opensOnClick
        label={words.fields.mode}
        className="col-span-2"
        placeholder={words.placeholders.mode}
        value={values.mode}
        error={problems.mode}
        suggestions={suggestionsFor(values.mode, words.modes)}
        onChange={(mode) => onChange({ mode })}
      />
      <TextField
        label={words.fields.place}
        className="col-span-4"
        placeholder={words.placeholders.place}
        value={values.place}
        error={problems.place}
        onChange={(event) => onChange({ place: event.target.value })}
      />
    </>
  );
}
