import type { ReactElement } from 'react';
import { Switch } from '#renderer/ui/switch.tsx';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import { insightsWords } from '#renderer/words/words.ts';

type SmallRatesSwitchProps = { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void };

/** Whether rates of very few are shown. */
export function SmallRatesSwitch({ isOn, onChange }: SmallRatesSwitchProps): ReactElement {
  return (
    <Tooltip label={insightsWords.showSmallRatesHint}>
      <div className="ml-auto text-muted">
        <Switch label={insightsWords.showSmallRates} isOn={isOn} onChange={onChange} />
      </div>
    </Tooltip>
  );
}
