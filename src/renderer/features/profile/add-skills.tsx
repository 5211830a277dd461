import { useState, type ReactElement } from 'react';
import type { SkillKind } from '#shared/domain/fit/fit-kinds.ts';
import type { ProfileSkill } from '#shared/profile.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep, type Step } from '#renderer/app/undo.ts';
import { AddCombobox } from '#renderer/ui/add-combobox.tsx';
import { newLinesOf } from '#renderer/ui/lines-field.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { profileWords } from '#renderer/words/words.ts';

const words = profileWords.skills;

/** Adds skills by their names; says so when the profile has them already. */
export async function addSkills(step: Step, kind: SkillKind, names: readonly string[]): Promise<void> {
  const [first] = names;
  if (first === undefined) return;
  await step('profileSkills.add', { skills: names.map((name) => ({ name, kind })) }, ({ addedCount }) => ({
    title: addedCount === 0 ? words.alreadyThere(first) : words.added(addedCount, first),
  }));
}

type AddSkillsProps = {
  readonly kind: SkillKind;
  /** What the profile has: not offered again. */
  readonly skills: readonly ProfileSkill[];
  readonly className?: string;
};

/** Where a skill or language is added: one of the list, a new one, or several parted by commas. */
export function AddSkills({ kind, skills, className }: AddSkillsProps): ReactElement {
  const step = useStep();
  const [text, setText] = useState('');
  const sought = text.trim();
  const found = useQueryOf(
    'skills.suggest',
    { text: sought, kind, limit: 20 },
    { enabled: sought !== '', keepPrevious: true },
  ).data;
  const owned = new Set(skills.map(({ skillId }) => skillId));
  const options = (sought === '' ? [] : (found ?? [])).filter(({ id }) => !owned.has(id));

  function create(typed: string): void {
    const names = newLinesOf(
      typed,
      skills.map(({ name }) => name),
    );
    if (names.length === 0) showToast({ title: words.alreadyThere(typed) });
    else void addSkills(step, kind, names);
  }

  return (
    <AddCombobox
      label={words.addLabel[kind]}
      placeholder={words.addPlaceholder[kind]}
      className={className}
      options={options.map(({ name }) => ({ value: name, label: name }))}
      onSearch={setText}
      onChoose={(name) => void addSkills(step, kind, [name])}
      onCreate={create}
    />
  );
}
