import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';

type SectionLinksProps = {
  /** The screen, whose address says which section is shown. */
  readonly to: '/settings' | '/playbook';
  readonly label: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly currentId: string;
};

/** The list of sections beside a screen that shows one at a time. */
export function SectionLinks({ to, label, sections, currentId }: SectionLinksProps): ReactElement {
  return (
    <nav aria-label={label} className="shrink-0 overflow-y-auto pb-2 min-[60rem]:w-40">
      <ul className="flex flex-wrap gap-px min-[60rem]:flex-col">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <Link
              to={to}
              search={{ section: id }}
              aria-current={id === currentId ? 'page' : undefined}
              activeProps={{}}
              className="flex h-8 w-full items-center rounded-control px-2 text-13 text-muted hover:bg-hover hover:text-ink aria-[current=page]:bg-accent-weak aria-[current=page]:font-semibold aria-[current=page]:text-accent-strong"
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
