import { Compass } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import {
  feedbackPointKinds,
  type FeedbackPointKind,
  type FeedbackSource,
} from '#shared/domain/learning/feedback-kinds.ts';
import type { Theme } from '#shared/feedback.ts';
import type { Reason } from '#shared/reasons.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { NumberButton } from '#renderer/features/insights/number-button.tsx';
import { PlanItemDialog } from '#renderer/features/plan/plan-item-dialog.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Cell, HeaderCell, Row, Table } from '#renderer/ui/table.tsx';
import { formatDay, formatNumber } from '#renderer/words/format.ts';
import { feedbackWords } from '#renderer/words/words.ts';
import { PointsDialog, type PointsShown } from './points-dialog.tsx';
import { ThemeDialog } from './theme-dialog.tsx';

const words = feedbackWords.themes;

const barColours: Readonly<Record<FeedbackPointKind, string>> = {
  well: 'bg-green',
  differently: 'bg-accent',
};

/** What comes up again and again, by whom: each number opens the points behind it. */
export function ThemeTable({ themes }: { readonly themes: readonly Theme[] }): ReactElement {
  const reasons = useQueryOf('reasons.list', {}).data ?? [];
  const [shown, setShown] = useState<PointsShown | null>(null);
  const [editedId, setEditedId] = useState<string | null>(null);
  const [planned, setPlanned] = useState<Theme | null>(null);
  const most = Math.max(1, ...themes.flatMap(({ well, differently }) => [well, differently]));
  const edited = themes.find(({ id }) => id === editedId);
  return (
    <>
      <Table label={words.table}>
        <thead>
          <tr>
            <HeaderCell>{words.name}</HeaderCell>
            {feedbackPointKinds.map((kind) => (
              <HeaderCell key={kind}>{feedbackWords.kinds[kind]}</HeaderCell>
            ))}
            <HeaderCell>{words.who}</HeaderCell>
            <HeaderCell isNumeric>{words.last}</HeaderCell>
            <HeaderCell>
              <span className="sr-only">{words.actions}</span>
            </HeaderCell>
          </tr>
        </thead>
        <tbody>
          {themes.map((theme) => (
            <ThemeRow
              key={theme.id}
              theme={theme}
              reasons={reasons}
              most={most}
              onEdit={() => setEditedId(theme.id)}
              onShow={setShown}
              onPlan={() => setPlanned(theme)}
            />
          ))}
        </tbody>
      </Table>
      {shown === null ? null : <PointsDialog shown={shown} onClose={() => setShown(null)} />}
      {planned === null ? null : (
        <PlanItemDialog start={itemOf(planned, reasons)} onClose={() => setPlanned(null)} />
      )}
      {edited === undefined ? null : (
        <ThemeDialog theme={edited} themes={themes} onClose={() => setEditedId(null)} />
      )}
    </>
  );
}

/** What a theme leads to: how one says something is what most feedback is about. */
function itemOf({ id, name, reasonId, skillId, skillName }: Theme, reasons: readonly Reason[]) {
  return {
    kind: 'present',
    title: '',
    theme: { id, name },
    reasons: reasons.filter((reason) => reason.id === reasonId),
    skills: skillId === null ? [] : [{ id: skillId, name: skillName ?? '' }],
  } as const;
}

type ThemeRowProps = {
  readonly theme: Theme;
  readonly reasons: readonly Reason[];
  /** The largest number of the table: its bar is the longest. */
  readonly most: number;
  readonly onEdit: () => void;
  readonly onShow: (shown: PointsShown) => void;
  readonly onPlan: () => void;
};

function ThemeRow({ theme, reasons, most, onEdit, onShow, onPlan }: ThemeRowProps): ReactElement {
  const reason = reasons.find(({ id }) => id === theme.reasonId)?.label;
  const links = [reason, theme.skillName].filter((link) => link !== undefined && link !== null);
  const own = links.filter((link) => link !== theme.name);
  const show = (filter: { kind?: FeedbackPointKind; source?: FeedbackSource }) =>
    onShow({ themeId: theme.id, name: theme.name, ...filter });
  return (
    <Row>
      <Cell className="min-w-40">
        <button
          type="button"
          aria-label={words.edit(theme.name)}
          onClick={onEdit}
          className="min-h-6 rounded-small text-left font-semibold wrap-anywhere text-ink hover:underline"
        >
          {theme.name}
        </button>
        {own.length === 0 ? null : <span className="block text-12 text-muted">{own.join(' · ')}</span>}
      </Cell>
      {feedbackPointKinds.map((kind) => (
        <Cell key={kind} className="w-44">
          {theme[kind] === 0 ? (
            <span className="inline-block w-5 text-right text-muted">0</span>
          ) : (
            <NumberButton
              name={words.of(formatNumber(theme[kind]), kind, theme.name)}
              definition={words.of(formatNumber(theme[kind]), kind, theme.name)}
              className="w-full gap-2"
              onOpen={() => show({ kind })}
            >
              <span className="w-5 text-right font-semibold">{formatNumber(theme[kind])}</span>
              <span
                aria-hidden
                className={`h-2 rounded-small ${barColours[kind]}`}
                style={{ width: `${(theme[kind] / most) * 70}%` }}
              />
            </NumberButton>
          )}
        </Cell>
      ))}
      <Cell>
        <span className="flex flex-wrap gap-1">
          {theme.sources.map(({ source, well, differently }) => {
            const count = formatNumber(well + differently);
            return (
              <NumberButton
                key={source}
                name={words.bySource(source, count, theme.name)}
                definition={words.bySource(source, count, theme.name)}
                onOpen={() => show({ source })}
              >
                <Badge>{words.sourceCount(source, count)}</Badge>
              </NumberButton>
            );
          })}
        </span>
      </Cell>
      <Cell isNumeric className="whitespace-nowrap text-muted">
        {theme.lastOn === null || theme.firstOn === null ? null : (
          <time
            dateTime={theme.lastOn}
            title={words.firstAndLast(formatDay(theme.firstOn), formatDay(theme.lastOn))}
          >
            {formatDay(theme.lastOn)}
          </time>
        )}
      </Cell>
      <Cell isNumeric className="whitespace-nowrap">
        <Button
          size="small"
          variant="subtle"
          icon={<Compass size={13} aria-hidden />}
          aria-label={words.planFor(theme.name)}
          onClick={onPlan}
        >
          {words.plan}
        </Button>
      </Cell>
    </Row>
  );
}
