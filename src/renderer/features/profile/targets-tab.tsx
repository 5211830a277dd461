import { useId, type ReactElement, type ReactNode } from 'react';
import { workModes } from '#shared/domain/kinds.ts';
import { rungs, type Rung } from '#shared/domain/seniority.ts';
import type { Profile } from '#shared/profile.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { LinesField } from '#renderer/ui/lines-field.tsx';
import { Select, type SelectOption } from '#renderer/ui/select.tsx';
import { TextArea } from '#renderer/ui/text-field.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';
import { applicationWords, profileWords as words } from '#renderer/words/words.ts';
import { DealBreakerSwitch } from './deal-breaker-switch.tsx';
import { PayFloor } from './pay-floor.tsx';
import { useSaveTarget } from './use-save-target.ts';

type ProfileProps = { readonly profile: Profile };

/** What one looks for, each wish beside the switch that makes it hard. */
export function TargetsTab({ profile }: ProfileProps): ReactElement {
  const { payFloor, payCurrency, payPeriod, places, avoidedWords } = profile;
  return (
    <div className="flex max-w-180 flex-col gap-3">
      <Part title={words.sections.role}>
        <Lines profile={profile} field="titles" />
        <Seniority profile={profile} />
        <Direction profile={profile} />
      </Part>
      <Part title={words.sections.pay}>
        <div className="flex flex-col gap-2">
          <PayFloor profile={profile} />
          <p className="text-12 text-faint">{words.hints.payFloor}</p>
          <DealBreakerSwitch
            profile={profile}
            rule="pay"
            isReady={payFloor !== null && payCurrency !== null && payPeriod !== null}
          />
        </div>
      </Part>
      <Part title={words.sections.where}>
        <Wish>
          <Lines profile={profile} field="places" />
          <DealBreakerSwitch profile={profile} rule="place" isReady={places.length > 0} />
        </Wish>
        <Wish>
          <WorkModes profile={profile} />
          <DealBreakerSwitch profile={profile} rule="work-mode" isReady={profile.workModes.length > 0} />
        </Wish>
        <Wish>
          <Lines profile={profile} field="rightToWork" />
          <DealBreakerSwitch profile={profile} rule="right-to-work" />
        </Wish>
      </Part>
      <Part title={words.sections.words}>
        <Wish>
          <Lines profile={profile} field="avoidedWords" />
          <DealBreakerSwitch profile={profile} rule="words" isReady={avoidedWords.length > 0} />
        </Wish>
      </Part>
    </div>
  );
}

type PartProps = { readonly title: string; readonly children: ReactNode };

function Part({ title, children }: PartProps): ReactElement {
  const titleId = useId();
  return (
    <section
      aria-labelledby={titleId}
      className="flex flex-col gap-4 rounded-card border border-line bg-surface px-5 py-4"
    >
      <h2 id={titleId} className="text-14 font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Wish({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-4 first-of-type:border-t-0 first-of-type:pt-0">
      {children}
    </div>
  );
}

type LinesProps = ProfileProps & { readonly field: 'titles' | 'places' | 'rightToWork' | 'avoidedWords' };

function Lines({ profile, field }: LinesProps): ReactElement {
  const save = useSaveTarget();
  return (
    <LinesField
      label={words.fields[field]}
      hint={words.hints[field]}
      placeholder={words.placeholders[field]}
      values={profile[field]}
      onChange={(values) => void save({ [field]: [...values] }, words.saved(words.fields[field]))}
    />
  );
}

const rungOptions: readonly SelectOption<Rung | ''>[] = [
  { value: '', label: words.notSaid },
  ...rungs.map((value) => ({ value, label: words.rungs[value] })),
];

function Seniority({ profile }: ProfileProps): ReactElement {
  const save = useSaveTarget();
  return (
    <Select
      className="max-w-60"
      label={words.fields.seniority}
      hint={words.hints.seniority}
      options={rungOptions}
      value={profile.seniority ?? ''}
      onChange={(rung) =>
        void save({ seniority: rung === '' ? null : rung }, words.saved(words.fields.seniority))
      }
    />
  );
}

function WorkModes({ profile }: ProfileProps): ReactElement {
  const save = useSaveTarget();
  const hintId = useId();
  const chosen = new Set(profile.workModes);
  return (
    <fieldset aria-describedby={hintId}>
      <legend className="text-12 font-medium text-muted">{words.fields.workModes}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1 py-1">
        {workModes.map((mode) => (
          <Checkbox
            key={mode}
            label={applicationWords.workModes[mode]}
            isChecked={chosen.has(mode)}
            onChange={(isChecked) =>
              void save(
                { workModes: workModes.filter((other) => (other === mode ? isChecked : chosen.has(other))) },
                words.saved(words.fields.workModes),
              )
            }
          />
        ))}
      </div>
      <p id={hintId} className="text-12 text-faint">
        {words.hints.workModes}
      </p>
    </fieldset>
  );
}

function Direction({ profile }: ProfileProps): ReactElement {
  const save = useSaveTarget();
  const draft = useDraft(profile.direction ?? '', async (text) => {
    const direction = text.trim() === '' ? null : text.trim();
    return (await save({ direction }, words.saved(words.fields.direction))) ? null : words.notSaved;
  });
  return (
    <div {...draft.handlers}>
      <TextArea
        label={words.fields.direction}
        placeholder={words.placeholders.direction}
        value={draft.value}
        error={draft.problem}
        onChange={({ target }) => draft.change(target.value)}
      />
    </div>
  );
}
