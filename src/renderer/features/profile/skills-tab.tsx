import { Sparkles } from 'lucide-react';
import { Fragment, useId, useRef, type ReactElement, type ReactNode, type RefObject } from 'react';
import type { SkillKind } from '#shared/domain/fit/fit-kinds.ts';
import type { Profile, ProfileSkill } from '#shared/profile.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { profileWords } from '#renderer/words/words.ts';
import { AddSkills } from './add-skills.tsx';
import { DealBreakerSwitch } from './deal-breaker-switch.tsx';
import { MissingSkills } from './missing-skills.tsx';
import { areYearsWanted } from './skill-row.tsx';
import { SkillTable } from './skill-table.tsx';

const words = profileWords.skills;

type SkillsTabProps = {
  readonly profile: Profile;
  /** What else leads to a filled profile: buttons of the empty state. */
  readonly emptyActions?: ReactNode;
};

/** What one can do and which languages one has. */
export function SkillsTab({ profile, emptyActions }: SkillsTabProps): ReactElement {
  return (
    <div className="flex max-w-260 flex-col gap-7">
      <Part kind="skill" profile={profile} emptyActions={emptyActions} />
      <MissingSkills />
      <Part kind="language" profile={profile} />
    </div>
  );
}

function Part({ kind, profile, emptyActions }: SkillsTabProps & { readonly kind: SkillKind }): ReactElement {
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const skills = profile.skills.filter((skill) => skill.kind === kind);
  return (
    <section ref={section} aria-labelledby={titleId} className="flex flex-col gap-3">
      <h2 id={titleId} className="text-14 font-semibold">
        {words.heading[kind]}
      </h2>
      <AddSkills kind={kind} skills={skills} className="max-w-80" />
      <YearsWanted skills={skills} section={section} />
      {skills.length === 0 ? (
        <Nothing kind={kind}>{emptyActions}</Nothing>
      ) : (
        <SkillTable
          kind={kind}
          skills={skills}
          onRemove={() => section.current?.querySelector('input')?.focus()}
        />
      )}
      {kind === 'language' ? (
        <DealBreakerSwitch profile={profile} rule="language" isReady={skills.length > 0} />
      ) : null}
    </section>
  );
}

type YearsWantedProps = {
  readonly skills: readonly ProfileSkill[];
  /** Where their rows are. */
  readonly section: RefObject<HTMLElement | null>;
};

/** Names the skills that count as nothing for want of years, and leads to where the years are entered. */
function YearsWanted({ skills, section }: YearsWantedProps): ReactElement | null {
  const wanted = skills.filter(areYearsWanted);
  if (wanted.length === 0) return null;
  return (
    <p className="text-13 text-muted">
      {words.yearsWanted}{' '}
      {wanted.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index === 0 ? null : ', '}
          <button
            type="button"
            aria-label={words.goToYears(name)}
            className="rounded-small font-medium wrap-anywhere text-accent-strong hover:underline"
            onClick={() => section.current?.querySelector<HTMLElement>(`[data-years="${id}"] input`)?.focus()}
          >
            {name}
          </button>
        </Fragment>
      ))}
    </p>
  );
}

function Nothing({
  kind,
  children,
}: {
  readonly kind: SkillKind;
  readonly children?: ReactNode;
}): ReactElement {
  if (kind === 'language') return <p className="text-13 text-faint">{words.emptyLanguages}</p>;
  return (
    <EmptyState
      icon={<Sparkles size={20} aria-hidden />}
      title={words.emptyTitle}
      hint={`${profileWords.why} ${profileWords.staysHere}`}
    >
      {children}
    </EmptyState>
  );
}
