import { native } from '#renderer/api/transport.ts';
import type { RecordingProblem } from '#renderer/words/en/recording.ts';

/** Small on purpose: what counts is the voice, the hands and the face, and an hour must fit. */
const audioConstraints: MediaTrackConstraints = { channelCount: 1 };
const videoConstraints: MediaTrackConstraints = {
  width: { ideal: 640 },
  height: { ideal: 480 },
  frameRate: { ideal: 15, max: 20 },
  facingMode: 'user',
};

/** Why the microphone or the camera could not be opened. */
export class DeviceError extends Error {
  readonly problem: RecordingProblem;

  constructor(problem: RecordingProblem) {
    super(problem);
    this.problem = problem;
  }
}

/**
 * Opens the microphone, with the camera if wanted. The system or the browser asks for permission now, never before:
 * call it in answer to a click. Throws `DeviceError`.
 */
export async function openDevices(withPicture: boolean): Promise<MediaStream> {
  if (!canReachDevices()) throw new DeviceError('unsupported');
  if (native !== undefined && !(await native.allowRecording(withPicture)).ok)
    throw new DeviceError('refusedBySystem');
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: audioConstraints,
      ...(withPicture ? { video: videoConstraints } : {}),
    });
  } catch (error) {
    throw new DeviceError(problemOf(error, withPicture));
  }
}

/** Undefined in old browsers, and on pages that are not served safely. */
function canReachDevices(): boolean {
  return typeof MediaRecorder !== 'undefined' && 'mediaDevices' in navigator;
}

/** By the names that https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia gives. */
function problemOf(error: unknown, withPicture: boolean): RecordingProblem {
  switch (error instanceof DOMException ? error.name : null) {
    case 'NotAllowedError':
    case 'SecurityError':
      return native === undefined ? 'refused' : 'refusedBySystem';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return withPicture ? 'noCamera' : 'noMicrophone';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'failed';
  }
}

/** Lets go of the devices: the light of the camera goes out. */
export function closeDevices(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
