import { Menu as BaseMenu } from '@base-ui/react/menu';
import { useNavigate } from '@tanstack/react-router';
import {
  Archive,
  MailOpen,
  Send,
  CircleCheckBig,
  PanelRight,
  Pencil,
  PenLine,
  Trash2,
  Undo2,
} from 'lucide-react';
import { useEffect, useRef, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { MenuGroup, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx';
import { popupListClasses } from '#renderer/ui/popup-classes.ts';
import { useRecordContact } from '#renderer/features/interactions/record-contact.ts';
import { applicationWords as words, contactWords, pitchWords } from '#renderer/words/words.ts';
import { useApplicationCommands } from './application-commands.ts';
import { focusCard } from './focus-card.ts';
import { useMoveApplication } from './move-application.ts';
import { PhaseDot } from '#renderer/features/phases/phase-dot.tsx';
import { openRequest, type ApplicationRequest } from './requests.ts';

type MenuRequest = Extract<ApplicationRequest, { kind: 'menu' }>;

type ApplicationMenuProps = { readonly request: MenuRequest; readonly onClose: () => void };

/**
 * "Move to…" and the rest of what can be done with a card. One menu for the whole screen, standing where it was asked
 * for: a menu in every card would cost the board its speed.
 */
export function ApplicationMenu({ request, onClose }: ApplicationMenuProps): ReactElement {
  // A choice that puts the focus somewhere itself must not have it taken away by the closing menu.
  const hasFocusElsewhere = useRef(false);
  const { content, anchor, returnTo } = request;
  const takeFocus = () => {
    hasFocusElsewhere.current = true;
  };
  return (
    // Gone at once, without a closing movement: the next key belongs to the card again.
    <BaseMenu.Root open onOpenChange={(isOpen) => !isOpen && onClose()} modal={false}>
      <BaseMenu.Portal>
        <BaseMenu.Positioner anchor={anchor} side="bottom" align="start" sideOffset={4} className="z-45">
          <BaseMenu.Popup
            aria-label={words.moveHeading}
            finalFocus={() => (hasFocusElsewhere.current ? false : (returnTo ?? true))}
            className={joinClasses(popupListClasses, 'min-w-52')}
          >
            {content === 'everything' ? <OpenItems request={request} onTakeFocus={takeFocus} /> : null}
            <StageItems request={request} onTakeFocus={takeFocus} />
            <MenuSeparator />
            {content === 'everything' ? <ContactItems request={request} /> : null}
            <EndItems request={request} onTakeFocus={takeFocus} />
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

type ItemsProps = { readonly request: MenuRequest; readonly onTakeFocus: () => void };

function OpenItems({ request: { application, returnTo }, onTakeFocus }: ItemsProps): ReactElement {
  const navigate = useNavigate();
  return (
    <>
      <MenuItem
        icon={<PanelRight size={14} aria-hidden />}
        shortcut={keysOf('open-application')}
        onSelect={() => {
          onTakeFocus();
          void navigate({
            to: '/pipeline',
            search: (before) => ({ ...before, application: application.id }),
          });
        }}
      >
        {words.open}
      </MenuItem>
      <MenuItem
        icon={<Pencil size={14} aria-hidden />}
        shortcut={keysOf('edit-application')}
        onSelect={() => openRequest({ kind: 'edit', applicationId: application.id, returnTo })}
      >
        {words.edit}
      </MenuItem>
      <MenuSeparator />
    </>
  );
}

function StageItems({ request: { application, content, returnTo }, onTakeFocus }: ItemsProps): ReactElement {
  const stages = useQueryOf('stages.list', {}).data ?? [];
  const move = useMoveApplication();
  const list = useRef<HTMLDivElement>(null);
  const hasStages = stages.length > 0;
  useEffect(() => {
    // The arrows set out from the present stage: the next one is one key away.
    if (content === 'stages' && hasStages)
      list.current?.querySelector<HTMLElement>('[aria-current=true]')?.focus();
  }, [content, hasStages]);
  return (
    <div ref={list}>
      <MenuGroup label={words.moveHeading}>
        {stages
          .filter((stage) => !stage.isHidden || stage.id === application.stageId)
          .map((stage) => (
            <MenuItem
              key={stage.id}
              icon={<PhaseDot phase={stage.phase} />}
              isCurrent={stage.id === application.stageId}
              onSelect={() => {
                move(application, stage);
                if (returnTo?.closest('[data-application-id]') == null) return;
                onTakeFocus();
                focusCard(application.id);
              }}
            >
              {stage.name}
            </MenuItem>
          ))}
      </MenuGroup>
    </div>
  );
}

function ContactItems({ request: { application } }: Pick<ItemsProps, 'request'>): ReactElement {
  const record = useRecordContact();
  const subject = { kind: 'application', id: application.id } as const;
  return (
    <>
      <MenuItem
        icon={<MailOpen size={14} aria-hidden />}
        shortcut={keysOf('they-wrote')}
        onSelect={() => void record(subject, 'in')}
      >
        {contactWords.theyWrote}
      </MenuItem>
      <MenuItem
        icon={<Send size={14} aria-hidden />}
        shortcut={keysOf('i-wrote')}
        onSelect={() => void record(subject, 'out')}
      >
        {contactWords.iWrote}
      </MenuItem>
      <MenuItem
        icon={<PenLine size={14} aria-hidden />}
        onSelect={() => openRequest({ kind: 'write', applicationId: application.id })}
      >
        {words.write}
      </MenuItem>
      <MenuSeparator />
    </>
  );
}

function EndItems({ request, onTakeFocus }: ItemsProps): ReactElement {
  const { application, content } = request;
  const { archive, remove } = useApplicationCommands();
  const pitch = useQueryOf('pitches.get', { applicationId: application.id }).data;
  function leave(send: () => Promise<void>): void {
    onTakeFocus();
    request.onGone();
    void send();
  }
  return (
    <>
      {pitch?.canDecline === true ? (
        <MenuItem
          icon={<Undo2 size={14} aria-hidden />}
          onSelect={() => {
            onTakeFocus();
            openRequest({ kind: 'decline-pitch', applicationId: application.id });
          }}
        >
          {pitchWords.decline}
        </MenuItem>
      ) : null}
      <MenuItem
        icon={<CircleCheckBig size={14} aria-hidden />}
        shortcut={keysOf('close-application')}
        onSelect={() => {
          onTakeFocus();
          request.onClose();
        }}
      >
        {words.close}
      </MenuItem>
      {content === 'everything' ? (
        <>
          <MenuItem
            icon={<Archive size={14} aria-hidden />}
            onSelect={() => leave(() => archive(application, true))}
          >
            {words.archive}
          </MenuItem>
          <MenuItem icon={<Trash2 size={14} aria-hidden />} onSelect={() => leave(() => remove(application))}>
            {words.delete}
          </MenuItem>
        </>
      ) : null}
    </>
  );
}
