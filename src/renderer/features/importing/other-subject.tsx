import { Link } from '@tanstack/react-router';
import { Users } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import type { ImportSubject, Sheet } from '#shared/imports.ts';
import { buttonClasses } from '#renderer/ui/button.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import { EverythingSubject } from './everything-subject.tsx';

const words = importWords.subjects;

type PanelProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
};

function Panel({ icon, title, text, children }: PanelProps): ReactElement {
  return (
    <section className="flex max-w-160 items-start gap-4 rounded-card border border-line bg-surface p-5">
      <span className="flex size-10 shrink-0 items-center justify-center rounded-full bg-accent-weak text-accent-strong">
        {icon}
      </span>
      <div className="flex flex-col items-start gap-3">
        <div>
          <h3 className="text-14 font-semibold">{title}</h3>
          <p className="text-13 text-muted">{text}</p>
        </div>
        {children}
      </div>
    </section>
  );
}

/** In place of the steps of applications, for a file that tells of people. */
function PeopleSubject({ sheet }: { readonly sheet: Sheet }): ReactElement {
  return (
    <Panel
      icon={<Users size={20} aria-hidden />}
      title={words.people(sheet.rowCount, formatNumber(sheet.rowCount))}
      text={words.peopleText}
    >
      <Link to="/people" className={buttonClasses()}>
        {words.toPeople}
      </Link>
    </Panel>
  );
}

/** What is done with a file that tells of something else than applications. */
export const otherSubjects: Readonly<
  Record<Exclude<ImportSubject, 'applications'>, (props: { readonly sheet: Sheet }) => ReactElement>
> = { people: PeopleSubject, everything: EverythingSubject };
