import { useRef, useState, type FormEvent, type ReactElement, type RefObject } from 'react';
import { skillLevels, type SkillLevel } from '#shared/domain/fit/fit-kinds.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { today } from '#renderer/words/format.ts';
import { fitWords } from '#renderer/words/words.ts';
import type { FitLine } from './explain-fit.ts';

const words = fitWords.ability;

type AbilityPopoverProps = {
  readonly line: FitLine;
  readonly trigger: ReactElement;
  /** Where the focus goes first; the level unless it is said. */
  readonly startsAt?: 'years';
};

/** How well I can do what they ask for: taken into the profile, or changed there, without leaving the opening. */
export function AbilityPopover({ line, trigger, startsAt }: AbilityPopoverProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const years = useRef<HTMLDivElement>(null);
  const { label } = line.requirement;
  return (
    <Popover
      label={line.own === null ? words.addName(label) : fitWords.ability.change(label)}
      trigger={trigger}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      className="w-72 p-3"
      {...(startsAt === 'years' ? { initialFocus: () => years.current?.querySelector('input') ?? true } : {})}
    >
      <AbilityForm line={line} yearsRef={years} onDone={() => setIsOpen(false)} />
    </Popover>
  );
}

type AbilityFormProps = {
  readonly line: FitLine;
  readonly yearsRef: RefObject<HTMLDivElement | null>;
  readonly onDone: () => void;
};

function AbilityForm({ line: { requirement, own }, yearsRef, onDone }: AbilityFormProps): ReactElement {
  const { label, kind, skillId, minYears } = requirement;
  const isLanguage = kind === 'language';
  const [level, setLevel] = useState<SkillLevel>(own?.level ?? 'working');
  const [years, setYears] = useState(own === null ? null : own.years);
  const [lastUsedYear, setLastUsedYear] = useState(own === null ? null : own.lastUsedYear);
  const save = useSaveAbility(label, isLanguage ? 'language' : 'skill', skillId);
  const levels = isLanguage ? fitWords.own.languageLevels : fitWords.own.levels;

  function submit(event: FormEvent): void {
    event.preventDefault();
    void save(own === null, isLanguage ? { level } : { level, years, lastUsedYear });
    onDone();
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-3">
      <Segmented
        label={words.level}
        isLabelHidden={false}
        options={skillLevels.map((value) => ({ value, label: levels[value] }))}
        value={level}
        onChange={setLevel}
      />
      {isLanguage ? null : (
        <div ref={yearsRef} className="flex gap-3">
          <NumberField
            label={words.years}
            value={years}
            onChange={setYears}
            min={0}
            max={80}
            step={0.5}
            hint={minYears === null ? undefined : words.asked(fitWords.years(String(minYears), minYears))}
          />
          <NumberField
            label={words.lastUsed}
            value={lastUsedYear}
            onChange={setLastUsedYear}
            min={1940}
            max={Number(today().slice(0, 4))}
            format={{ useGrouping: false, maximumFractionDigits: 0 }}
          />
        </div>
      )}
      <Button type="submit" variant="primary" className="self-end">
        {own === null ? words.add : words.save}
      </Button>
    </form>
  );
}

type Ability = {
  readonly level: SkillLevel;
  readonly years?: number | null;
  readonly lastUsedYear?: number | null;
};

function useSaveAbility(
  name: string,
  kind: 'skill' | 'language',
  skillId: string | null,
): (isNew: boolean, ability: Ability) => Promise<void> {
  const step = useStep();
  const profile = useQueryOf('profile.get', {});
  return async (isNew, ability) => {
    if (isNew) {
      await step('profileSkills.add', { skills: [{ name, kind, ...ability }] }, { title: words.added(name) });
      return;
    }
    const entry = profile.data?.skills.find((skill) => skill.skillId === skillId);
    if (entry !== undefined)
      await step('profileSkills.update', { id: entry.id, ...ability }, { title: words.changed(name) });
  };
}
