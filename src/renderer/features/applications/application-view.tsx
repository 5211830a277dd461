import { Link } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { lazy, Suspense, useState, type ReactElement, type ReactNode } from 'react';
import type { Application, ApplicationCard, Board } from '#shared/applications.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { AttachmentDropArea } from '#renderer/features/attachments/attachment-drop-area.tsx';
import { outcomeTone } from '#renderer/features/outcomes/outcome-tone.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Monogram } from '#renderer/ui/monogram.tsx';
import { SkeletonLines } from '#renderer/ui/skeleton.tsx';
import { UnderHeading } from '#renderer/ui/section-heading.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { formatDay, formatLongDay, formatMoneyRange, formatNumber, today } from '#renderer/words/format.ts';
import { applicationWords as words, fitWords, outcomeWords } from '#renderer/words/words.ts';
import { useWaitingCount } from '#renderer/features/fit/use-proposals.ts';
import { LastContactNote } from '#renderer/features/interactions/last-contact-note.tsx';
import { nextActionText, placeLine } from './card-view.ts';
import { HistoryTab } from './history-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { askForOutcome, isClosedForMoves, liveOutcomeOf } from './panel-target.ts';
import { PeopleTab } from './people-tab.tsx';
import { usePendingChanges } from './pending-changes.ts';
import { PostingTab } from './posting-tab.tsx';
import { openRequest } from './requests.ts';
import { StageStepper } from './stage-stepper.tsx';

export const tabNames = ['overview', 'interviews', 'people', 'fit', 'lessons', 'posting', 'history'] as const;
// Chunks of their own: a board can be looked at without them.
const InterviewsTab = lazy(async () => ({
  default: (await import('#renderer/features/interviews/interviews-tab.tsx')).InterviewsTab,
}));
const LessonsTab = lazy(async () => ({ default: (await import('./lessons-tab.tsx')).LessonsTab }));
const FitTab = lazy(async () => ({ default: (await import('#renderer/features/fit/fit-tab.tsx')).FitTab }));

export type TabName = (typeof tabNames)[number];

function drawTab(tab: TabName, application: Application): ReactNode {
  // A draft belongs to one application: another one in the same panel starts afresh.
  const key = application.id;
  if (tab === 'overview') return <OverviewTab key={key} application={application} />;
  if (tab === 'interviews' || tab === 'fit' || tab === 'lessons') {
    return (
      <Suspense key={key} fallback={<SkeletonLines />}>
        {tab === 'interviews' ? <InterviewsTab applicationId={key} /> : null}
        {tab === 'fit' ? <FitTab application={application} /> : null}
        {tab === 'lessons' ? <LessonsTab application={application} /> : null}
      </Suspense>
    );
  }
  if (tab === 'people') return <PeopleTab key={key} application={application} />;
  if (tab === 'posting') return <PostingTab key={key} application={application} />;
  return <HistoryTab key={key} application={application} />;
}

type ApplicationViewProps = {
  readonly application: Application;
  /** The heading's level: 1 on a page of its own, 2 beside the board. */
  readonly level: 1 | 2;
  /** The last button of the foot. */
  readonly closeButton: ReactNode;
  /** The tab to show, where the address says it; otherwise it is remembered here. */
  readonly tab?: TabName;
  readonly onTab?: (tab: TabName) => void;
};

/** Everything about one application, for the panel and for the page. */
export function ApplicationView({
  application,
  level,
  closeButton,
  tab: addressTab,
  onTab,
}: ApplicationViewProps): ReactElement {
  const [ownTab, setOwnTab] = useState<TabName>('overview');
  const tab = addressTab ?? ownTab;
  const setTab = onTab ?? setOwnTab;
  const change = usePendingChanges().get(application.id);
  const waiting = useWaitingCount(application);
  const stageId = change?.kind === 'move' ? change.stageId : application.stageId;
  const tabs = tabNames.map((value) => ({
    value,
    label: words.panel[value],
    ...(value === 'posting' && application.attachmentCount > 0 ? { count: application.attachmentCount } : {}),
    ...(value === 'fit' && waiting > 0
      ? { count: waiting, countLabel: fitWords.posting.waiting(formatNumber(waiting), waiting) }
      : {}),
    panel: () => drawTab(value, application),
  }));
  return (
    <AttachmentDropArea
      owner={{ kind: 'application', id: application.id }}
      onDropped={() => setTab('posting')}
    >
      <Header application={application} level={level} />
      <div className="px-5 pt-2 pb-1">
        <StageStepper application={application} stageId={stageId} isClosed={isClosedForMoves(application)} />
      </div>
      <UnderHeading level={level}>
        <Tabs
          label={words.title}
          tabs={tabs}
          value={tab}
          onChange={setTab}
          className="min-h-0 flex-1 [&>[role=tablist]]:mx-5"
          panelClassName="overflow-y-auto px-5"
        />
      </UnderHeading>
      <Footer application={application} stageId={stageId} closeButton={closeButton} />
    </AttachmentDropArea>
  );
}

/** `€85,000–95,000`, with the period unless it is the usual year; or the words of the posting. */
function payLine({ salaryMin, salaryMax, currency, period, salaryText }: Application): string | null {
  const range = formatMoneyRange(salaryMin, salaryMax, currency);
  if (range === null) return salaryText;
  return period === null || period === 'year' ? range : `${range} ${words.periods[period]}`;
}

function Header({ application, level }: Pick<ApplicationViewProps, 'application' | 'level'>): ReactElement {
  const Heading = level === 1 ? 'h1' : 'h2';
  const since = application.events.findLast(({ stageId }) => stageId === application.stageId);
  const facts = [placeLine(application), payLine(application)].filter((fact) => fact !== null);
  return (
    <header className="px-5 pb-2">
      <Heading className="text-20 font-semibold wrap-anywhere">
        {application.title === '' ? words.untitled : application.title}
      </Heading>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-13 text-muted">
        <span className="flex min-w-0 items-center gap-1.5">
          <Monogram name={application.companyName} />
          <Link
            to="/companies/$id"
            params={{ id: application.companyId }}
            className="min-w-0 font-semibold wrap-anywhere text-ink hover:underline"
          >
            {application.companyName}
          </Link>
        </span>
        {application.origin === 'mine' ? null : (
          <Badge tone="accent">
            <span title={words.fields.origin}>{words.pitch}</span>
          </Badge>
        )}
        {application.viaCompanyId === null ? null : (
          <Link
            to="/companies/$id"
            params={{ id: application.viaCompanyId }}
            className="min-w-0 hover:underline"
          >
            <Badge className="h-auto! min-h-5 whitespace-normal! wrap-anywhere">
              {words.via(application.viaCompanyName ?? '')}
            </Badge>
          </Link>
        )}
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {since === undefined || since.precision === 'unknown' ? null : (
          <span title={formatLongDay(since.on)}>
            {words.panel.since(formatDay(since.on, since.precision))}
          </span>
        )}
        {application.lastContact === null ? null : <LastContactNote lastContact={application.lastContact} />}
      </div>
      {application.archivedAt === null ? null : (
        <p className="mt-2 text-12 text-faint">{words.panel.archivedNote}</p>
      )}
    </header>
  );
}

/** The card's next action: the board knows it already. */
function useNextAction(applicationId: string): ApplicationCard['nextAction'] {
  const board: Board | undefined = useQueryOf('applications.board', {}).data;
  return board?.cards.find(({ id }) => id === applicationId)?.nextAction ?? null;
}

type FooterProps = Pick<ApplicationViewProps, 'application' | 'closeButton'> & { readonly stageId: string };

function Footer({ application, stageId, closeButton }: FooterProps): ReactElement {
  const nextAction = useNextAction(application.id);
  const live = liveOutcomeOf(application);
  return (
    <footer
      data-bottom-bar
      className="flex min-h-13 shrink-0 items-center gap-2 border-t border-line px-5 py-2"
    >
      <p className="min-w-0 flex-1 truncate text-13 text-muted">
        {live !== null ? (
          <Badge tone={outcomeTone(live.kind)}>{outcomeWords.kinds[live.kind].label}</Badge>
        ) : nextAction === null ? (
          words.panel.nothingNext
        ) : (
          words.panel.next(nextActionText(nextAction, today()))
        )}
      </p>
      {live !== null ? null : (
        <>
          <Button
            variant="subtle"
            shortcut={keysOf('close-application')}
            onClick={() => askForOutcome(application)}
          >
            {words.closeShort}
          </Button>
          <Button
            variant="subtle"
            icon={<ArrowRight size={14} aria-hidden />}
            shortcut={keysOf('move-application')}
            data-part="panel-move"
            aria-haspopup="menu"
            onClick={({ currentTarget }) =>
              openRequest({
                kind: 'menu',
                application: { ...application, stageId },
                content: 'stages',
                anchor: currentTarget,
                returnTo: currentTarget,
                onClose: () => askForOutcome(application),
                onGone: () => undefined,
              })
            }
          >
            {words.moveTo}
          </Button>
        </>
      )}
      {closeButton}
    </footer>
  );
}
