import { MailOpen, Plus, Send } from 'lucide-react';
import { useId, useRef, useState, type ReactElement } from 'react';
import type { ContactSubject, Interaction } from '#shared/interactions.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { contactWords as words } from '#renderer/words/words.ts';
import { ContactForm } from './contact-form.tsx';
import { ContactRow } from './contact-row.tsx';
import { subjectOf, type ContactListProps } from './contact-subject.ts';
import { useRecordContact } from './record-contact.ts';

const pageSize = 30;
/** As many as the host gives at once. */
const mostAtOnce = 500;

/** Everything between them and me, newest first: of an application, a person or a company. */
export function ContactList(props: ContactListProps): ReactElement {
  const subject = subjectOf(props);
  const headingId = useId();
  const [isAdding, setIsAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const endAdding = () => {
    setIsAdding(false);
    addButton.current?.focus();
  };
  return (
    <section aria-labelledby={headingId} className="flex flex-col">
      <header className="flex min-h-8 flex-wrap items-center gap-1">
        <SectionHeading id={headingId} className="mr-auto">
          {words.heading}
        </SectionHeading>
        <QuickButtons subject={subject} />
        <Button
          ref={addButton}
          size="small"
          icon={<Plus size={13} aria-hidden />}
          aria-expanded={isAdding}
          onClick={() => setIsAdding(true)}
        >
          {words.add}
        </Button>
      </header>
      {isAdding ? <ContactForm subject={subject} interaction={null} onClose={endAdding} /> : null}
      <Listed key={subject.id} subject={subject} />
    </section>
  );
}

/** Today's mail by one click; for an application the keys do the same. */
function QuickButtons({ subject }: { readonly subject: ContactSubject }): ReactElement {
  const record = useRecordContact();
  const hasKeys = subject.kind === 'application';
  return (
    <>
      <Tooltip label={words.theyWroteToday} {...(hasKeys ? { shortcut: keysOf('they-wrote') } : {})}>
        <Button
          size="small"
          variant="subtle"
          icon={<MailOpen size={13} aria-hidden />}
          onClick={() => void record(subject, 'in')}
        >
          {words.theyWrote}
        </Button>
      </Tooltip>
      <Tooltip label={words.iWroteToday} {...(hasKeys ? { shortcut: keysOf('i-wrote') } : {})}>
        <Button
          size="small"
          variant="subtle"
          icon={<Send size={13} aria-hidden />}
          onClick={() => void record(subject, 'out')}
        >
          {words.iWrote}
        </Button>
      </Tooltip>
    </>
  );
}

function Listed({ subject }: { readonly subject: ContactSubject }): ReactElement {
  const [limit, setLimit] = useState(pageSize);
  const query = useQueryOf('interactions.list', { subject, limit }, { keepPrevious: true });
  return (
    <Loadable query={query} errorTitle={words.problemTitle}>
      {({ items, total }) =>
        items.length === 0 ? (
          <p className="py-2 text-13 text-faint">
            {words.empty}
            {subject.kind === 'application' ? ` ${words.emptyHint(keysOf('they-wrote'))}` : null}
          </p>
        ) : (
          <>
            <Rows subject={subject} items={items} />
            {total > items.length && limit < mostAtOnce ? (
              <Button
                size="small"
                variant="subtle"
                className="self-start"
                onClick={() => setLimit(Math.min(mostAtOnce, limit + pageSize))}
              >
                {words.more(formatNumber(Math.min(pageSize, total - items.length)))}
              </Button>
            ) : null}
          </>
        )
      }
    </Loadable>
  );
}

type RowsProps = { readonly subject: ContactSubject; readonly items: readonly Interaction[] };

function Rows({ subject, items }: RowsProps): ReactElement {
  const [editedId, setEditedId] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const endEditing = (id: string) => {
    setEditedId(null);
    // Once its row is back, its button has the focus again.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-interaction-id="${CSS.escape(id)}"] button`)?.focus(),
    );
  };
  return (
    <ol ref={list} aria-label={words.list} className="divide-y divide-line">
      {items.map((interaction) =>
        interaction.id === editedId ? (
          <li key={interaction.id}>
            <ContactForm
              subject={subject}
              interaction={interaction}
              onClose={() => endEditing(interaction.id)}
            />
          </li>
        ) : (
          <ContactRow
            key={interaction.id}
            interaction={interaction}
            subject={subject}
            onEdit={() => setEditedId(interaction.id)}
          />
        ),
      )}
    </ol>
  );
}
