import { useNavigate, useSearch } from '@tanstack/react-router';
import { CalendarDays, CalendarPlus, Download, Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { mondayOf } from '#shared/domain/days.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { interviewWords as words } from '#renderer/words/words.ts';
import { downloadCalendar } from './interview-actions.ts';
import { ListView } from './list-view.tsx';
import { useOpeningMonday } from './use-opening-monday.ts';
import { WeekView } from './week-view.tsx';

const views = ['week', 'list'] as const;

function addInterview(): void {
  openRequest({ kind: 'add-interview', applicationId: null, start: null });
}

/** Every interview, by week or as a list. Both live in the address. */
export function InterviewsScreen(): ReactElement {
  const { view, week } = useSearch({ from: '/interviews' });
  const navigate = useNavigate({ from: '/interviews' });
  const any = useQueryOf('interviews.list', { limit: 1 });
  const isEmpty = any.data?.total === 0;
  const opening = useOpeningMonday();
  const monday = week === undefined ? opening : mondayOf(week);
  return (
    <>
      <ScreenHeader
        title={words.title}
        actions={
          <>
            {isEmpty ? null : <CalendarFiles />}
            <Button
              variant="primary"
              icon={<Plus size={14} aria-hidden />}
              shortcut={keysOf('add-interview')}
              onClick={addInterview}
            >
              {words.add}
            </Button>
          </>
        }
      >
        <Segmented
          label={words.view}
          options={views.map((value) => ({ value, label: words.views[value] }))}
          value={view ?? 'week'}
          onChange={(next) =>
            void navigate({
              search: { ...(next === 'list' ? { view: next } : {}), ...(week === undefined ? {} : { week }) },
            })
          }
        />
      </ScreenHeader>
      <Loadable query={any} errorTitle={words.problemTitle}>
        {() =>
          isEmpty && view === 'list' ? (
            <EmptyState icon={<CalendarPlus size={22} />} title={words.empty.title} hint={words.empty.hint}>
              <Button variant="primary" onClick={addInterview}>
                {words.add}
              </Button>
            </EmptyState>
          ) : view === 'list' ? (
            <ListView />
          ) : monday === undefined ? null : (
            <WeekView
              monday={monday}
              isFirst={isEmpty}
              onMove={(next) => void navigate({ search: next === opening ? {} : { week: next } })}
              onShowOpen={() => void navigate({ search: { view: 'list' } })}
            />
          )
        }
      </Loadable>
    </>
  );
}

/** Takes interviews along to a calendar program. */
function CalendarFiles(): ReactElement {
  return (
    <Menu
      align="end"
      trigger={<IconButton label={words.calendarFiles} icon={<Download size={16} aria-hidden />} />}
    >
      <MenuItem
        icon={<CalendarDays size={14} aria-hidden />}
        onSelect={() => void downloadCalendar({ from: new Date().toISOString() }, words.fileNameUpcoming)}
      >
        {words.calendarFileUpcoming}
      </MenuItem>
      <MenuItem
        icon={<CalendarDays size={14} aria-hidden />}
        onSelect={() => void downloadCalendar({}, words.fileNameAll)}
      >
        {words.calendarFileAll}
      </MenuItem>
    </Menu>
  );
}
