import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HostEvent } from '#shared/rpc/event.ts';
import { setTransport } from '#renderer/api/client.ts';
import type { MadeRecording, RunningRecording } from '#renderer/features/practice/record-stream.ts';
import {
  finishRecording,
  forgetRecording,
  startRecording,
  throwAway,
  useRecording,
} from '#renderer/features/practice/recordings.ts';

const hostListeners = new Set<(event: HostEvent) => void>();
let dataFolder = '/own';

setTransport({
  call: () => Promise.resolve({ ok: true, data: { dataFolder } }),
  onEvent: (listener) => {
    hostListeners.add(listener);
    return () => hostListeners.delete(listener);
  },
  upload: () => Promise.resolve(''),
  download: () => Promise.resolve(new Blob()),
});

/** The sample is opened or left, or a backup is restored. */
function openData(folder: string): void {
  dataFolder = folder;
  for (const listener of hostListeners) listener({ type: 'changed', changes: [{ entity: 'database' }] });
}

const devices = navigator.mediaDevices;
const openDevice = devices.getUserMedia.bind(devices);
const canvas = document.createElement('canvas');
let tracks: MediaStreamTrack[] = [];
/** Whether the recorder that was begun last has made anything. */
let hasPiece = false;

class WatchedRecorder extends MediaRecorder {
  constructor(...given: ConstructorParameters<typeof MediaRecorder>) {
    super(...given);
    hasPiece = false;
    this.addEventListener('dataavailable', ({ data }) => {
      if (data.size > 0) hasPiece = true;
    });
  }
}
globalThis.MediaRecorder = WatchedRecorder;

/** A camera that sees a canvas, which somebody has to draw on. */
function openCanvas(): Promise<MediaStream> {
  const stream = canvas.captureStream();
  tracks.push(...stream.getTracks());
  return Promise.resolve(stream);
}

const { result } = renderHook(() => useRecording('mock'));

function stepNow(): string {
  return result.current.step;
}

function tracksNow(): string[] {
  return tracks.map(({ readyState }) => readyState);
}

/** Draws until the recorder has something: a recording that is ended before that is empty. */
async function draw(): Promise<void> {
  await expect
    .poll(() => {
      canvas.getContext('2d')?.fillRect(0, 0, 8, 8);
      return hasPiece;
    })
    .toBe(true);
}

async function begin(): Promise<RunningRecording> {
  void startRecording('mock', true);
  await expect.poll(stepNow).toBe('running');
  if (result.current.step !== 'running') throw new Error('It has ended.');
  const { running } = result.current;
  await draw();
  return running;
}

async function make(): Promise<MadeRecording> {
  const running = await begin();
  running.stop('stopped');
  const made = await running.made;
  await expect.poll(stepNow).toBe('made');
  return made;
}

function shown(): MadeRecording | RunningRecording | null {
  if (result.current.step === 'made') return result.current.made;
  return result.current.step === 'running' ? result.current.running : null;
}

beforeEach(() => {
  tracks = [];
  devices.getUserMedia = openCanvas;
});
afterEach(async () => {
  const made = await finishRecording('mock');
  if (made !== null) forgetRecording('mock', made);
  devices.getUserMedia = openDevice;
});

test('what was thrown away comes back', async () => {
  const made = await make();
  const restore = throwAway('mock', made);
  await expect.poll(stepNow).toBe('none');
  expect(restore()).toBe(true);
  await expect.poll(shown).toBe(made);
});

test('what was thrown away never takes the place of what is recorded now: nothing records unseen', async () => {
  const made = await make();
  const restore = throwAway('mock', made);
  const running = await begin();
  expect(restore()).toBe(false);
  expect(shown()).toBe(running);
  expect(tracksNow()).toEqual(['ended', 'live']);
  running.stop('stopped');
  await expect.poll(stepNow).toBe('made');
  expect(tracksNow()).toEqual(['ended', 'ended']);
});

test('nor the place of a later one that is not kept yet', async () => {
  const first = await make();
  const restore = throwAway('mock', first);
  const second = await make();
  expect(restore()).toBe(false);
  expect(shown()).toBe(second);
});

test('what is recorded while an earlier one is kept stays', async () => {
  const first = await make();
  // Thrown away while it is on its way to the host.
  forgetRecording('mock', first);
  const running = await begin();
  forgetRecording('mock', first);
  expect(shown()).toBe(running);
  expect(tracksNow()).toEqual(['ended', 'live']);
  running.stop('stopped');
  const second = await running.made;
  await expect.poll(shown).toBe(second);
  forgetRecording('mock', first);
  expect(shown()).toBe(second);
});

test('what is not kept yet waits in its own data, and is not in another', async () => {
  const running = await begin();
  openData('/sample');
  const made = await running.made;
  expect(tracksNow()).toEqual(['ended']);
  await expect.poll(stepNow).toBe('none');
  openData('/own');
  await expect.poll(shown).toBe(made);
  const restore = throwAway('mock', made);
  await expect.poll(stepNow).toBe('none');
  openData('/sample');
  expect(restore()).toBe(true);
  await expect.poll(shown).toBe(null);
  // A restore is in the same folder.
  openData('/own');
  await expect.poll(shown).toBe(made);
  openData('/own');
  await expect.poll(shown).toBe(made);
  expect(made.ended).toBe('left');
});
