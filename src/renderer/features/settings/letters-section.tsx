import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useMasked } from '#renderer/api/privacy-mask.ts';
import { OwnName } from '#renderer/features/letters/own-name.tsx';
import { buttonClasses } from '#renderer/ui/button.tsx';
import { settingsWords } from '#renderer/words/words.ts';
import { SettingsSection } from './settings-section.tsx';

const words = settingsWords.letters;

/** The name below one's letters, and the way to their wording. */
export function LettersSettings(): ReactElement {
  const isMasked = useMasked();
  return (
    <SettingsSection id="letters" intro={words.intro}>
      <div className="flex flex-col items-start gap-4">
        {isMasked ? <p className="text-13 text-muted">{words.masked}</p> : <OwnName hint={words.nameHint} />}
        <Link to="/playbook" search={{ section: 'templates' }} className={buttonClasses()}>
          {words.templates}
        </Link>
      </div>
    </SettingsSection>
  );
}
