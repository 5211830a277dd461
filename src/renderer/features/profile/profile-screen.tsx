import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Profile } from '#shared/profile.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { CalibrationSection } from '#renderer/features/fit/calibration-section.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { Tabs, type Tab } from '#renderer/ui/tabs.tsx';
import { profileWords as words } from '#renderer/words/words.ts';
import { SkillsTab } from './skills-tab.tsx';
import { TargetsTab } from './targets-tab.tsx';

/** What one can do and what one looks for: what openings are compared with. */
export function ProfileScreen(): ReactElement {
  const profile = useQueryOf('profile.get', {});
  return (
    <>
      <ScreenHeader title={words.title} />
      <Loadable query={profile} errorTitle={words.problemTitle}>
        {(known) => <ProfileTabs profile={known} />}
      </Loadable>
    </>
  );
}

const tabIds = ['skills', 'targets', 'results'] as const;
type TabId = (typeof tabIds)[number];

/** Another tab is a line here, its id above and its name in the words. */
function tabsOf(profile: Profile): readonly Tab<TabId>[] {
  return [
    { value: 'skills', label: words.tabs.skills, panel: () => <SkillsTab profile={profile} /> },
    { value: 'targets', label: words.tabs.targets, panel: () => <TargetsTab profile={profile} /> },
    { value: 'results', label: words.tabs.results, panel: () => <CalibrationSection /> },
  ];
}

function ProfileTabs({ profile }: { readonly profile: Profile }): ReactElement {
  const navigate = useNavigate();
  const { tab } = useSearch({ from: '/profile' });
  return (
    <Tabs
      label={words.tabsLabel}
      className="flex-1 px-5"
      panelClassName="overflow-y-auto pt-5 pb-12"
      tabs={tabsOf(profile)}
      value={tabIds.find((id) => id === tab) ?? tabIds[0]}
      onChange={(next) => void navigate({ to: '/profile', search: { tab: next } })}
    />
  );
}
