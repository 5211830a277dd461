import {
  BookOpen,
  Building2,
  CalendarDays,
  CalendarRange,
  CircleCheckBig,
  CircleHelp,
  Compass,
  Handshake,
  ListTodo,
  Mail,
  MessageSquare,
  MessageSquareText,
  Mic,
  Paperclip,
  Plus,
  Sprout,
  type LucideIcon,
  UserRound,
} from 'lucide-react';
import type { ReactElement } from 'react';
import type { SearchHit, SearchKind } from '#shared/search.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { outcomeTone } from '#renderer/features/outcomes/outcome-tone.ts';
import { PhaseDot } from '#renderer/features/phases/phase-dot.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { dayOf, formatDay } from '#renderer/words/format.ts';
import { outcomeWords, paletteWords as words } from '#renderer/words/words.ts';
import { Marked } from './marked.tsx';
import type { PaletteItem } from './sections.ts';

const icons: Readonly<Record<Exclude<SearchKind, 'application'>, LucideIcon>> = {
  company: Building2,
  person: UserRound,
  interview: CalendarDays,
  task: ListTodo,
  interaction: MessageSquare,
  letter: Mail,
  outcome: CircleCheckBig,
  debrief: Sprout,
  feedback: MessageSquareText,
  planItem: Compass,
  story: BookOpen,
  question: CircleHelp,
  practice: Mic,
  weeklyReview: CalendarRange,
  offer: Handshake,
  attachment: Paperclip,
};

function HitIcon({ hit }: { readonly hit: SearchHit }): ReactElement {
  if (hit.kind === 'application') return hit.phase === null ? <span /> : <PhaseDot phase={hit.phase} />;
  const Icon = icons[hit.kind];
  return <Icon size={15} aria-hidden />;
}

function HitLine({ hit }: { readonly hit: SearchHit }): ReactElement {
  return (
    <>
      <span className="flex w-4 shrink-0 justify-center text-muted">
        <HitIcon hit={hit} />
      </span>
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="flex min-w-0 items-baseline gap-2">
          <span className="max-w-[60%] shrink-0 truncate font-medium">
            {hit.title.text === '' ? words.unnamed[hit.kind] : <Marked {...hit.title} />}
          </span>
          <span className="min-w-0 truncate text-12 text-muted">
            <Marked {...hit.subtitle} />
          </span>
        </span>
        {hit.snippet === null ? null : (
          <span className="truncate text-12 text-faint">
            <Marked {...hit.snippet} />
          </span>
        )}
      </span>
      {hit.on === null ? null : (
        <span className="shrink-0 text-12 text-muted">
          {formatDay(dayOf(new Date(hit.on.length > 10 ? hit.on : `${hit.on}T00:00`)))}
        </span>
      )}
      {hit.kind === 'letter' && hit.on === null ? <Badge>{words.draft}</Badge> : null}
      {hit.ending === null ? null : (
        <Badge tone={outcomeTone(hit.ending)}>{outcomeWords.kinds[hit.ending].label}</Badge>
      )}
    </>
  );
}

/** What stands in one line of the palette. */
export function PaletteLine({ item }: { readonly item: PaletteItem }): ReactElement {
  if (item.kind === 'hit') return <HitLine hit={item.hit} />;
  const Icon = item.kind === 'add' ? Plus : item.command.icon;
  return (
    <>
      <span className="flex w-4 shrink-0 justify-center text-muted">
        <Icon size={15} aria-hidden />
      </span>
      <span className="min-w-0 flex-1 truncate">
        {item.kind === 'add' ? words.addIt(item.text) : item.label}
      </span>
      {item.kind === 'command' && item.command.shortcut !== undefined ? (
        <Kbd keys={keysOf(item.command.shortcut)} />
      ) : null}
    </>
  );
}
