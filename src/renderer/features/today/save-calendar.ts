import { writeCalendar } from '#shared/domain/icalendar.ts';
import { client } from '#renderer/api/client.ts';
import { saveFile } from '#renderer/api/save-file.ts';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { todayWords } from '#renderer/words/words.ts';
import { calendarEventsOf } from './calendar-events.ts';

const words = todayWords.calendar;

/** Saves what is due and what lies ahead as a calendar file. Under the mask it holds what the screen shows. */
export async function saveCalendar(): Promise<void> {
  try {
    const [agenda, { version }] = await Promise.all([
      client('today.agenda', {}),
      client('settings.about', {}),
    ]);
    if (agenda.rows.length === 0) {
      showToast({ title: words.nothing, description: words.nothingDetail });
      return;
    }
    const product = `-//Rebound//Rebound ${version}//EN`;
    const text = writeCalendar(calendarEventsOf(agenda), { product, now: agenda.readAt });
    saveFile(new Blob([text], { type: 'text/calendar' }), words.fileName);
    const count = agenda.rows.length;
    showToast({ title: words.saved(formatNumber(count), count), description: words.savedDetail });
  } catch (error) {
    showProblem(error);
  }
}
