import { X } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { PlanItem } from '#shared/plan-items.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { AddCombobox } from '#renderer/ui/add-combobox.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { planWords } from '#renderer/words/words.ts';

const words = planWords.form;

type LinksProps<Link> = {
  readonly chosen: readonly Link[];
  readonly onChange: (chosen: Link[]) => void;
};

/** The reasons that an item answers. */
export function ReasonsOfPlan({ chosen, onChange }: LinksProps<PlanItem['reasons'][number]>): ReactElement {
  const [text, setText] = useState('');
  const known = useQueryOf('reasons.list', {}).data ?? [];
  const taken = new Set(chosen.map(({ id }) => id));
  const sought = text.trim().toLocaleLowerCase();
  const offered = known.filter(({ id, label, side, isRetired }) => {
    return side === 'theirs' && !isRetired && !taken.has(id) && label.toLocaleLowerCase().includes(sought);
  });
  return (
    <Links
      chosen={chosen.map(({ id, label }) => ({ id, name: label }))}
      onRemove={(id) => onChange(chosen.filter((one) => one.id !== id))}
    >
      <AddCombobox
        label={words.reasons}
        isOptional
        placeholder={words.reasonsPlaceholder}
        options={offered.map(({ id, label }) => ({ value: id, label }))}
        onSearch={setText}
        onChoose={(id) => {
          const found = known.find((reason) => reason.id === id);
          if (found !== undefined) onChange([...chosen, { id, label: found.label }]);
        }}
      />
    </Links>
  );
}

/** The skills that it is about. */
export function SkillsOfPlan({ chosen, onChange }: LinksProps<PlanItem['skills'][number]>): ReactElement {
  const [text, setText] = useState('');
  const sought = text.trim();
  const found = useQueryOf(
    'skills.suggest',
    { text: sought, limit: 20 },
    { enabled: sought !== '', keepPrevious: true },
  ).data;
  const taken = new Set(chosen.map(({ id }) => id));
  const offered = (sought === '' ? [] : (found ?? [])).filter(({ id }) => !taken.has(id));
  return (
    <Links chosen={chosen} onRemove={(id) => onChange(chosen.filter((one) => one.id !== id))}>
      <AddCombobox
        label={words.skills}
        isOptional
        placeholder={words.skillsPlaceholder}
        options={offered.map(({ id, name }) => ({ value: id, label: name }))}
        onSearch={setText}
        onChoose={(id) => {
          const skill = offered.find((one) => one.id === id);
          if (skill !== undefined) onChange([...chosen, { id, name: skill.name }]);
        }}
      />
    </Links>
  );
}

type ChosenProps = {
  readonly chosen: readonly { readonly id: string; readonly name: string }[];
  readonly onRemove: (id: string) => void;
  readonly children: ReactElement;
};

function Links({ chosen, onRemove, children }: ChosenProps): ReactElement {
  return (
    <div className="flex flex-col gap-1.5">
      {children}
      {chosen.length === 0 ? null : (
        <ul className="flex flex-wrap gap-1.5">
          {chosen.map(({ id, name }) => (
            <li key={id} className="flex items-center gap-0.5 rounded-small bg-sunken pl-2 text-12">
              <span className="wrap-anywhere">{name}</span>
              <IconButton
                size="small"
                label={words.take(name)}
                icon={<X size={12} aria-hidden />}
                onClick={() => onRemove(id)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
