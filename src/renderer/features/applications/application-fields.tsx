import { ChevronRight } from 'lucide-react';
import { useState, type ComponentProps, type ReactElement } from 'react';
import { matchKeyOf } from '#shared/domain/match-key.ts';
import { payPeriods, workModes } from '#shared/domain/kinds.ts';
import type { Stage } from '#shared/stages.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { appliedBeforeLine } from '#renderer/features/companies/past-line.ts';
import { MoneyField } from '#renderer/ui/money-field.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Select, type SelectOption } from '#renderer/ui/select.tsx';
import { SuggestField } from '#renderer/ui/suggest-field.tsx';
import { DateField, TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { applicationWords as words, postingWords } from '#renderer/words/words.ts';
import type { FormField, FormProblems, FormValues } from './form-values.ts';
import { isAsProposed, type Proposals } from './proposals.ts';
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
  /** Something above the fields has the focus first. */
  readonly isFocusElsewhere?: boolean;
  /** What a posting proposed; marked while it stands. */
  readonly proposals?: Proposals;
};

const noProposals: Proposals = {};

/** The mark of a proposal that still stands, with the words it was read from. */
function proposalHint(
  { values, proposals = noProposals }: ApplicationFieldsProps,
  field: FormField,
): { readonly hint?: ReactElement } {
  const proposal = proposals[field];
  if (proposal === undefined || !isAsProposed(values, proposals, field)) return {};
  return {
    hint: (
      <span className="block truncate text-accent-strong" title={proposal.quote}>
        {postingWords.from(proposal.quote, String(proposal.value))}
      </span>
    ),
  };
}

/** The same where there is no room for the words: they stand beside it. */
function shortHint(
  { values, proposals = noProposals }: ApplicationFieldsProps,
  field: FormField,
): { readonly hint?: ReactElement } {
  if (!isAsProposed(values, proposals, field)) return {};
  return { hint: <span className="text-accent-strong">{postingWords.from('', '')}</span> };
}

/** The words a posting's pay was read from. */
function PayQuote({ values, proposals = noProposals }: ApplicationFieldsProps): ReactElement | null {
  const field = (['salaryMin', 'salaryMax'] as const).find((name) => isAsProposed(values, proposals, name));
  const proposal = field === undefined ? undefined : proposals[field];
  if (proposal === undefined) return null;
  return (
    <p className="col-span-4 truncate pt-1 text-12 text-accent-strong" title={proposal.quote}>
      {postingWords.from(proposal.quote, '')}
    </p>
  );
}

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
        {...proposalHint(props, 'workMode')}
        options={workModeOptions}
        value={values.workMode}
        onChange={(workMode) => onChange({ workMode })}
      />
      <Line field="source" placeholder={words.placeholders.source} {...props} />
      <Line field="url" type="url" placeholder={words.placeholders.url} {...props} />
      <div className="col-span-2">
        <Checkbox
          label={words.fields.origin}
          isChecked={values.origin === 'inbound'}
          onChange={(isInbound) => onChange({ origin: isInbound ? 'inbound' : 'mine' })}
        />
        <p className="pl-6 text-12">{proposalHint(props, 'origin').hint}</p>
      </div>
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
    readonly isNarrow?: boolean;
  };

function Line(props: LineProps): ReactElement {
  const {
    field,
    isRequired = false,
    isNarrow = false,
    values,
    problems,
    onChange,
    placeholder,
    type,
  } = props;
  return (
    <TextField
      label={words.fields[field]}
      {...(isNarrow ? shortHint : proposalHint)(props, field)}
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
function CompanyField(props: ApplicationFieldsProps): ReactElement {
  const { values, problems, stages, onChange } = props;
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
      autoFocus={props.isFocusElsewhere !== true}
      isRequired
      error={problems.company}
      {...(past !== null && isNews ? { hint: appliedBeforeLine(past) } : proposalHint(props, 'company'))}
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
  // What is proposed is to be seen.
  const hasProposal = Object.keys(props.proposals ?? {}).length > 0;
  return (
    <details className="group col-span-2" {...(hasProblem || hasProposal ? { open: true } : {})}>
      <summary className="flex h-8 w-fit cursor-pointer list-none items-center gap-1 rounded-control pr-2 text-13 font-medium text-muted hover:text-ink">
        <ChevronRight size={14} aria-hidden className="group-open:rotate-90" />
        {words.form.details}
      </summary>
      <div className="grid grid-cols-2 gap-x-4 gap-y-3 pt-2">
        <div className="col-span-2 grid grid-cols-4 gap-x-4">
          <MoneyField
            label={words.fields.salaryMin}
            {...shortHint(props, 'salaryMin')}
            value={values.salaryMin}
            error={problems.salaryMin}
            onChange={(salaryMin) => onChange({ salaryMin })}
          />
          <MoneyField
            label={words.fields.salaryMax}
            {...shortHint(props, 'salaryMax')}
            value={values.salaryMax}
            error={problems.salaryMax}
            onChange={(salaryMax) => onChange({ salaryMax })}
          />
          <Line field="currency" placeholder={words.placeholders.currency} {...props} isNarrow />
          <Select
            label={words.fields.period}
            {...shortHint(props, 'period')}
            options={periodOptions}
            value={values.period}
            onChange={(period) => onChange({ period })}
          />
          <PayQuote {...props} />
        </div>
        <Line field="seniority" placeholder={words.placeholders.seniority} {...props} />
        <Line field="employmentType" placeholder={words.placeholders.employmentType} {...props} />
        <Line field="via" {...props} />
        <ResumeField value={values.resume} onChange={(resume) => onChange({ resume })} />
        <DateField
          label={words.fields.deadlineOn}
          {...proposalHint(props, 'deadlineOn')}
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
          {...proposalHint(props, 'description')}
          placeholder={words.placeholders.description}
          value={values.description}
          onChange={(event) => onChange({ description: event.target.value })}
        />
      </div>
    </details>
  );
}
