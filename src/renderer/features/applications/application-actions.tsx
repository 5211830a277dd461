import {
  Archive,
  ArchiveRestore,
  Ellipsis,
  Handshake,
  Merge,
  MailOpen,
  Pencil,
  PenLine,
  Send,
  Trash2,
} from 'lucide-react';
import { useRef, type ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx';
import { useRecordContact } from '#renderer/features/interactions/record-contact.ts';
import { applicationWords as words, contactWords, offerWords } from '#renderer/words/words.ts';
import { useApplicationCommands } from './application-commands.ts';
import { liveOutcomeOf } from './panel-target.ts';
import { openRequest } from './requests.ts';

type ApplicationActionsProps = {
  readonly application: Application;
  /** Called when it was archived or deleted. */
  readonly onGone: () => void;
};

/** At the top of panel and page: that they or I wrote, by one click, and behind the "…" what is done seldom. */
export function ApplicationActions(props: ApplicationActionsProps): ReactElement {
  const record = useRecordContact();
  const subject = { kind: 'application', id: props.application.id } as const;
  return (
    <>
      <IconButton
        label={contactWords.theyWroteToday}
        shortcut={keysOf('they-wrote')}
        icon={<MailOpen size={16} aria-hidden />}
        onClick={() => void record(subject, 'in')}
      />
      <IconButton
        label={contactWords.iWroteToday}
        shortcut={keysOf('i-wrote')}
        icon={<Send size={15} aria-hidden />}
        onClick={() => void record(subject, 'out')}
      />
      <MoreActions {...props} />
    </>
  );
}

function MoreActions({ application, onGone }: ApplicationActionsProps): ReactElement {
  const { archive, remove } = useApplicationCommands();
  const button = useRef<HTMLButtonElement>(null);
  const isArchived = application.archivedAt !== null;
  return (
    <Menu
      align="end"
      trigger={<IconButton ref={button} label={words.more} icon={<Ellipsis size={16} aria-hidden />} />}
    >
      <MenuItem
        icon={<Pencil size={14} aria-hidden />}
        shortcut={keysOf('edit-application')}
        onSelect={() =>
          openRequest({ kind: 'edit', applicationId: application.id, returnTo: button.current })
        }
      >
        {words.edit}
      </MenuItem>
      <MenuItem
        icon={<PenLine size={14} aria-hidden />}
        onSelect={() => openRequest({ kind: 'write', applicationId: application.id })}
      >
        {words.write}
      </MenuItem>
      {liveOutcomeOf(application) === null ? (
        <MenuItem
          icon={<Handshake size={14} aria-hidden />}
          onSelect={() =>
            openRequest({
              kind: 'offer',
              applicationId: application.id,
              offer: null,
              returnTo: button.current,
            })
          }
        >
          {offerWords.recordMenu}
        </MenuItem>
      ) : null}
      <MenuItem
        icon={isArchived ? <ArchiveRestore size={14} aria-hidden /> : <Archive size={14} aria-hidden />}
        onSelect={() => {
          void archive(application, !isArchived);
          if (!isArchived) onGone();
        }}
      >
        {isArchived ? words.unarchive : words.archive}
      </MenuItem>
      <MenuItem
        icon={<Merge size={14} aria-hidden />}
        onSelect={() => openRequest({ kind: 'merge', application })}
      >
        {words.merge.menu}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<Trash2 size={14} aria-hidden />}
        onSelect={() => {
          onGone();
          void remove(application);
        }}
      >
        {words.delete}
      </MenuItem>
    </Menu>
  );
}
