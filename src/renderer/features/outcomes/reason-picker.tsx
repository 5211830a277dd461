import { Combobox } from '@base-ui/react/combobox';
import { Check, X } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import { reasonSpeakers, type ReasonSpeaker } from '#shared/domain/phases.ts';
import type { OutcomeReason } from '#shared/outcomes.ts';
import type { Reason } from '#shared/reasons.ts';
import { Field, inputClasses } from '#renderer/ui/field.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { keepOnEscape } from '#renderer/ui/keep-on-escape.ts';
import { popupItemClasses, popupListClasses } from '#renderer/ui/popup-classes.ts';
import { Segmented, type RadioOption } from '#renderer/ui/segmented.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { outcomeWords as words } from '#renderer/words/words.ts';

type ReasonGroup = { readonly value: string; readonly items: readonly Reason[] };

const speakerOptions: readonly RadioOption<ReasonSpeaker>[] = reasonSpeakers.map((value) => ({
  value,
  label: words.speakers[value],
}));

/** Reasons under their groups, in the order they come; retired ones only while they are chosen. */
export function groupReasons(
  reasons: readonly Reason[],
  side: Reason['side'],
  chosenIds: readonly string[],
): readonly ReasonGroup[] {
  const groups = new Map<string, Reason[]>();
  for (const reason of reasons) {
    const isOffered = reason.side === side && (!reason.isRetired || chosenIds.includes(reason.id));
    if (!isOffered) continue;
    const group = groups.get(reason.group) ?? [];
    group.push(reason);
    groups.set(reason.group, group);
  }
  return [...groups].map(([value, items]) => ({ value, items }));
}

type ReasonPickerProps = {
  readonly reasons: readonly Reason[];
  readonly side: Reason['side'];
  readonly chosen: readonly OutcomeReason[];
  readonly onChoose: (reasonIds: readonly string[]) => void;
  /** The entry at a place of `chosen` has changed; null takes it out. */
  readonly onChange: (index: number, reason: OutcomeReason | null) => void;
};

/** Why: any number of reasons, and for each who said so. My own no has only me to say it. */
export function ReasonPicker({ reasons, side, chosen, onChoose, onChange }: ReasonPickerProps): ReactElement {
  const chosenIds = useMemo(() => [...new Set(chosen.map(({ reasonId }) => reasonId))], [chosen]);
  const groups = useMemo(() => groupReasons(reasons, side, chosenIds), [reasons, side, chosenIds]);
  const byId = useMemo(() => new Map(reasons.map((reason) => [reason.id, reason])), [reasons]);
  const value = chosenIds.flatMap((id) => byId.get(id) ?? []);

  return (
    <div className="flex flex-col gap-2">
      <Field
        label={side === 'mine' ? words.reasonsMine : words.reasons}
        hint={side === 'mine' ? undefined : words.reasonsHint}
        isOptional
      >
        {(control) => (
          <Combobox.Root<Reason, true>
            multiple
            items={groups}
            value={value}
            onValueChange={(next, details) => {
              if (!keepOnEscape(details)) onChoose(next.map(({ id }) => id));
            }}
            itemToStringLabel={({ label }) => label}
            isItemEqualToValue={(one, other) => one.id === other.id}
            autoHighlight
          >
            <Combobox.Input {...control} placeholder={words.searchReasons} className={inputClasses} />
            <ReasonList />
          </Combobox.Root>
        )}
      </Field>
      {chosen.length === 0 ? null : (
        <ul className="flex flex-col gap-1.5">
          {chosen.map((reason, index) => (
            <ChosenReason
              key={`${reason.reasonId} ${index}`}
              reason={reason}
              label={byId.get(reason.reasonId)?.label ?? reason.reasonId}
              asksWho={side === 'theirs'}
              onChange={(changed) => onChange(index, changed)}
              onRemove={() => onChange(index, null)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function ReasonList(): ReactElement {
  return (
    <Combobox.Portal>
      <Combobox.Positioner sideOffset={4} className="z-45">
        <Combobox.Popup className={popupListClasses}>
          <Combobox.Empty>
            <p className="px-2 py-1 text-13 text-faint">{words.noReasonFound}</p>
          </Combobox.Empty>
          <Combobox.List>
            {(group: ReasonGroup) => (
              <Combobox.Group key={group.value} items={group.items}>
                <Combobox.GroupLabel className="px-2 pt-2 pb-1 text-11 font-semibold text-faint">
                  {words.groupOf(group.value)}
                </Combobox.GroupLabel>
                <Combobox.Collection>
                  {(reason: Reason) => (
                    <Combobox.Item key={reason.id} value={reason} className={popupItemClasses}>
                      <span className="min-w-0 flex-1 truncate">{reason.label}</span>
                      <Combobox.ItemIndicator>
                        <Check size={14} aria-hidden className="text-accent" />
                      </Combobox.ItemIndicator>
                    </Combobox.Item>
                  )}
                </Combobox.Collection>
              </Combobox.Group>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}

type ChosenReasonProps = {
  readonly reason: OutcomeReason;
  readonly label: string;
  readonly asksWho: boolean;
  readonly onChange: (reason: OutcomeReason) => void;
  readonly onRemove: () => void;
};

function ChosenReason({ reason, label, asksWho, onChange, onRemove }: ChosenReasonProps): ReactElement {
  return (
    <li
      className={joinClasses(
        'flex flex-col gap-1.5 rounded-control bg-sunken px-2.5',
        asksWho ? 'py-2' : 'py-1',
      )}
    >
      <div className="flex items-center gap-3">
        <span className="min-w-0 flex-1 text-13 font-medium">{label}</span>
        <IconButton
          size="small"
          label={words.removeReason(label)}
          icon={<X size={14} aria-hidden />}
          onClick={onRemove}
        />
      </div>
      {asksWho ? (
        <Segmented
          label={words.saidBy(label)}
          options={speakerOptions}
          value={reason.saidBy}
          onChange={(saidBy) => onChange({ ...reason, saidBy })}
        />
      ) : null}
      {asksWho && reason.saidBy !== 'me' ? (
        <TextField
          label={words.quote(label)}
          isLabelHidden
          placeholder={words.quotePlaceholder}
          maxLength={500}
          value={reason.quote ?? ''}
          onChange={(event) => onChange({ ...reason, quote: event.target.value })}
        />
      ) : null}
    </li>
  );
}
