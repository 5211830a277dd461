import type { ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { CheckList } from '#renderer/ui/check-list.tsx';
import { tagWords as words } from '#renderer/words/words.ts';

type TagPickerProps = {
  readonly applicationId: string;
  /** The names of the tags it has. */
  readonly tags: readonly string[];
};

/** The tags of an application, ticked and unticked; a name that is new makes a tag. */
export function TagPicker({ applicationId, tags }: TagPickerProps): ReactElement {
  const all = useQueryOf('tags.list', {}).data ?? [];
  const setTag = useSetTag(applicationId);
  const selected = all.filter(({ name }) => tags.includes(name)).map(({ id }) => id);
  return (
    <CheckList
      label={words.picker}
      placeholder={words.pickerPlaceholder}
      isMultiple
      options={all.map(({ id, name }) => ({ value: id, label: name }))}
      selected={selected}
      onToggle={(id) => {
        const tag = all.find((one) => one.id === id);
        if (tag !== undefined) void setTag(tag, !selected.includes(id));
      }}
      onCreate={(name) => void setTag({ id: null, name }, true)}
    />
  );
}

/** Puts a tag on an application or takes it off. */
export function useSetTag(
  applicationId: string,
): (tag: { readonly id: string | null; readonly name: string }, isOn: boolean) => Promise<void> {
  const step = useStep();
  return async ({ id, name }, isOn) => {
    const target = { ids: [applicationId] };
    const change = isOn ? { add: [name] } : { remove: id === null ? [] : [id] };
    await step(
      'applications.tagMany',
      { target, ...change },
      { title: isOn ? words.tagged(name) : words.untagged(name) },
    );
  };
}
