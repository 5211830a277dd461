import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { useRef, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CountdownBar } from '#renderer/ui/countdown-bar.tsx';
import { TextArea } from '#renderer/ui/text-field.tsx';
import { useCountdown } from '#renderer/ui/use-countdown.ts';
import { useOnce } from '#renderer/ui/use-once.ts';
import { practiceWords, recordingWords } from '#renderer/words/words.ts';
import { useKeptDraft } from '#renderer/api/kept-draft.ts';
import { PracticeCard } from './practice-card.tsx';
import { RecordingPanel } from './recording-panel.tsx';
import { useKeepPractice } from './use-keep-practice.ts';

const words = practiceWords.direction;
const wholeMs = 5 * 60_000;

/** The talk about where one is heading, aloud and against a quiet clock. */
export function DirectionTalk(): ReactElement {
  const direction = useQueryOf('profile.get', {}).data?.direction ?? null;
  const countdown = useCountdown(wholeMs);
  const [{ note }, change, clear] = useKeptDraft('direction', { note: '' });
  const { keepPractice, hasRecording } = useKeepPractice('direction');
  const field = useRef<HTMLTextAreaElement>(null);
  const seconds = Math.round((countdown.wholeMs - countdown.leftMs) / 1_000);
  const isEmpty = seconds === 0 && note.trim() === '' && !hasRecording;

  const keep = useOnce(async () => {
    countdown.pause();
    if (!(await keepPractice({ seconds: seconds === 0 ? null : seconds, note }))) return;
    clear({ note });
    countdown.reset();
    // The button has nothing to keep any more.
    field.current?.focus();
  });

  return (
    <PracticeCard id="practice-direction" title={words.title} intro={words.intro}>
      {direction === null ? (
        <p className="text-13 text-muted">{words.empty}</p>
      ) : (
        <blockquote className="rounded-card bg-sunken px-3 py-2 text-14 whitespace-pre-wrap wrap-anywhere">
          {direction}
        </blockquote>
      )}
      <Link
        to="/profile"
        search={{ tab: 'targets' }}
        className="inline-flex min-h-6 items-center self-start text-12 text-accent-strong hover:underline"
      >
        {words.edit}
      </Link>
      <CountdownBar countdown={countdown} words={words.timer} />
      <RecordingPanel kind="direction" />
      <TextArea
        ref={field}
        label={words.note}
        placeholder={words.notePlaceholder}
        rows={2}
        value={note}
        onChange={(event) => change({ note: event.target.value })}
      />
      <Button
        className="self-end"
        icon={<Check size={14} aria-hidden />}
        disabled={isEmpty}
        onClick={() => keep.begin()}
      >
        {keep.isBusy ? recordingWords.keeping : words.keep}
      </Button>
    </PracticeCard>
  );
}
