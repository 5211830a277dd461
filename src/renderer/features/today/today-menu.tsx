import { CalendarDays, Ellipsis } from 'lucide-react';
import type { ReactElement } from 'react';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { todayWords as words } from '#renderer/words/words.ts';
import { saveCalendar } from './save-calendar.ts';

/** What else can be done with Today. */
export function TodayMenu(): ReactElement {
  return (
    <Menu align="end" trigger={<IconButton label={words.menu} icon={<Ellipsis size={16} aria-hidden />} />}>
      <MenuItem icon={<CalendarDays size={14} aria-hidden />} onSelect={() => void saveCalendar()}>
        {words.calendar.save}
      </MenuItem>
    </Menu>
  );
}
