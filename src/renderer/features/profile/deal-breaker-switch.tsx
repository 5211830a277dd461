import type { ReactElement } from 'react';
import type { DealBreaker } from '#shared/domain/fit/fit-kinds.ts';
import type { Profile } from '#shared/profile.ts';
import { Switch } from '#renderer/ui/switch.tsx';
import { profileWords as words } from '#renderer/words/words.ts';
import { useSaveTarget } from './use-save-target.ts';

type DealBreakerSwitchProps = {
  readonly profile: Profile;
  readonly rule: DealBreaker;
  /** False while there is nothing to hold an opening against. */
  readonly isReady?: boolean;
};

/** Makes the wish beside it a hard one. */
export function DealBreakerSwitch({ profile, rule, isReady = true }: DealBreakerSwitchProps): ReactElement {
  const save = useSaveTarget();
  const { dealBreakers } = profile;
  const label = words.dealBreakers[rule];
  const isOn = dealBreakers.includes(rule);
  return (
    <Switch
      label={label}
      {...(isOn && !isReady ? { hint: words.dormant[rule] } : {})}
      isOn={isOn}
      onChange={(next) =>
        void save(
          { dealBreakers: [...dealBreakers.filter((other) => other !== rule), ...(next ? [rule] : [])] },
          next ? words.ruledOut(label) : words.notRuledOut(label),
        )
      }
    />
  );
}
