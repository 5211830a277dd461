import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { letterKinds } from '#shared/domain/learning/letter-kinds.ts';
import type { TodayTaskRow } from '#shared/today.ts';
import { LetterLink } from '#renderer/features/letters/letter-link.tsx';

/** Somebody neutral is to be asked, and nobody is noted yet: first somebody has to be. */
export function isNobodyKnown({ rule, person }: TodayTaskRow): boolean {
  return rule === 'third-party' && person === null;
}

type TaskLinkProps = {
  readonly row: TodayTaskRow;
  readonly className: string;
  readonly 'aria-label'?: string;
  readonly 'data-index'?: number;
  readonly tabIndex?: number;
  readonly children: ReactNode;
};

/** Leads to where a rule's task is done. */
export function TaskLink({ row, ...link }: TaskLinkProps): ReactElement {
  const { rule, subjectId, applicationId, occurrence, person } = row;
  if (rule === 'self-review') {
    return <Link to="/interviews/$id/look-back" params={{ id: subjectId }} {...link} />;
  }
  if (rule === 'preparation') {
    return <Link to="/interviews/$id/prepare" params={{ id: subjectId }} {...link} />;
  }
  if (rule === 'debrief') {
    return <Link to="/debriefs/$outcomeId" params={{ outcomeId: subjectId }} {...link} />;
  }
  // A rule that asks for a letter is called like its kind.
  const kind = letterKinds.find((one) => one === rule);
  if (kind !== undefined && !isNobodyKnown(row)) {
    const personId = person === null ? {} : { personId: person.id };
    return <LetterLink place={{ kind, applicationId, subjectId, occurrence, ...personId }} {...link} />;
  }
  return (
    <Link
      to="/applications/$id"
      params={{ id: applicationId }}
      search={isNobodyKnown(row) ? { tab: 'people' } : {}}
      {...link}
    />
  );
}
