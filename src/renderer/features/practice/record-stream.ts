import type { RecordingType } from '#shared/domain/learning/recording-types.ts';
import { largestRecordingBytes, longestRecordingSeconds } from '#shared/practices.ts';
import { closeDevices } from './open-devices.ts';

/** An hour of both is some 86 MB. */
const bitrates = { audioBitsPerSecond: 32_000, videoBitsPerSecond: 160_000 };
const pieceMs = 1_000;
/** More than one piece at any rate a browser may choose instead. */
const marginBytes = 2_000_000;

/** The best first. WebM, since it is whole up to its last piece, whatever ends it; browsers without it write MP4. */
const soundFormats = ['audio/webm;codecs=opus', 'audio/webm', 'audio/mp4'] as const;
const pictureFormats = [
  'video/webm;codecs=vp9,opus',
  'video/webm;codecs=vp8,opus',
  'video/webm',
  'video/mp4',
] as const;

export type RecordingEnd = 'stopped' | 'left' | 'limit' | 'device';

export type MadeRecording = {
  readonly bytes: Blob;
  readonly mime: RecordingType;
  readonly seconds: number;
  readonly ended: RecordingEnd;
};

export type RunningRecording = {
  readonly stream: MediaStream;
  readonly startedAtMs: number;
  readonly withPicture: boolean;
  /** Ends it and lets go of the devices at once. */
  readonly stop: (ended: RecordingEnd) => void;
  /** What was recorded, when it has ended; never rejects. */
  readonly made: Promise<MadeRecording>;
};

/** What this browser can write; null when it can write nothing that is kept. */
export function chooseFormat(withPicture: boolean): string | null {
  const formats = withPicture ? pictureFormats : soundFormats;
  return formats.find((format) => MediaRecorder.isTypeSupported(format)) ?? null;
}

/** Records until it is stopped, the limit is reached or the devices are gone. Throws what the browser throws. */
export function recordStream(
  stream: MediaStream,
  { format, withPicture }: { readonly format: string; readonly withPicture: boolean },
): RunningRecording {
  const recorder = new MediaRecorder(stream, { mimeType: format, ...bitrates });
  const mime = format.split(';')[0] as RecordingType;
  const startedAtMs = Date.now();
  const pieces: Blob[] = [];
  let sizeBytes = 0;
  // A recorder that nobody has stopped stops when its devices go.
  let ended: RecordingEnd = 'device';
  let seconds = 0;

  function stop(reason: RecordingEnd): void {
    if (recorder.state === 'inactive') return;
    ended = reason;
    recorder.stop();
    closeDevices(stream);
  }

  const { promise: made, resolve } = Promise.withResolvers<MadeRecording>();
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size > 0) pieces.push(data);
    sizeBytes += data.size;
    seconds = Math.round((Date.now() - startedAtMs) / 1_000);
    if (seconds >= longestRecordingSeconds || sizeBytes >= largestRecordingBytes - marginBytes) stop('limit');
  });
  recorder.addEventListener('stop', () => {
    closeDevices(stream);
    resolve({ bytes: new Blob(pieces, { type: mime }), mime, seconds, ended });
  });
  recorder.start(pieceMs);
  return { stream, startedAtMs, withPicture, stop, made };
}
