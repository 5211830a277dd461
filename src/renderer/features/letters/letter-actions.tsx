import { Copy, Mail, Printer, Send, Trash2 } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { mailAddressOf } from '#shared/domain/learning/mail-address.ts';
import type { OutcomeKind } from '#shared/domain/phases.ts';
import type { LetterDraft } from '#shared/letters.ts';
import { useLeave } from '#renderer/app/use-leave.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { today } from '#renderer/words/format.ts';
import { letterWords as words } from '#renderer/words/words.ts';
import { missingText } from './letter-name.ts';
import type { LetterInHand } from './use-letter.ts';

type LetterActionsProps = { readonly letter: LetterDraft; readonly hand: LetterInHand };

/** The ways a letter goes out, and the word that it has. */
export function LetterActions({ letter, hand }: LetterActionsProps): ReactElement {
  const { written } = hand;
  const stillMissing = missingText(written);
  return (
    <div className="flex flex-col gap-4 border-t border-line pt-4">
      <div className="flex flex-wrap items-center gap-2">
        <Button
          icon={<Copy size={14} aria-hidden />}
          onClick={() => void copy(written.body, words.copied, stillMissing)}
        >
          {words.copy}
        </Button>
        <Button
          icon={<Copy size={14} aria-hidden />}
          onClick={() => void copy(written.subject, words.subjectCopied, null)}
        >
          {words.copySubject}
        </Button>
        <MailLink letter={letter} hand={hand} />
        <Button icon={<Printer size={14} aria-hidden />} onClick={() => window.print()}>
          {words.print}
        </Button>
        {letter.id === null ? null : (
          <Button variant="subtle" icon={<Trash2 size={14} aria-hidden />} onClick={hand.discard}>
            {words.discard}
          </Button>
        )}
      </div>
      <Sent letter={letter} hand={hand} stillMissing={stillMissing} />
    </div>
  );
}

async function copy(text: string, title: string, stillMissing: string | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    showToast({ title, ...(stillMissing === null ? {} : { description: stillMissing }) });
    return true;
  } catch {
    showToast({ title: words.copyFailed });
    return false;
  }
}

/** A link: the browser hands it to the mail program, and so does the desktop window. */
function MailLink({ letter, hand: { written } }: LetterActionsProps): ReactElement {
  const to = letter.recipients.find(({ id }) => id === letter.personId)?.email ?? null;
  const { address, isWhole } = mailAddressOf({ to, ...written });
  function warn(): void {
    const stillMissing = missingText(written);
    if (isWhole) {
      if (stillMissing !== null) showToast({ title: stillMissing });
      return;
    }
    // Not awaited before the link is followed: a browser only writes the clipboard in the click itself.
    navigator.clipboard.writeText(written.body).then(
      () => showToast({ title: words.tooLong, description: words.tooLongDetail }),
      () => showToast({ title: words.tooLongNotCopied, description: words.tooLongNotCopiedDetail }),
    );
  }
  return (
    <a href={address} className={buttonClasses()} onClick={warn}>
      <Mail size={14} aria-hidden />
      {words.mail}
    </a>
  );
}

/** The ends that such a letter brings about. */
const endings: Readonly<Partial<Record<LetterDraft['kind'], OutcomeKind>>> = {
  decline: 'declined',
  withdraw: 'withdrawn',
};

type SentProps = LetterActionsProps & { readonly stillMissing: string | null };

function Sent({ letter, hand, stillMissing }: SentProps): ReactElement {
  const [on, setOn] = useState(today);
  const leave = useLeave();
  const isGood = on !== '' && on <= today();

  async function moveOn(): Promise<void> {
    await leave({ to: '/applications/$id', params: { id: letter.applicationId } });
    const ending = endings[letter.kind];
    if (ending === undefined || !letter.isOpen) return;
    openRequest({
      kind: 'close',
      applicationId: letter.applicationId,
      phase: null,
      outcomeKind: ending,
      onDone: () => undefined,
    });
  }

  return (
    <div className="flex flex-wrap items-end gap-2">
      <DateField
        label={words.sentDay}
        className="w-40"
        required
        max={today()}
        value={on}
        error={isGood ? null : words.badDay}
        onChange={({ target }) => setOn(target.value)}
      />
      <Button
        variant="primary"
        icon={<Send size={14} aria-hidden />}
        disabled={!isGood}
        onClick={() => hand.markSent(on, moveOn)}
      >
        {words.markSent}
      </Button>
      {stillMissing === null ? null : <p className="pb-1.5 text-12 text-amber">{stillMissing}</p>}
    </div>
  );
}
