import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Input } from '#shared/contract.ts';
import { skillLevels, type SkillLevel } from '#shared/domain/fit/fit-kinds.ts';
import type { ProfileSkill } from '#shared/profile.ts';
import { useStep } from '#renderer/app/undo.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { quietControl } from '#renderer/ui/inline-classes.ts';
import { InlineText } from '#renderer/ui/inline-text.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Cell, Row } from '#renderer/ui/table.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { profileWords } from '#renderer/words/words.ts';
import { readYear, readYears } from './read-cells.ts';

const words = profileWords.skills;

type Fields = Omit<Input<'profileSkills.update'>, 'id'>;

/** Where an opening asks for years and none are said, the skill counts as nothing. */
export function areYearsWanted({ years, yearsAskedCount }: ProfileSkill): boolean {
  return years === null && yearsAskedCount > 0;
}

type SkillRowProps = {
  readonly skill: ProfileSkill;
  /** Called before it goes, so that the focus has somewhere to be. */
  readonly onRemove: () => void;
};

/** One skill or language; every cell is edited where it stands. */
export function SkillRow({ skill, onRemove }: SkillRowProps): ReactElement {
  const step = useStep();
  const { id, name, kind, level, years, lastUsedYear, evidence, askedCount } = skill;
  const wantsYears = areYearsWanted(skill);
  const labelOf = (column: string) => words.of(column, name);

  async function save(fields: Fields): Promise<string | null> {
    const isTaken =
      (await step('profileSkills.update', { id, ...fields }, { title: words.saved(name) })) !== null;
    return isTaken ? null : profileWords.notSaved;
  }

  async function remove(): Promise<void> {
    onRemove();
    await step('profileSkills.remove', { ids: [id] }, { title: words.removed(name) });
  }

  return (
    <Row>
      <Cell className="max-w-56 truncate font-medium" title={name}>
        {name}
      </Cell>
      <Cell>
        <div className={quietControl}>
          <Select<SkillLevel>
            label={labelOf(words.columns.level)}
            isLabelHidden
            options={skillLevels.map((value) => ({ value, label: profileWords.levels[kind][value] }))}
            value={level}
            onChange={(next) => void save({ level: next })}
          />
        </div>
      </Cell>
      <Cell data-years={id}>
        <InlineText
          label={labelOf(words.columns.years)}
          isLabelHidden
          placeholder={wantsYears ? words.addYears : '—'}
          {...(wantsYears ? { className: '[&_input]:placeholder:text-amber' } : {})}
          value={years === null ? '' : formatNumber(years)}
          onSave={async (text) => {
            const read = readYears(text);
            return read === undefined ? words.badYears : save({ years: read });
          }}
        />
      </Cell>
      <Cell>
        <InlineText
          label={labelOf(words.columns.lastUsedYear)}
          isLabelHidden
          placeholder="—"
          value={lastUsedYear === null ? '' : String(lastUsedYear)}
          onSave={async (text) => {
            const read = readYear(text);
            return read === undefined ? words.badYear : save({ lastUsedYear: read });
          }}
        />
      </Cell>
      <Cell>
        <InlineText
          label={labelOf(words.columns.evidence)}
          isLabelHidden
          placeholder={words.evidencePlaceholder}
          className="[&_input]:text-ellipsis"
          value={evidence ?? ''}
          onSave={(text) => save({ evidence: text.trim() === '' ? null : text.trim() })}
        />
      </Cell>
      <Cell
        isNumeric
        title={askedCount === 0 ? words.notAsked : words.asked(askedCount, formatNumber(askedCount))}
      >
        {askedCount === 0 ? <span className="text-faint">—</span> : formatNumber(askedCount)}
      </Cell>
      <Cell className="w-8">
        <IconButton
          size="small"
          label={words.remove(name)}
          icon={<X size={14} aria-hidden />}
          onClick={() => void remove()}
        />
      </Cell>
    </Row>
  );
}
