import { Library, Plus } from 'lucide-react';
import { useDeferredValue, useState, type ReactElement } from 'react';
import type { Skill } from '#shared/skills.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { Select, type SelectOption } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { skillAreaWords, skillListWords as words } from '#renderer/words/words.ts';
import { AddSkillDialog } from './add-skill-dialog.tsx';
import { areasOf, filterSkills, type SkillFilter } from './filter-skill-list.ts';
import { SkillList } from './skill-list.tsx';

/** The skills and languages that postings are searched for: found, renamed, added, no longer looked for. */
export function SkillListTab(): ReactElement {
  const skills = useQueryOf('skills.list', {});
  return (
    <Loadable query={skills} errorTitle={words.problemTitle}>
      {(list) => <Editor skills={list} />}
    </Loadable>
  );
}

function Editor({ skills }: { readonly skills: readonly Skill[] }): ReactElement {
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<SkillFilter>('all');
  const [isAdding, setIsAdding] = useState(false);
  const shown = filterSkills(skills, { text: useDeferredValue(text), filter });
  return (
    <div className="flex min-h-0 max-w-260 flex-1 flex-col gap-3">
      <p className="max-w-180 text-13 text-muted">{words.intro}</p>
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          type="search"
          className="w-64"
          label={words.search}
          placeholder={words.searchPlaceholder}
          maxLength={200}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Select
          className="w-56"
          label={words.show}
          options={filtersOf(skills)}
          value={filter}
          onChange={setFilter}
        />
        <p aria-live="polite" className="tabular flex h-field items-center text-12 text-muted">
          {words.count(shown.length, formatNumber(shown.length))}
        </p>
        <Button className="ml-auto" icon={<Plus size={14} aria-hidden />} onClick={() => setIsAdding(true)}>
          {words.add}
        </Button>
      </div>
      {shown.length === 0 ? <Nothing isWhole={skills.length === 0} /> : <SkillList skills={shown} />}
      {isAdding ? <AddSkillDialog name={text.trim()} onClose={() => setIsAdding(false)} /> : null}
    </div>
  );
}

function Nothing({ isWhole }: { readonly isWhole: boolean }): ReactElement {
  return (
    <EmptyState
      icon={<Library size={20} aria-hidden />}
      title={isWhole ? words.emptyTitle : words.nothingTitle}
      hint={isWhole ? words.emptyHint : words.nothingHint}
    />
  );
}

function filtersOf(skills: readonly Skill[]): readonly SelectOption<SkillFilter>[] {
  const { all, own, languages, retired } = words.filters;
  const areas = areasOf(skills)
    .map((area) => ({ value: `area:${area}` as const, label: skillAreaWords.nameOf(area) }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
  return [
    { value: 'all' as const, label: all },
    { value: 'own' as const, label: own },
    { value: 'languages' as const, label: languages },
    { value: 'retired' as const, label: retired },
    ...areas,
  ].map((option) => ({
    ...option,
    hint: formatNumber(filterSkills(skills, { text: '', filter: option.value }).length),
  }));
}
