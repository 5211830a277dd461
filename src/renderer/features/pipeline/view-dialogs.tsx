import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState, type FormEvent, type ReactElement } from 'react';
import type { SavedView } from '#shared/saved-views.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { uiWords, viewWords as words } from '#renderer/words/words.ts';

const formId = 'save-view';
const longestName = 100;

type SaveViewDialogProps = {
  readonly query: string;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
};

/** Asks for the name of a new view. */
export function SaveViewDialog({ query, onSaved, onClose }: SaveViewDialogProps): ReactElement {
  const [name, setName] = useState('');
  const step = useStep();

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed === '') return;
    const made = await step('savedViews.create', { name: trimmed, query }, { title: words.created(trimmed) });
    if (made === null) return;
    onClose();
    onSaved(made.id);
  }

  return (
    <Dialog
      isOpen
      width="small"
      title={words.createTitle}
      description={words.createHint}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{uiWords.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} disabled={name.trim() === ''}>
            {words.create}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void save(event)}>
        <TextField
          label={words.name}
          placeholder={words.namePlaceholder}
          maxLength={longestName}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </form>
    </Dialog>
  );
}

type ArrangeViewsDialogProps = { readonly views: readonly SavedView[]; readonly onClose: () => void };

/** Views renamed, put into another order, deleted; each change at once and with its own Undo. */
export function ArrangeViewsDialog({ views, onClose }: ArrangeViewsDialogProps): ReactElement {
  const step = useStep();
  function move(index: number, by: -1 | 1): void {
    const ids = views.map(({ id }) => id);
    const [id] = ids.splice(index, 1);
    if (id === undefined) return;
    ids.splice(index + by, 0, id);
    void step('savedViews.reorder', { ids }, { title: words.moved });
  }
  return (
    <Dialog
      isOpen
      width="small"
      title={words.manageTitle}
      onClose={onClose}
      footer={<Button onClick={onClose}>{uiWords.close}</Button>}
    >
      <ul className="flex flex-col gap-1">
        {views.map((view, index) => (
          <li key={view.id} className="flex items-center gap-1">
            <ViewName key={view.name} view={view} />
            <IconButton
              label={words.up(view.name)}
              icon={<ArrowUp size={14} aria-hidden />}
              disabled={index === 0}
              onClick={() => move(index, -1)}
            />
            <IconButton
              label={words.down(view.name)}
              icon={<ArrowDown size={14} aria-hidden />}
              disabled={index === views.length - 1}
              onClick={() => move(index, 1)}
            />
            <IconButton
              label={words.remove(view.name)}
              icon={<Trash2 size={14} aria-hidden />}
              onClick={() =>
                void step('savedViews.delete', { id: view.id }, { title: words.removed(view.name) })
              }
            />
          </li>
        ))}
      </ul>
      {views.length === 0 ? <p className="text-13 text-muted">{words.none}</p> : null}
    </Dialog>
  );
}

/** Saved on Enter and when the focus leaves; an empty name is none. */
function ViewName({ view }: { readonly view: SavedView }): ReactElement {
  const [name, setName] = useState(view.name);
  const step = useStep();

  function save(): void {
    const trimmed = name.trim();
    if (trimmed === '') setName(view.name);
    if (trimmed === '' || trimmed === view.name) return;
    void step('savedViews.rename', { id: view.id, name: trimmed }, { title: words.renamed(trimmed) });
  }

  return (
    <TextField
      className="flex-1"
      label={words.renameLabel(view.name)}
      isLabelHidden
      maxLength={longestName}
      value={name}
      onChange={(event) => setName(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
    />
  );
}
