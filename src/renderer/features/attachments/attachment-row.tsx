import { Download, FolderOpen, MoreHorizontal, Pencil, SquareArrowOutUpRight, Trash2 } from 'lucide-react';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Attachment } from '#shared/attachments.ts';
import { extensionOf } from '#shared/domain/file-name.ts';
import { native } from '#renderer/api/transport.ts';
import { useStep } from '#renderer/app/undo.ts';
import { inputClasses } from '#renderer/ui/field.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx';
import { dayOf, formatBytes, formatDay, formatInstant } from '#renderer/words/format.ts';
import { attachmentWords as words } from '#renderer/words/words.ts';
import { FileIcon } from './file-icon.tsx';
import { downloadAttachment, openAttachment, showAttachment } from './open-attachment.ts';

/** One attached file: its name opens it, `F2` renames it, a menu has the rest. */
export function AttachmentRow({ attachment }: { readonly attachment: Attachment }): ReactElement {
  const [isRenaming, setIsRenaming] = useState(false);
  const nameButton = useRef<HTMLButtonElement>(null);
  const { id, name, mime, sizeBytes, createdAt, isMissing } = attachment;
  const step = useStep();
  const isDesktop = native !== undefined;

  async function remove(): Promise<void> {
    await step('attachments.delete', { id }, { title: words.removed(name) });
  }

  function endRenaming(): void {
    setIsRenaming(false);
    // After the field has gone: the focus would else be lost with it.
    requestAnimationFrame(() => nameButton.current?.focus());
  }

  return (
    <li className="group flex min-h-row items-center gap-2 rounded-control px-2 hover:bg-hover">
      <FileIcon name={name} mime={mime} />
      {isRenaming ? (
        <RenameField attachment={attachment} onEnd={endRenaming} />
      ) : (
        <>
          <button
            ref={nameButton}
            type="button"
            disabled={isMissing}
            aria-label={isDesktop ? words.open(name) : words.download(name)}
            title={name}
            className="min-w-0 truncate text-left text-13 font-medium text-ink hover:not-disabled:underline disabled:text-faint"
            onClick={() => void openAttachment(attachment)}
            onKeyDown={(event) => {
              if (event.key !== 'F2') return;
              event.preventDefault();
              setIsRenaming(true);
            }}
          >
            {name}
          </button>
          <span className="flex-1" />
          {isMissing ? (
            <span className="shrink-0 text-12 text-amber">{words.missing}</span>
          ) : (
            <span className="tabular shrink-0 text-12 text-faint">
              {formatBytes(sizeBytes)} ·{' '}
              <time dateTime={createdAt} title={formatInstant(createdAt)}>
                {formatDay(dayOf(new Date(createdAt)))}
              </time>
            </span>
          )}
        </>
      )}
      <Menu
        align="end"
        trigger={
          <IconButton
            size="small"
            label={words.actions(name)}
            icon={<MoreHorizontal size={16} aria-hidden />}
          />
        }
      >
        {isDesktop && !isMissing ? (
          <>
            <MenuItem
              icon={<SquareArrowOutUpRight size={14} />}
              onSelect={() => void openAttachment(attachment)}
            >
              {words.openShort}
            </MenuItem>
            <MenuItem icon={<FolderOpen size={14} />} onSelect={() => void showAttachment(attachment)}>
              {words.showInFolder}
            </MenuItem>
          </>
        ) : null}
        <MenuItem
          icon={<Download size={14} />}
          isDisabled={isMissing}
          onSelect={() => void downloadAttachment(attachment)}
        >
          {words.downloadShort}
        </MenuItem>
        <MenuItem icon={<Pencil size={14} />} shortcut="F2" onSelect={() => setIsRenaming(true)}>
          {words.rename}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Trash2 size={14} />} onSelect={() => void remove()}>
          {words.remove}
        </MenuItem>
      </Menu>
    </li>
  );
}

type RenameFieldProps = { readonly attachment: Attachment; readonly onEnd: () => void };

/** The name as a field, chosen up to its extension. Enter saves, Escape leaves it, going elsewhere saves too. */
function RenameField({ attachment: { id, name }, onEnd }: RenameFieldProps): ReactElement {
  const step = useStep();
  const [draft, setDraft] = useState(name);
  const isOver = useRef(false);

  function end(shouldSave: boolean): void {
    // Leaving the field is also what its disappearance looks like.
    if (isOver.current) return;
    isOver.current = true;
    const next = draft.trim();
    if (shouldSave && next !== '' && next !== name) {
      void step('attachments.rename', { id, name: next }, (renamed) => ({
        title: words.renamed(renamed.name),
      }));
    }
    onEnd();
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    // The panel around it must stay open.
    event.preventDefault();
    end(event.key === 'Enter');
  }

  return (
    <input
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of what was just chosen
      autoFocus
      type="text"
      aria-label={words.newName(name)}
      maxLength={200}
      value={draft}
      className={`${inputClasses} h-7`}
      onFocus={({ target }) => target.setSelectionRange(0, name.length - extensionOf(name).length)}
      onChange={({ target }) => setDraft(target.value)}
      onKeyDown={handleKeyDown}
      onBlur={() => end(true)}
    />
  );
}
