import { Plus, X } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { tagWords as words } from '#renderer/words/words.ts';
import { TagPicker, useSetTag } from './tag-picker.tsx';

type TagFieldProps = { readonly applicationId: string; readonly tags: readonly string[] };

/** The tags of an application on its panel: taken off one by one, added from a list. */
export function TagField({ applicationId, tags }: TagFieldProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const all = useQueryOf('tags.list', {}).data ?? [];
  const setTag = useSetTag(applicationId);
  return (
    <div className="grid grid-cols-[8.5rem_minmax(0,1fr)] items-start gap-x-2 py-0.5">
      <span aria-hidden className="pt-1 text-12 font-medium text-muted">
        {words.field}
      </span>
      <div role="group" aria-label={words.field} className="flex flex-wrap items-center gap-1 px-1.5">
        {tags.map((name) => (
          <span
            key={name}
            className="inline-flex h-6 max-w-full items-center rounded-small bg-sunken pl-2 text-12 font-medium"
          >
            <span className="truncate">{name}</span>
            <IconButton
              size="small"
              label={words.remove(name)}
              icon={<X size={12} aria-hidden />}
              onClick={() =>
                void setTag({ id: all.find((tag) => tag.name === name)?.id ?? null, name }, false)
              }
            />
          </span>
        ))}
        <Popover
          label={words.picker}
          isOpen={isOpen}
          onOpenChange={setIsOpen}
          trigger={<IconButton size="small" label={words.add} icon={<Plus size={14} aria-hidden />} />}
        >
          <TagPicker applicationId={applicationId} tags={tags} />
        </Popover>
      </div>
    </div>
  );
}
