import { useNavigate, useSearch } from '@tanstack/react-router';
import { Upload } from 'lucide-react';
import { useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Profile } from '#shared/profile.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { CalibrationSection } from '#renderer/features/fit/calibration-section.tsx';
import { ResumesTab } from '#renderer/features/resumes/resumes-tab.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { Tabs, type Tab } from '#renderer/ui/tabs.tsx';
import { jsonResumeWords, profileWords as words } from '#renderer/words/words.ts';
import { JsonResumeDialog } from './json-resume-dialog.tsx';
import { ProfileMenu } from './profile-menu.tsx';
import { SkillListTab } from './skill-list-tab.tsx';
import { SkillsTab } from './skills-tab.tsx';
import { TargetsTab } from './targets-tab.tsx';

/** What one can do and what one looks for: what openings are compared with. */
export function ProfileScreen(): ReactElement {
  const profile = useQueryOf('profile.get', {});
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const { tab, from } = useSearch({ from: '/profile' });
  const navigate = useNavigate();
  const isAsked = from === 'json-resume';
  const chooseFile = () => input.current?.click();
  return (
    <>
      <ScreenHeader title={words.title} actions={<ProfileMenu onImport={chooseFile} />} />
      <Loadable query={profile} errorTitle={words.problemTitle}>
        {(known) => (
          <ProfileTabs
            profile={known}
            emptyActions={
              <Button icon={<Upload size={14} aria-hidden />} onClick={chooseFile}>
                {jsonResumeWords.importShort}
              </Button>
            }
          />
        )}
      </Loadable>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={jsonResumeWords.chooseFile}
        tabIndex={-1}
        className="sr-only"
        onChange={({ currentTarget }) => {
          setFile(currentTarget.files?.[0] ?? null);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      {file === null && !isAsked ? null : (
        <JsonResumeDialog
          file={file}
          onChoose={chooseFile}
          onClose={() => {
            setFile(null);
            if (isAsked)
              void navigate({ to: '/profile', search: tab === undefined ? {} : { tab }, replace: true });
          }}
        />
      )}
    </>
  );
}

const tabIds = ['skills', 'targets', 'cvs', 'results', 'list'] as const;
type TabId = (typeof tabIds)[number];

/** Another tab is a line here, its id above and its name in the words. */
function tabsOf(profile: Profile, emptyActions: ReactNode): readonly Tab<TabId>[] {
  return [
    {
      value: 'skills',
      label: words.tabs.skills,
      panel: () => <SkillsTab profile={profile} emptyActions={emptyActions} />,
    },
    { value: 'targets', label: words.tabs.targets, panel: () => <TargetsTab profile={profile} /> },
    { value: 'cvs', label: words.tabs.cvs, panel: () => <ResumesTab /> },
    { value: 'results', label: words.tabs.results, panel: () => <CalibrationSection /> },
    { value: 'list', label: words.tabs.list, panel: () => <SkillListTab /> },
  ];
}

type ProfileTabsProps = { readonly profile: Profile; readonly emptyActions: ReactNode };

function ProfileTabs({ profile, emptyActions }: ProfileTabsProps): ReactElement {
  const navigate = useNavigate();
  const { tab } = useSearch({ from: '/profile' });
  const value = tabIds.find((id) => id === tab) ?? tabIds[0];
  return (
    <Tabs
      label={words.tabsLabel}
      className="flex-1 [&>[role=tablist]]:mx-5"
      // The list scrolls by itself: it draws only what is in sight.
      panelClassName={value === 'list' ? 'flex flex-col px-5 pt-4' : 'overflow-y-auto px-5 pt-5 pb-12'}
      tabs={tabsOf(profile, emptyActions)}
      value={value}
      onChange={(next) => void navigate({ to: '/profile', search: { tab: next } })}
    />
  );
}
