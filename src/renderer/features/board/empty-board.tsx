import { Link } from '@tanstack/react-router';
import { FileInput, Plus, Telescope } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { boardWords as words } from '#renderer/words/words.ts';

const doorClasses =
  'flex w-full items-center gap-4 rounded-card border border-line bg-surface p-4 text-left shadow-low transition-colors';

/** The first start: three doors. In a sample that was emptied, the third leads nowhere. */
export function EmptyBoard(): ReactElement {
  const about = useQueryOf('settings.about', {});
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-6 py-[8vh]">
      <div className="mx-auto flex w-full max-w-120 flex-col gap-3">
        <h2 className="text-20 font-semibold">{words.emptyTitle}</h2>
        <p className="mb-3 text-14 text-muted">{words.emptyHint}</p>
        <Link to="/import" className={`${doorClasses} hover:border-accent`}>
          <Door icon={<FileInput size={20} />} title={words.importTitle} hint={words.importHint} />
        </Link>
        <button
          type="button"
          className={`${doorClasses} hover:border-accent`}
          onClick={() => openRequest({ kind: 'add', stageId: null })}
        >
          <Door icon={<Plus size={20} />} title={words.addTitle} hint={words.addHint} />
        </button>
        {about.data?.isDemo === false ? <SampleDoor /> : null}
      </div>
    </div>
  );
}

function SampleDoor(): ReactElement {
  const open = useCommand('sample.open');
  return (
    <button
      type="button"
      disabled={open.isPending}
      className={`${doorClasses} hover:border-accent`}
      onClick={() => open.mutate({})}
    >
      <Door
        icon={<Telescope size={20} />}
        title={open.isPending ? words.sampleOpening : words.sampleTitle}
        hint={words.sampleHint}
      />
    </button>
  );
}

type DoorProps = { readonly icon: ReactNode; readonly title: string; readonly hint: ReactNode };

function Door({ icon, title, hint }: DoorProps): ReactElement {
  return (
    <>
      <span
        aria-hidden
        className="flex size-10 shrink-0 items-center justify-center rounded-full bg-accent-weak text-accent-strong"
      >
        {icon}
      </span>
      <span className="min-w-0">
        <span className="block text-14 font-semibold text-ink">{title}</span>
        <span className="block text-13 text-muted">{hint}</span>
      </span>
    </>
  );
}
