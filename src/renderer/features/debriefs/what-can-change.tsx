import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Debrief } from '#shared/debriefs.ts';
import { planPhaseOf } from '#shared/domain/learning/plan-kinds.ts';
import { PlanItemDialog, type NewPlanItem } from '#renderer/features/plan/plan-item-dialog.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { debriefWords, planWords } from '#renderer/words/words.ts';
import { DebriefTextField } from './debrief-text-field.tsx';
import { findingsOf } from './findings-of.ts';

const words = debriefWords.change;

/** What is known that one can change, one's own words, and what it leads to. */
export function WhatCanChange({ debrief }: { readonly debrief: Debrief }): ReactElement {
  const [item, setItem] = useState<NewPlanItem | null>(null);
  const findings = findingsOf(debrief);
  const { outcomeId, planItems, phase } = debrief;
  return (
    <>
      {findings.length === 0 ? null : (
        <div>
          <h3 className="mb-1 text-12 font-medium text-muted">{words.recorded}</h3>
          <ul className="overflow-hidden rounded-card border border-line bg-surface">
            {findings.map(({ key, text, from, item: next }) => (
              <li
                key={key}
                className="flex items-center gap-3 border-b border-line px-3 py-2 last:border-b-0"
              >
                <div className="min-w-0 flex-1">
                  <p className="text-13 whitespace-pre-wrap wrap-anywhere">{text}</p>
                  <p className="text-12 text-faint">{from}</p>
                </div>
                <Button size="small" aria-label={words.addFor(text)} onClick={() => setItem(next)}>
                  {words.add}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <DebriefTextField debrief={debrief} field="canChange" />
      <div className="flex flex-col items-start gap-2">
        {planItems.length === 0 ? null : <LedTo planItems={planItems} />}
        <Button
          size="small"
          icon={<Plus size={14} aria-hidden />}
          onClick={() => setItem({ kind: 'present', title: '', phase: planPhaseOf(phase) })}
        >
          {words.add}
        </Button>
      </div>
      {item === null ? null : <PlanItemDialog start={{ ...item, outcomeId }} onClose={() => setItem(null)} />}
    </>
  );
}

function LedTo({ planItems }: Pick<Debrief, 'planItems'>): ReactElement {
  return (
    <div className="w-full">
      <h3 className="mb-1 text-12 font-medium text-muted">{words.led}</h3>
      <ul className="overflow-hidden rounded-card border border-line bg-surface">
        {planItems.map(({ id, kind, title }) => (
          <li key={id} className="flex items-center gap-2 border-b border-line px-3 py-2 last:border-b-0">
            <Link
              to="/playbook"
              search={{ section: 'plan' }}
              className="min-w-0 flex-1 text-13 font-medium wrap-anywhere hover:underline"
            >
              {title}
            </Link>
            <Badge>{planWords.kinds[kind].label}</Badge>
          </li>
        ))}
      </ul>
    </div>
  );
}
