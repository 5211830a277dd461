import { Mic, Square, Trash2, Video } from 'lucide-react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useMasked } from '#renderer/api/privacy-mask.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { clockText } from '#renderer/ui/clock-text.ts';
import { showToast } from '#renderer/ui/toast.tsx';
import { formatBytes } from '#renderer/words/format.ts';
import { recordingWords as words } from '#renderer/words/words.ts';
import type { MadeRecording, RunningRecording } from './record-stream.ts';
import { RecordingPlayer } from './recording-player.tsx';
import {
  endRecordings,
  type RecordedKind,
  type RecordingState,
  startRecording,
  throwAway,
  useRecording,
} from './recordings.ts';

/** Recording while one practises: begun by a click and by nothing else, heard again, kept or thrown away. */
export function RecordingPanel({ kind }: { readonly kind: RecordedKind }): ReactElement {
  const state = useRecording(kind);
  const panel = useFocusWithin(state.step);
  return (
    <div ref={panel} role="group" aria-label={words.title} className="flex flex-col gap-2">
      <Content kind={kind} state={state} />
    </div>
  );
}

type ContentProps = { readonly kind: RecordedKind; readonly state: RecordingState };

function Content({ kind, state }: ContentProps): ReactElement {
  const isMasked = useMasked();
  if (state.step === 'asking') return <Asking />;
  if (state.step === 'running') return <Running running={state.running} />;
  if (state.step === 'made' && isMasked) return <p className="text-12 text-muted">{words.kept.masked}</p>;
  if (state.step === 'made') return <Made kind={kind} made={state.made} address={state.address} />;
  return <Beginning kind={kind} problem={state.problem} />;
}

/** The button that was pressed goes with its step: the focus goes on to what takes its place. */
function useFocusWithin(step: RecordingState['step']): React.RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (document.activeElement !== document.body) return;
    panel.current?.querySelector<HTMLElement>('button, audio, video')?.focus();
  }, [step]);
  return panel;
}

type BeginningProps = {
  readonly kind: RecordedKind;
  readonly problem: keyof typeof words.problems | null;
};

function Beginning({ kind, problem }: BeginningProps): ReactElement {
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Button
          size="small"
          icon={<Mic size={13} aria-hidden />}
          onClick={() => void startRecording(kind, false)}
        >
          {words.sound}
        </Button>
        <Button
          size="small"
          icon={<Video size={13} aria-hidden />}
          onClick={() => void startRecording(kind, true)}
        >
          {words.soundAndPicture}
        </Button>
        <span className="text-12 text-faint">{words.hint}</span>
      </div>
      {problem === null ? null : (
        <p role="alert" className="rounded-card bg-amber-weak px-3 py-2 text-13 text-amber">
          {words.problems[problem]}
        </p>
      )}
    </>
  );
}

function Asking(): ReactElement {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p role="status" className="text-13 text-muted">
        {words.asking}
      </p>
      <Button size="small" onClick={() => endRecordings('stopped')}>
        {words.cancel}
      </Button>
    </div>
  );
}

const tickMs = 1_000;

/** By the clock and not by ticks: a sleeping tab counts too few. */
function useElapsedSeconds(startedAtMs: number): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.round((nowMs - startedAtMs) / 1_000));
}

function Running({ running }: { readonly running: RunningRecording }): ReactElement {
  const seconds = useElapsedSeconds(running.startedAtMs);
  useEffect(() => {
    announce(words.recording);
    return () => announce(words.stopped);
  }, []);
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <span className="inline-flex items-center gap-2 text-13 font-medium text-plum">
          <span className="size-2.5 rounded-full bg-plum motion-safe:animate-pulse" aria-hidden />
          {words.recording}
        </span>
        <span role="timer" aria-label={words.elapsed} className="tabular text-13 text-muted">
          {clockText(seconds)}
        </span>
        <Button
          size="small"
          variant="soft"
          icon={<Square size={11} fill="currentColor" aria-hidden />}
          onClick={() => running.stop('stopped')}
        >
          {words.stop}
        </Button>
      </div>
      {running.withPicture ? <Preview stream={running.stream} /> : null}
    </>
  );
}

/** Mirrored, as one knows oneself. */
function Preview({ stream }: { readonly stream: MediaStream }): ReactElement {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = video.current;
    if (element === null) return undefined;
    element.srcObject = stream;
    return () => {
      element.srcObject = null;
    };
  }, [stream]);
  return (
    <video
      ref={video}
      autoPlay
      muted
      playsInline
      disablePictureInPicture
      aria-label={words.preview}
      className="aspect-4/3 w-48 -scale-x-100 rounded-card bg-sunken"
    />
  );
}

/** Where another one is by now, it can be brought back when that one has been kept or thrown away. */
function bringBack(restore: () => boolean): void {
  if (restore()) return;
  showToast({ title: words.inTheWay, description: words.inTheWayDetail, undo: () => bringBack(restore) });
}

type MadeProps = {
  readonly kind: RecordedKind;
  readonly made: MadeRecording;
  readonly address: string;
};

function Made({ kind, made, address }: MadeProps): ReactElement {
  const { bytes, mime, seconds, ended } = made;
  const length = clockText(seconds);
  const ending = words.ended[ended];

  function letGo(): void {
    const restore = throwAway(kind, made);
    showToast({ title: words.thrownAway, undo: () => bringBack(restore) });
  }

  return (
    <>
      {ending === null ? null : <p className="text-13 text-muted">{ending}</p>}
      <RecordingPlayer key={address} address={address} mime={mime} label={words.player(length)} />
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-12 text-muted">{words.made(length, formatBytes(bytes.size))}</span>
        <Button size="small" variant="subtle" icon={<Trash2 size={13} aria-hidden />} onClick={letGo}>
          {words.throwAway}
        </Button>
      </div>
    </>
  );
}
