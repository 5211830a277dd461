import { useRef, useState, type ReactElement, type SyntheticEvent } from 'react';
import { hasPicture } from '#shared/domain/learning/recording-types.ts';
import { recordingWords as words } from '#renderer/words/words.ts';

type RecordingPlayerProps = {
  readonly address: string;
  readonly mime: string;
  readonly label: string;
  /** Plays as soon as it can: somebody has just asked for it. */
  readonly startsItself?: boolean;
};

/** Further than any recording goes. */
const beyondTheEnd = 1e7;

/** Plays a recording with the browser's own controls, which keyboards and screen readers know. */
export function RecordingPlayer({
  address,
  mime,
  label,
  startsItself = false,
}: RecordingPlayerProps): ReactElement {
  const [isUnplayable, setUnplayable] = useState(false);
  const isMeasuring = useRef(false);

  function play(element: HTMLMediaElement): void {
    // Refused where the browser wants another click; the controls are there for it.
    if (startsItself) element.play().catch(() => undefined);
  }

  // What a browser records does not say how long it is: without that nobody could move about in it. The browser learns it
  // by going to the end once.
  function measure({ currentTarget }: SyntheticEvent<HTMLMediaElement>): void {
    if (currentTarget.duration === Number.POSITIVE_INFINITY) {
      isMeasuring.current = true;
      currentTarget.currentTime = beyondTheEnd;
    } else play(currentTarget);
  }

  function comeBack({ currentTarget }: SyntheticEvent<HTMLMediaElement>): void {
    if (!isMeasuring.current) return;
    isMeasuring.current = false;
    currentTarget.currentTime = 0;
    play(currentTarget);
  }

  if (isUnplayable) return <p className="text-13 text-muted">{words.kept.unplayable}</p>;
  const shared = {
    src: address,
    controls: true,
    controlsList: 'nodownload noplaybackrate',
    preload: 'metadata',
    'aria-label': label,
    onLoadedMetadata: measure,
    onSeeked: comeBack,
    onError: () => setUnplayable(true),
  } as const;
  return hasPicture(mime) ? (
    <video
      {...shared}
      playsInline
      disablePictureInPicture
      className="aspect-4/3 w-full max-w-100 rounded-card bg-sunken"
    />
  ) : (
    <audio {...shared} className="h-10 w-full max-w-100" />
  );
}
