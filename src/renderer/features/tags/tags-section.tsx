import { Link } from '@tanstack/react-router';
import { Tag as TagIcon, Trash2 } from 'lucide-react';
import { useState, type FormEvent, type ReactElement } from 'react';
import type { Tag } from '#shared/tags.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { withFilter } from '#renderer/features/pipeline/pipeline-address.ts';
import { SettingsSection } from '#renderer/features/settings/settings-section.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { tagWords as words } from '#renderer/words/words.ts';

const longestName = 100;

/** All tags: added, renamed, brought together, deleted. */
export function TagsSection(): ReactElement {
  const tags = useQueryOf('tags.list', {});
  return (
    <SettingsSection id="tags" intro={words.intro}>
      <Loadable query={tags} errorTitle={words.problemTitle}>
        {(list) => (
          <div className="flex flex-col gap-3">
            <NewTag />
            {list.length === 0 ? (
              <EmptyState
                icon={<TagIcon size={20} aria-hidden />}
                title={words.emptyTitle}
                hint={words.emptyHint}
              />
            ) : (
              <>
                <ul aria-label={words.list} className="divide-y divide-line border-y border-line">
                  {list.map((tag) => (
                    <TagRow key={tag.id} tag={tag} />
                  ))}
                </ul>
                <p className="text-12 text-faint">{words.mergeHint}</p>
              </>
            )}
          </div>
        )}
      </Loadable>
    </SettingsSection>
  );
}

function NewTag(): ReactElement {
  const [name, setName] = useState('');
  const step = useStep();
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed === '') return;
    if ((await step('tags.create', { name: trimmed }, { title: words.created(trimmed) })) !== null)
      setName('');
  }
  return (
    <form noValidate className="flex items-end gap-2" onSubmit={(event) => void submit(event)}>
      <TextField
        className="w-72"
        label={words.newName}
        maxLength={longestName}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {words.create}
      </Button>
    </form>
  );
}

function TagRow({ tag }: { readonly tag: Tag }): ReactElement {
  const step = useStep();
  const search = withFilter({ view: 'table' }, { tags: [tag.name], states: ['all'] });
  return (
    <li className="flex min-h-row items-center gap-3 py-1">
      <TagName key={tag.name} tag={tag} />
      <Link
        to="/pipeline"
        search={search}
        aria-label={words.show(tag.name)}
        className="tabular ml-auto shrink-0 rounded-small text-12 text-muted underline-offset-2 hover:text-ink hover:underline"
      >
        {words.used(tag.applicationCount, formatNumber(tag.applicationCount))}
      </Link>
      <IconButton
        size="small"
        label={words.delete(tag.name)}
        icon={<Trash2 size={14} aria-hidden />}
        onClick={() => void step('tags.delete', { id: tag.id }, { title: words.deleted(tag.name) })}
      />
    </li>
  );
}

/** Saved on Enter and when the focus leaves; Escape takes it back. */
function TagName({ tag }: { readonly tag: Tag }): ReactElement {
  const [name, setName] = useState(tag.name);
  const step = useStep();

  function save(): void {
    const trimmed = name.trim();
    if (trimmed === '') setName(tag.name);
    if (trimmed === '' || trimmed === tag.name) return;
    void step('tags.rename', { id: tag.id, name: trimmed }, ({ isMerged }) => ({
      title: isMerged ? words.merged(tag.name, trimmed) : words.renamed(trimmed),
    }));
  }

  return (
    <TextField
      className="w-72"
      label={words.nameOf(tag.name)}
      isLabelHidden
      maxLength={longestName}
      value={name}
      onChange={(event) => setName(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
        else if (event.key === 'Escape') setName(tag.name);
      }}
    />
  );
}
