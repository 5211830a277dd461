import { Link, useParams } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Debrief } from '#shared/debriefs.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { useLeave } from '#renderer/app/use-leave.ts';
import { AddFeeling } from '#renderer/features/feelings/add-feeling.tsx';
import { useRefetchAt } from '#renderer/features/today/use-refetch-at.ts';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { useOnce } from '#renderer/ui/use-once.ts';
import { dayOf, formatDay, formatInstant } from '#renderer/words/format.ts';
import { applicationWords, debriefWords as words, feelingWords } from '#renderer/words/words.ts';
import { DebriefSection } from './debrief-section.tsx';
import { DebriefTextField } from './debrief-text-field.tsx';
import { Explanations } from './explanations.tsx';
import { WhatCanChange } from './what-can-change.tsx';

/** Thinks a no over: what else may be behind it first, then what one can change. Everything saves itself. */
export function DebriefScreen(): ReactElement {
  const { outcomeId } = useParams({ from: '/debriefs/$outcomeId' });
  const query = useQueryOf('debriefs.get', { outcomeId });
  useRefetchAt(query.data?.opensAt ?? null, query.refetch);
  return (
    <>
      <ScreenHeader title={words.title} />
      <Loadable query={query} errorTitle={words.failed}>
        {(debrief) => (
          <div key={debrief.outcomeId} className="min-h-0 flex-1 overflow-y-auto px-5 pb-8">
            <div className="mx-auto flex max-w-170 flex-col gap-6">
              <p className="text-14 text-muted wrap-anywhere">{aboutText(debrief)}</p>
              <Content debrief={debrief} />
            </div>
          </div>
        )}
      </Loadable>
    </>
  );
}

function aboutText({ applicationTitle, companyName, on, precision, phase }: Debrief): string {
  const opening = applicationTitle === '' ? applicationWords.untitled : applicationTitle;
  const ended = words.theirNo(formatDay(on, precision));
  return [
    words.about(opening, companyName),
    ended,
    ...(phase === 'unknown' ? [] : [words.atPhase(phase)]),
  ].join(' · ');
}

function Content({ debrief }: { readonly debrief: Debrief }): ReactElement {
  const [isOpened, setIsOpened] = useState(false);
  const { outcomeId, applicationId, opensAt } = debrief;
  const feeling = (
    // The same one when the time of quiet ends: what is being written stays.
    <DebriefSection key="feeling" id="debrief-feeling" title={feelingWords.title} hint={feelingWords.hint}>
      <AddFeeling applicationId={applicationId} />
    </DebriefSection>
  );
  if (opensAt !== null && !isOpened) {
    return (
      <>
        <section
          aria-labelledby="debrief-quiet"
          className="flex flex-col items-start gap-3 rounded-card border border-line bg-surface p-5"
        >
          <div>
            <h2 id="debrief-quiet" className="text-16 font-semibold">
              {words.quiet.title}
            </h2>
            <p className="mt-1 text-13 text-muted">{words.quiet.hint(formatInstant(opensAt))}</p>
          </div>
          <Button onClick={() => setIsOpened(true)}>{words.quiet.open}</Button>
        </section>
        {feeling}
      </>
    );
  }
  return (
    <>
      <DebriefSection
        id="debrief-explanations"
        title={words.explanations.title}
        hint={words.explanations.hint}
      >
        <Explanations debrief={debrief} />
        <DebriefTextField debrief={debrief} field="otherExplanation" />
      </DebriefSection>
      <DebriefSection id="debrief-change" title={words.change.title} hint={words.change.hint}>
        <WhatCanChange debrief={debrief} />
      </DebriefSection>
      <DebriefSection id="debrief-fact" title={words.wrongFact.title} hint={words.wrongFact.where}>
        <DebriefTextField debrief={debrief} field="wrongFact" />
        <Link
          to="/write/$kind"
          params={{ kind: 'rejection-thanks' }}
          search={{ application: applicationId, subject: outcomeId }}
          className={joinClasses(buttonClasses('quiet', 'small'), 'self-start')}
        >
          {words.wrongFact.letter}
        </Link>
      </DebriefSection>
      {feeling}
      <Foot debrief={debrief} />
    </>
  );
}

function Foot({
  debrief: { outcomeId, applicationId, finishedAt },
}: {
  readonly debrief: Debrief;
}): ReactElement {
  const step = useStep();
  const leave = useLeave();
  const finish = useOnce(async () => {
    const done = { title: words.finished, description: words.finishedDetail };
    if ((await step('debriefs.finish', { outcomeId }, done)) === null) return;
    await leave({ to: '/playbook', search: { section: 'debriefs' } });
  });
  return (
    <footer className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
      <span className="mr-auto text-12 text-faint">
        {finishedAt === null ? words.saved : words.finishedOn(formatDay(dayOf(new Date(finishedAt))))}
      </span>
      <Link to="/applications/$id" params={{ id: applicationId }} className={buttonClasses('subtle')}>
        {words.back}
      </Link>
      {finishedAt === null ? (
        <Button variant="primary" icon={<Check size={14} aria-hidden />} onClick={() => finish.begin()}>
          {words.finish}
        </Button>
      ) : null}
    </footer>
  );
}
