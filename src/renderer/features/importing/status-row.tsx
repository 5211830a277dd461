import type { ReactElement } from 'react';
import type { StatusMeaning } from '#shared/imports.ts';
import type { OutcomeKind, Phase } from '#shared/domain/phases.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Select } from '#renderer/ui/select.tsx';
import { Cell, Row } from '#renderer/ui/table.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { applicationWords, importWords } from '#renderer/words/words.ts';
import {
  asksEndPhase,
  currentMeaning,
  endedAt,
  endPhases,
  kindOf,
  meaningOf,
  statusKinds,
  type EndPhase,
  type FileStatus,
  type StatusKind,
} from './status-choices.ts';

const words = importWords.statuses;

type StatusRowProps = {
  readonly status: FileStatus;
  readonly answers: Readonly<Record<string, StatusMeaning | null>>;
  readonly onAnswer: (meaning: StatusMeaning | null) => void;
};

function labelOf(kind: StatusKind): string {
  if (kind === 'leave-out') return words.leaveOut;
  const [how, what] = kind.split(':') as ['at', Phase] | ['ended', OutcomeKind];
  return how === 'at' ? words.open(applicationWords.phases[what]) : words.ended(words.endings[what]);
}

export const kindOptions = statusKinds.map((kind) => ({ value: kind, label: labelOf(kind) }));
const endOptions = endPhases.map((phase) => ({ value: phase as EndPhase, label: words.endedAt[phase] }));

function Origin({
  status,
  isAnswered,
}: {
  readonly status: FileStatus;
  readonly isAnswered: boolean;
}): ReactElement | null {
  if (isAnswered) return <Badge tone="accent">{words.yours}</Badge>;
  if (status.meaning === null) return <Badge tone="amber">{words.unknown}</Badge>;
  return status.isRemembered ? <Badge>{words.remembered}</Badge> : null;
}

/** One status of the file and its meaning. */
export function StatusRow({ status, answers, onAnswer }: StatusRowProps): ReactElement {
  const meaning = currentMeaning(status, answers);
  const outcome = meaning?.outcome ?? null;
  const name = status.value === '' ? words.blank : status.value;
  return (
    <Row className={joinClasses(meaning === undefined && 'bg-amber-weak')}>
      <Cell className={joinClasses('wrap-anywhere', status.value === '' ? 'text-faint' : 'font-medium')}>
        {name}
      </Cell>
      <Cell isNumeric>{formatNumber(status.count)}</Cell>
      <Cell>
        <Select
          label={words.meaningOf(name)}
          isLabelHidden
          options={kindOptions}
          value={kindOf(meaning)}
          placeholder={words.unknown}
          onChange={(kind) => onAnswer(meaningOf(kind, meaning))}
        />
      </Cell>
      <Cell>
        {outcome !== null && asksEndPhase(meaning) ? (
          <Select
            label={words.whereOf(name)}
            isLabelHidden
            options={endOptions}
            value={meaning?.outcomePhase ?? 'unknown'}
            onChange={(phase) => onAnswer(endedAt(outcome, phase))}
          />
        ) : null}
      </Cell>
      <Cell>
        <Origin status={status} isAnswered={Object.hasOwn(answers, status.value)} />
      </Cell>
    </Row>
  );
}
