import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { postingWords as words } from '#renderer/words/words.ts';
import type { PastedStage } from './use-pasted-stage.ts';
import type { PostingUse } from './use-posting.ts';

type PostingChoicesProps = {
  readonly posting: Pick<PostingUse, 'contact' | 'isContactWanted' | 'wantContact'>;
  readonly stage: PastedStage;
};

/** What a posting proposes beyond the fields: whether it is applied for already, and whom to add. */
export function PostingChoices({ posting, stage }: PostingChoicesProps): ReactElement | null {
  const { contact, isContactWanted, wantContact } = posting;
  if (contact === null && stage.saved === null) return null;
  return (
    <div className="flex flex-col gap-1.5 pb-3">
      {stage.saved === null ? null : (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-13 text-muted">
          {words.asSaved(stage.saved.name)}
          <Button size="small" onClick={stage.applyToday}>
            {words.appliedToday}
          </Button>
        </p>
      )}
      {contact === null ? null : (
        <Checkbox
          label={words.addContact(
            contact.name,
            [contact.email, contact.phone].filter((reach) => reach !== null),
          )}
          isChecked={isContactWanted}
          onChange={wantContact}
        />
      )}
    </div>
  );
}
