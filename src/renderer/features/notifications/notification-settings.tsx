import { useState, type ReactElement } from 'react';
import { notificationKinds, type NotificationSettings } from '#shared/domain/notifications.ts';
import { native } from '#renderer/api/transport.ts';
import { SavedNumber } from '#renderer/features/settings/saved-number.tsx';
import { useUpdateSettings } from '#renderer/features/settings/use-update-settings.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { notificationWords, settingsWords } from '#renderer/words/words.ts';
import { askPermission, usePermission, type Permission } from './permission.ts';

const words = notificationWords.settings;
const lastHour = 23;

type NotificationSettingsFormProps = { readonly settings: NotificationSettings };

/** Whether the system tells of what is due, of which, and when it keeps quiet. */
export function NotificationSettingsForm({ settings }: NotificationSettingsFormProps): ReactElement {
  const update = useUpdateSettings();
  const permission = usePermission();
  const [isRefused, setIsRefused] = useState(false);
  const change = (changes: Partial<NotificationSettings>) => update({ notifications: changes });

  /** Only what is allowed is switched on: a switch that does nothing would mislead. */
  async function switchTo(isOn: boolean): Promise<void> {
    const isAllowed = !isOn || (await askPermission()) === 'granted';
    setIsRefused(!isAllowed);
    if (isAllowed) change({ isOn });
  }

  return (
    <section aria-labelledby="notifications" className="flex flex-col gap-3">
      <SectionHeading id="notifications">{words.heading}</SectionHeading>
      <Switch
        label={words.isOn}
        hint={words.hint}
        isOn={settings.isOn}
        onChange={(isOn) => void switchTo(isOn)}
      />
      {isRefused || (settings.isOn && permission !== 'granted') ? (
        <PermissionNote permission={permission} onAllow={() => void switchTo(true)} />
      ) : null}
      {settings.isOn ? <Choices settings={settings} onChange={change} /> : null}
      {native === undefined ? null : (
        <Switch
          label={words.hasBadge}
          hint={words.badgeHint}
          isOn={settings.hasBadge}
          onChange={(hasBadge) => change({ hasBadge })}
        />
      )}
    </section>
  );
}

type ChoicesProps = NotificationSettingsFormProps & {
  readonly onChange: (changes: Partial<NotificationSettings>) => void;
};

function Choices({ settings, onChange }: ChoicesProps): ReactElement {
  const { kinds, quietFromHour, quietUntilHour } = settings;
  const hour = { fewest: 0, most: lastHour, range: settingsWords.reminders.ranges.clock };
  return (
    <div className="flex flex-col gap-3 pl-12">
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1 text-12 font-medium text-muted">{words.kindsLabel}</legend>
        {notificationKinds.map((kind) => (
          <Checkbox
            key={kind}
            label={words.kinds[kind]}
            isChecked={kinds.includes(kind)}
            onChange={(isChecked) =>
              onChange({
                kinds: notificationKinds.filter((one) => (one === kind ? isChecked : kinds.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <SavedNumber
          label={words.quietFrom}
          value={quietFromHour}
          {...hour}
          onSave={(value) => onChange({ quietFromHour: value })}
        />
        <SavedNumber
          label={words.quietUntil}
          value={quietUntilHour}
          {...hour}
          onSave={(value) => onChange({ quietUntilHour: value })}
        />
      </div>
      <p className="text-12 text-faint">{words.quietHint}</p>
    </div>
  );
}

type PermissionNoteProps = { readonly permission: Permission; readonly onAllow: () => void };

/** Why nothing is told, and what to do. */
function PermissionNote({ permission, onAllow }: PermissionNoteProps): ReactElement {
  const text = {
    unknown: words.unknown,
    denied: native === undefined ? words.denied : words.deniedDesktop,
    default: words.notYet,
    granted: '',
  }[permission];
  return (
    <div
      role="status"
      className="ml-12 flex flex-wrap items-center gap-3 rounded-card bg-sunken px-3 py-2 text-13"
    >
      <p className="min-w-60 flex-1">{text}</p>
      {permission === 'default' ? (
        <Button size="small" onClick={onAllow}>
          {words.allow}
        </Button>
      ) : null}
    </div>
  );
}
