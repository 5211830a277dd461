import { useState, type ReactElement } from 'react';
import type { Debrief } from '#shared/debriefs.ts';
import { explanations, type Explanation } from '#shared/domain/learning/explanations.ts';
import { useCommand } from '#renderer/api/use-call.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { debriefWords } from '#renderer/words/words.ts';

const words = debriefWords.explanations;

/** What was outside one's control, to be ticked: first what the reasons of the rejection speak for. */
export function Explanations({ debrief }: { readonly debrief: Debrief }): ReactElement {
  const { chosen, toggle } = useChosen(debrief);
  const speakersOf = new Map(
    debrief.reasons.flatMap(({ explanation, saidBy }) =>
      explanation === null ? [] : [[explanation, debriefWords.speakers[saidBy]] as const],
    ),
  );
  const ordered = [
    ...explanations.filter((one) => speakersOf.has(one)),
    ...explanations.filter((one) => !speakersOf.has(one)),
  ];
  const others = debrief.reasons.filter(({ control, explanation, reasonId }) => {
    return control === 'no' && explanation === null && !saysNothing.has(reasonId);
  });
  return (
    <>
      <ul className="grid gap-x-6 gap-y-0.5 rounded-card border border-line bg-surface px-3 py-2 min-[48rem]:grid-cols-2">
        {ordered.map((one) => (
          <li key={one} className="flex min-h-8 items-center">
            <Checkbox
              label={
                <>
                  {debriefWords.explanationNames[one]}
                  {speakersOf.has(one) ? <span className="text-muted"> · {speakersOf.get(one)}</span> : null}
                </>
              }
              isChecked={chosen.includes(one)}
              onChange={(isChecked) => toggle(one, isChecked)}
            />
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <p className="text-13 text-muted">{words.alsoNoted(others.map(({ label }) => label).join(', '))}</p>
      )}
    </>
  );
}

/** That nothing was said explains nothing. */
const saysNothing: ReadonlySet<string> = new Set(['no-reason-given', 'no-reply']);

/** What is ticked, at once, while the record catches up. */
function useChosen({ outcomeId, explanations: saved }: Debrief) {
  const [draft, setDraft] = useState<readonly Explanation[] | null>(null);
  const [seen, setSeen] = useState(saved);
  const update = useCommand('debriefs.update', { onError: () => setDraft(null) });
  if (saved !== seen) {
    setSeen(saved);
    // Saved, and read anew since: what is shown is what is kept, also after an undo.
    if (!update.isPending) setDraft(null);
  }
  const chosen = draft ?? saved;
  return {
    chosen,
    toggle: (one: Explanation, isChecked: boolean): void => {
      const next = isChecked ? [...chosen, one] : chosen.filter((other) => other !== one);
      setDraft(next);
      update.mutate({ outcomeId, explanations: next });
    },
  };
}
