import { addDays } from '#shared/domain/days.ts';
import { startOf } from '#shared/domain/interviews.ts';
import { rankOf, type Phase } from '#shared/domain/phases.ts';
import type { DbInteraction } from '#core/store/tables.ts';
import { instantOn, type Episode } from './episode.ts';
import { places } from './sample-companies.ts';
import { followUpNotes, invitationNotes } from './sample-texts.ts';
import { workday } from './timeline.ts';

type Meeting = {
  readonly kind: string;
  readonly durationMin: number;
  readonly mode: string;
  /** Days after the invitation. */
  readonly after: readonly [low: number, high: number];
};

const meetings: Partial<Record<Phase, readonly Meeting[]>> = {
  screening: [{ kind: 'Phone screen', durationMin: 30, mode: 'phone', after: [1, 3] }],
  interview: [
    { kind: 'Technical interview', durationMin: 60, mode: 'video', after: [2, 3] },
    { kind: 'Team interview', durationMin: 60, mode: 'video', after: [5, 6] },
  ],
  final: [{ kind: 'Final interview', durationMin: 75, mode: 'on site', after: [3, 5] }],
};

/** Adds what was written and said: receipts, invitations, replies, follow-ups, and the interviews. */
export function addContacts(episode: Episode): void {
  const { random, plot, timeline, application } = episode;
  const first = timeline.events[0];
  if (first && application.origin === 'inbound') {
    addInteraction(episode, first.on, {
      direction: 'in',
      channel: 'message',
      note: 'Asked whether I would be interested.',
    });
  }
  const applied = timeline.events.find(({ phase }) => phase === 'applied');
  if (applied && random.chance(0.55)) {
    addInteraction(episode, applied.on, { direction: 'in', isAutomatic: 1, note: 'Application received.' });
  }
  if (applied && plot.furthest === 'applied' && random.chance(0.3)) addFollowUp(episode, applied.on);
  timeline.events.forEach(({ phase, on }, index) => {
    if (rankOf(phase) < rankOf('screening')) return;
    addInteraction(episode, on, { direction: 'in', note: invitationNotes[phase] ?? null });
    if (random.chance(0.6))
      addInteraction(episode, on, { direction: 'out', note: 'Thanked them and agreed a time.' });
    const isLast = index === timeline.events.length - 1;
    addMeetings(episode, phase, on, isLast && plot.end === 'open');
  });
}

/** Adds one contact on a day; email unless it says otherwise. */
export function addInteraction(
  { rows, random, newId, application, company, contact }: Episode,
  on: string,
  what: Pick<DbInteraction, 'direction' | 'note'> & Partial<Pick<DbInteraction, 'channel' | 'isAutomatic'>>,
): void {
  const at = instantOn(on, random);
  const isAutomatic = what.isAutomatic ?? 0;
  rows.interaction.push({
    id: newId(at),
    applicationId: application.id,
    personId: isAutomatic === 1 ? null : (contact?.id ?? null),
    companyId: contact?.companyId ?? company.row.id,
    direction: what.direction,
    channel: what.channel ?? 'email',
    on,
    at,
    isAutomatic,
    note: what.note,
    recordedAt: at,
  });
}

function addFollowUp(episode: Episode, appliedOn: string): void {
  const on = workday(addDays(appliedOn, 10));
  const lastOn = episode.timeline.endedOn ?? addDays(episode.today, -1);
  if (on > lastOn) return;
  addInteraction(episode, on, { direction: 'out', note: episode.random.pick(followUpNotes) });
}

function addMeetings(episode: Episode, phase: Phase, invitedOn: string, isLastAndOpen: boolean): void {
  const { random, today, plot } = episode;
  // Who withdraws at once, or has heard nothing since, has not met them.
  const isMet = !isLastAndOpen || plot.isQuiet === true;
  for (const [index, meeting] of (meetings[phase] ?? []).entries()) {
    if (index > 0 && (isLastAndOpen || random.chance(0.5))) break;
    if (isMet)
      addMeeting(
        episode,
        meeting,
        workday(addDays(invitedOn, random.between(...meeting.after))),
        index,
        true,
      );
    else addMeeting(episode, meeting, nextWorkday(addDays(today, random.between(1, 8))), index, false);
  }
}

function addMeeting(episode: Episode, meeting: Meeting, day: string, index: number, isHeld: boolean): void {
  const { rows, random, newId, application, company, timeline } = episode;
  const createdAt = timeline.events.findLast(({ on }) => on <= day)?.on ?? day;
  const on = day < createdAt ? createdAt : day;
  const hour = String(random.between(8, 15)).padStart(2, '0');
  const { timeZone } = places[company.sample.place];
  rows.interview.push({
    id: newId(`${createdAt}T17:00:00.000Z`),
    applicationId: application.id,
    round: index + 1,
    kind: meeting.kind,
    startsAt: startOf({ day: on, time: `${hour}:${random.pick(['00', '30'])}`, timeZone }),
    durationMin: meeting.durationMin,
    timeZone,
    mode: meeting.mode,
    place: meeting.mode === 'on site' ? places[company.sample.place].city : null,
    status: isHeld ? 'held' : 'planned',
    prepNotes: isHeld ? null : 'Two stories with a result and a number. Ask how the team decides.',
    selfRating: isHeld && random.chance(0.6) ? random.between(2, 5) : null,
    createdAt: `${createdAt}T17:00:00.000Z`,
    hasTime: 1,
  });
  if (!isHeld) return;
  const channel = meeting.mode === 'phone' ? 'phone' : meeting.mode === 'video' ? 'video' : 'in-person';
  addInteraction(episode, on, { direction: 'in', channel, note: meeting.kind });
}

/** The Monday after for a day at the weekend, else the day itself. */
function nextWorkday(day: string): string {
  return workday(day) === day ? day : addDays(workday(day), 3);
}
