import { ChevronRight } from 'lucide-react';
import { useState, type ComponentProps, type ReactElement } from 'react';
import { payPeriods, workModes } from '#shared/domain/fields.ts';
import { matchKeyOf } from '#shared/domain/match-key.ts';
import type { Stage } from '#shared/stages.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { appliedBeforeLine } from '#renderer/features/companies/past-line.ts';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Select, type SelectOption } from '#renderer/ui/select.tsx';
import { SuggestField } from '#renderer/ui/suggest-field.tsx';
import { DateField, TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { applicationWords as words } from '#renderer/words/words.ts';
import type { FormProblems, FormValues } from './form-values.ts';
import { ResumeField } from '#renderer/features/resumes/resume-field.tsx';
import { PhaseDot } from '#renderer/features/phases/phase-dot.tsx';

/** A choice that says nothing; the form's empty text. */
const none: SelectOption<string> = { value: '', label: words.fields.none };
const workModeOptions = [none, ...workModes.map((value) => ({ value, label: words.workModes[value] }))];
const periodOptions = [none, ...payPeriods.map((value) => ({ value, label: words.periods[value] }))];

type ApplicationFieldsProps = {
  readonly values: FormValues;
  readonly problems: FormProblems;
  /** The stages to choose from; null when the stage is not asked for. */
  readonly stages: readonly Stage[] | null;
  readonly onChange: (changes: Partial<FormValues>) => void;
};

/** Every field of an application: what one has at hand first, the rest behind "More details". */
export function ApplicationFields(props: ApplicationFieldsProps): ReactElement {
  const { values, problems, stages, onChange } = props;
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-3">
      <CompanyField {...props} />
      <Line field="title" isRequired {...props} />
      {stages === null ? null : (
        <>
          <Select
            label={words.fields.stage}
            options={stages
              .filter(({ id, isHidden }) => !isHidden || id === values.stageId)
              .map(({ id, name, phase }) => ({ value: id, label: name, icon: <PhaseDot phase={phase} /> }))}
            value={values.stageId}
            onChange={(stageId) => onChange({ stageId })}
          />
          <DateField
            label={words.fields.on}
            max="9999-12-31"
            value={values.on}
            error={problems.on}
            onChange={(event) => onChange({ on: event.target.value })}
          />
        </>
      )}
      <Line field="location" placeholder={words.placeholders.location} {...props} />
      <Select
        label={words.fields.workMode}
        options={workModeOptions}
        value={values.workMode}
        onChange={(workMode) => onChange({ workMode })}
      />
      <Line field="source" placeholder={words.placeholders.source} {...props} />
      <Line field="url" type="url" placeholder={words.placeholders.url} {...props} />
      <MoreDetails {...props} />
    </div>
  );
}

type TextFieldName =
  'title' | 'location' | 'source' | 'url' | 'via' | 'currency' | 'seniority' | 'employmentType';

type LineProps = ApplicationFieldsProps &
  Pick<ComponentProps<typeof TextField>, 'placeholder' | 'type'> & {
    readonly field: TextFieldName;
    readonly isRequired?: boolean;
  };

function Line({
  field,
  isRequired = false,
  values,
  problems,
  onChange,
  placeholder,
  type,
}: LineProps): ReactElement {
  return (
    <TextField
      label={words.fields[field]}
      aria-required={isRequired}
      placeholder={placeholder}
      type={type ?? 'text'}
      value={values[field]}
      error={problems[field]}
      onChange={(event) => onChange({ [field]: event.target.value })}
    />
  );
}

/** The company, with those known already, and a word when one applied there before. */
function CompanyField({ values, problems, stages, onChange }: ApplicationFieldsProps): ReactElement {
  const [first] = useState(values.company);
  const text = values.company.trim();
  const found =
    useQueryOf('companies.suggest', { text }, { enabled: text !== '', keepPrevious: true }).data ?? [];
  const key = text === '' ? '' : matchKeyOf(text);
  const known = found.find(({ name }) => matchKeyOf(name) === key);
  const past = known?.appliedBefore ?? null;
  // While editing, its own application is no news.
  const isNews = stages !== null || text !== first;
  return (
    <SuggestField
      label={words.fields.company}
      value={values.company}
      autoFocus
      isRequired
      error={problems.company}
      {...(past !== null && isNews ? { hint: appliedBeforeLine(past) } : {})}
      suggestions={
        text === '' || known?.name === text
          ? []
          : found.map(({ id, name, applicationCount }) => ({
              value: id,
              label: name,
              hint: words.form.applicationsThere(applicationCount),
            }))
      }
      onChange={(company) => onChange({ company })}
    />
  );
}

/** The fields behind "More details": a problem in one of them opens it. */
const hiddenFields = [
  'salaryMin',
  'salaryMax',
  'currency',
  'seniority',
  'employmentType',
  'via',
  'deadlineOn',
] as const;

function MoreDetails(props: ApplicationFieldsProps): ReactElement {
  const { values, problems, onChange } = props;
  const hasProblem = hiddenFields.some((field) => problems[field] !== undefined);
  return (
    <details className="group col-span-2" {...(hasProblem ? { open: true } : {})}>
      <summary className="flex h-8 w-fit cursor-pointer list-none items-center gap-1 rounded-control pr-2 text-13 font-medium text-muted hover:text-ink">
        <ChevronRight size={14} aria-hidden className="group-open:rotate-90" />
        {words.form.details}
      </summary>
      <div className="grid grid-cols-2 gap-x-4 gap-y-3 pt-2">
        <div className="col-span-2 grid grid-cols-4 gap-x-4">
          <NumberField
            label={words.fields.salaryMin}
            min={0}
            value={values.salaryMin}
            error={problems.salaryMin}
            onChange={(salaryMin) => onChange({ salaryMin })}
          />
          <NumberField
            label={words.fields.salaryMax}
            min={0}
            value={values.salaryMax}
            error={problems.salaryMax}
            onChange={(salaryMax) => onChange({ salaryMax })}
          />
          <Line field="currency" placeholder={words.placeholders.currency} {...props} />
          <Select
            label={words.fields.period}
            options={periodOptions}
            value={values.period}
            onChange={(period) => onChange({ period })}
          />
        </div>
        <Line field="seniority" placeholder={words.placeholders.seniority} {...props} />
        <Line field="employmentType" placeholder={words.placeholders.employmentType} {...props} />
        <Line field="via" {...props} />
        <ResumeField value={values.resume} onChange={(resume) => onChange({ resume })} />
        <DateField
          label={words.fields.deadlineOn}
          max="9999-12-31"
          value={values.deadlineOn}
          error={problems.deadlineOn}
          onChange={(event) => onChange({ deadlineOn: event.target.value })}
        />
        <TextArea
          className="col-span-2"
          label={words.fields.notes}
          placeholder={words.placeholders.notes}
          value={values.notes}
          onChange={(event) => onChange({ notes: event.target.value })}
        />
        <TextArea
          className="col-span-2"
          label={words.fields.description}
          placeholder={words.placeholders.description}
          value={values.description}
          onChange={(event) => onChange({ description: event.target.value })}
        />
      </div>
    </details>
  );
}
