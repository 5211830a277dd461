import { Archive, ArchiveRestore } from 'lucide-react';
import type { ReactElement, Ref } from 'react';
import type { Skill } from '#shared/skills.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { InlineText } from '#renderer/ui/inline-text.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { newLinesOf } from '#renderer/ui/lines-field.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { skillAreaWords, skillListWords as words } from '#renderer/words/words.ts';
import { useSaveSkill } from './use-save-skill.ts';

/** The columns of head and rows: name, other names, field of work, only as written, asked by, actions. */
export const rowTemplate =
  'grid grid-cols-[minmax(11rem,2fr)_minmax(11rem,3fr)_minmax(8rem,1fr)_6.5rem_4.5rem_2rem] items-center gap-x-3 px-3';

type SkillListRowProps = {
  readonly skill: Skill;
  readonly index: number;
  readonly top: number;
  readonly ref: Ref<HTMLDivElement>;
};

/** One entry of the list; its names are edited where they stand. */
export function SkillListRow({ skill, index, top, ref }: SkillListRowProps): ReactElement {
  const save = useSaveSkill();
  const { id, name, aliases, isStrict, isRetired, askedCount } = skill;
  return (
    <div
      ref={ref}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      className={joinClasses(
        rowTemplate,
        'absolute inset-x-0 min-h-10 border-b border-line py-1 hover:bg-hover',
        isRetired && '[&_input]:text-faint',
      )}
      style={{ top }}
    >
      <div role="cell">
        <InlineText
          label={words.nameOf(name)}
          isLabelHidden
          className="[&_input]:font-medium"
          value={name}
          onSave={async (text) =>
            text.trim() === '' ? words.needsName : save({ id, name: text }, words.renamed(text.trim()))
          }
        />
      </div>
      <div role="cell">
        <InlineText
          label={words.aliasesOf(name)}
          isLabelHidden
          placeholder={words.noAliases}
          className="[&_input]:text-ellipsis"
          value={aliases.join(', ')}
          onSave={(text) => save({ id, aliases: [...newLinesOf(text, [name])] }, words.aliasesSaved(name))}
        />
      </div>
      <div role="cell" className="truncate text-12 text-muted">
        <Origin skill={skill} />
      </div>
      <div role="cell" className="flex justify-center">
        <Checkbox
          label={words.isStrictOf(name)}
          isLabelHidden
          className="min-w-6 justify-center"
          isChecked={isStrict}
          onChange={(next) =>
            void save({ id, isStrict: next }, next ? words.strict(name) : words.notStrict(name))
          }
        />
      </div>
      <div role="cell" className="tabular text-right">
        {askedCount === 0 ? <span className="text-faint">—</span> : formatNumber(askedCount)}
      </div>
      <div role="cell">
        <Retire skill={skill} />
      </div>
    </div>
  );
}

function Origin({ skill: { kind, area, isRetired } }: { readonly skill: Skill }): ReactElement {
  if (isRetired) return <Badge>{words.filters.retired}</Badge>;
  if (kind === 'language') return <>{words.language}</>;
  return area === null ? <Badge tone="accent">{words.own}</Badge> : <>{skillAreaWords.nameOf(area)}</>;
}

function Retire({ skill: { id, name, isRetired } }: { readonly skill: Skill }): ReactElement {
  const step = useStep();
  return (
    <IconButton
      size="small"
      label={isRetired ? words.restoreName(name) : words.retireName(name)}
      icon={isRetired ? <ArchiveRestore size={14} aria-hidden /> : <Archive size={14} aria-hidden />}
      onClick={() =>
        void step(
          'skills.retire',
          { id, isRetired: !isRetired },
          isRetired
            ? { title: words.didRestore(name) }
            : { title: words.didRetire(name), description: words.retiredHint },
        )
      }
    />
  );
}
