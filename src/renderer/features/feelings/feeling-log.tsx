import { Pencil, X } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Feeling } from '#shared/feelings.ts';
import { useKeptDraft } from '#renderer/api/kept-draft.ts';
import { useMasked } from '#renderer/api/privacy-mask.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { showUndoable, useStep, useUndo } from '#renderer/app/undo.ts';
import { useUpdateSettings } from '#renderer/features/settings/use-update-settings.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Form, FormFoot } from '#renderer/ui/form.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { formatInstant, formatNumber } from '#renderer/words/format.ts';
import { feelingWords as words } from '#renderer/words/words.ts';
import { AddFeeling } from './add-feeling.tsx';
import { FeelingFields, isEmptyDraft } from './feeling-fields.tsx';
import { FeelingsOverTime } from './feelings-over-time.tsx';
import { isMood, MoodName } from './mood-icons.tsx';

/** What one wrote down of how one felt, for oneself; under the privacy mask there is nothing to see. */
export function FeelingLog(): ReactElement {
  const isMasked = useMasked();
  return (
    <section aria-labelledby="feeling-log" className="mt-8">
      <SectionHeading id="feeling-log" className="text-13 font-semibold text-ink">
        {words.section}
      </SectionHeading>
      <p className="mt-0.5 mb-3 text-12 text-faint">{isMasked ? words.masked : words.intro}</p>
      {isMasked ? null : <Entries />}
    </section>
  );
}

function Entries(): ReactElement {
  const query = useQueryOf('feelings.list', {});
  const settings = useQueryOf('settings.get', {}).data;
  const update = useUpdateSettings();
  const isShown = settings?.showsFeelingsOverTime ?? false;
  return (
    <>
      <AddFeeling />
      <Loadable query={query} errorTitle={words.failed}>
        {({ feelings, total }) =>
          total === 0 ? (
            <p className="mt-4 text-13 text-muted">{words.empty}</p>
          ) : (
            <>
              <ul className="mt-4 overflow-hidden rounded-card border border-line bg-surface">
                {feelings.map((feeling) => (
                  <FeelingLine key={feeling.id} feeling={feeling} />
                ))}
              </ul>
              {total > feelings.length ? (
                <p className="mt-1.5 text-12 text-faint">
                  {words.more(formatNumber(total - feelings.length))}
                </p>
              ) : null}
              <div className="mt-4">
                <Switch
                  label={words.showsOverTime}
                  hint={words.showsOverTimeHint}
                  isOn={isShown}
                  onChange={(showsFeelingsOverTime) => update({ showsFeelingsOverTime })}
                />
              </div>
              {isShown ? <FeelingsOverTime feelings={feelings} /> : null}
            </>
          )
        }
      </Loadable>
    </>
  );
}

function FeelingLine({ feeling }: { readonly feeling: Feeling }): ReactElement {
  const step = useStep();
  const [isEditing, setIsEditing] = useState(false);
  const { id, at, mood, text, applicationTitle, companyName } = feeling;
  const moment = formatInstant(at);
  const about = [companyName, applicationTitle].filter((part) => part !== null && part !== '').join(' · ');
  return (
    <li className="flex items-start gap-3 border-b border-line px-3 py-2 last:border-b-0">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 text-12 text-muted">
          {mood !== null && isMood(mood) ? (
            <span className="text-13 font-medium text-ink">
              <MoodName mood={mood} />
            </span>
          ) : null}
          <time dateTime={at}>{moment}</time>
          {about === '' ? null : <span className="wrap-anywhere">{about}</span>}
        </p>
        {text === null ? null : <p className="mt-0.5 text-13 whitespace-pre-wrap wrap-anywhere">{text}</p>}
      </div>
      <IconButton
        size="small"
        label={words.edit(moment)}
        icon={<Pencil size={13} aria-hidden />}
        onClick={() => setIsEditing(true)}
      />
      <IconButton
        size="small"
        label={words.remove(moment)}
        icon={<X size={14} aria-hidden />}
        onClick={() => void step('feelings.remove', { id }, { title: words.removed })}
      />
      {isEditing ? <EditFeeling feeling={feeling} onClose={() => setIsEditing(false)} /> : null}
    </li>
  );
}

const formId = 'feeling-form';

type EditFeelingProps = { readonly feeling: Feeling; readonly onClose: () => void };

function EditFeeling({ feeling: { id, mood, text }, onClose }: EditFeelingProps): ReactElement {
  const { undo } = useUndo();
  const [draft, change, clear] = useKeptDraft(`feeling ${id}`, { mood, text: text ?? '' });
  const finish = (): void => {
    clear();
    onClose();
  };
  const update = useCommand('feelings.update', {
    showsErrors: true,
    onSuccess: (_data, _input, commandId) => {
      finish();
      showUndoable(undo, commandId, { title: words.saved });
    },
  });
  const isReady = !isEmptyDraft(draft) && !update.isPending;

  function submit(): void {
    if (isReady) update.mutate({ id, ...draft });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.editTitle}
      footer={
        <FormFoot
          formId={formId}
          cancel={words.cancel}
          save={words.save}
          isReady={isReady}
          onCancel={finish}
        />
      }
    >
      <Form id={formId} className="flex flex-col gap-3 pb-2" onSubmit={submit}>
        <FeelingFields draft={draft} onChange={change} error={update.error?.message} />
      </Form>
    </Dialog>
  );
}
