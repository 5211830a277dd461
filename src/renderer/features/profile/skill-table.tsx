import { useState, type ReactElement } from 'react';
import type { SkillKind } from '#shared/domain/fit/fit-kinds.ts';
import type { ProfileSkill } from '#shared/profile.ts';
import { HeaderCell, Table } from '#renderer/ui/table.tsx';
import { profileWords } from '#renderer/words/words.ts';
import { SkillRow } from './skill-row.tsx';
import { directionOf, sortSkills, type SkillColumn, type SkillSort } from './sort-skills.ts';

const words = profileWords.skills;

type SkillTableProps = {
  readonly kind: SkillKind;
  readonly skills: readonly ProfileSkill[];
  readonly onRemove: () => void;
};

/** What one can do, in rows to be edited; every column but the evidence sorts. */
export function SkillTable({ kind, skills, onRemove }: SkillTableProps): ReactElement {
  const [sort, setSort] = useState<SkillSort>({ column: 'name', isReversed: false });

  const headOf = (column: SkillColumn, className: string) => ({
    className,
    sorted: sort.column === column ? directionOf(sort) : undefined,
    onSort: () => setSort((known) => ({ column, isReversed: known.column === column && !known.isReversed })),
  });

  return (
    <Table label={words.table[kind]} className="rounded-card border border-line bg-surface">
      <thead>
        <tr>
          <HeaderCell {...headOf('name', 'min-w-32')}>{words.columns.name[kind]}</HeaderCell>
          <HeaderCell {...headOf('level', 'w-36 min-w-32 pl-4')}>{words.columns.level}</HeaderCell>
          <HeaderCell {...headOf('years', 'w-20 min-w-20 pl-4')}>{words.columns.years}</HeaderCell>
          <HeaderCell {...headOf('lastUsedYear', 'w-26 min-w-26 pl-4')}>
            {words.columns.lastUsedYear}
          </HeaderCell>
          <HeaderCell className="min-w-40 pl-4">{words.columns.evidence}</HeaderCell>
          <HeaderCell isNumeric {...headOf('askedCount', 'w-22')}>
            {words.columns.askedCount}
          </HeaderCell>
          <HeaderCell>
            <span className="sr-only">{words.columns.remove}</span>
          </HeaderCell>
        </tr>
      </thead>
      <tbody>
        {sortSkills(skills, sort).map((skill) => (
          <SkillRow key={skill.id} skill={skill} onRemove={onRemove} />
        ))}
      </tbody>
    </Table>
  );
}
