import { useSyncExternalStore } from 'react';
import { uploadFile } from '#renderer/api/client.ts';
import { type Kept, keepByData } from '#renderer/api/kept-by-data.ts';
import type { Input } from '#shared/contract.ts';
import type { RecordingProblem } from '#renderer/words/en/recording.ts';
import { closeDevices, DeviceError, openDevices } from './open-devices.ts';
import {
  chooseFormat,
  type MadeRecording,
  recordStream,
  type RecordingEnd,
  type RunningRecording,
} from './record-stream.ts';

/** Which way of practising it belongs to. */
export type RecordedKind = Input<'practices.record'>['kind'];

export type RecordingState =
  | { readonly step: 'none'; readonly problem: RecordingProblem | null }
  | { readonly step: 'asking' }
  | { readonly step: 'running'; readonly running: RunningRecording }
  /** Not kept yet; `address` is where the page plays it from. */
  | { readonly step: 'made'; readonly made: MadeRecording; readonly address: string };

const none: RecordingState = { step: 'none', problem: null };

/** Outlives the screen, as what is typed there does: going elsewhere ends a recording, and loses nothing of it. */
const statesByData = keepByData<RecordingState>({
  // What was recorded waits to be kept where it was begun.
  onLeft: () => {
    endRecordings('left');
    tellListeners();
  },
  onOpened: tellListeners,
});
type States = Kept<RecordingState>;
const listeners = new Set<() => void>();
/** Which asking counts: an answer to one that was given up opens nothing. */
let lastAsking = 0;

function stateOf(kind: RecordedKind, states: States = statesByData.open()): RecordingState {
  return states.entries.get(kind) ?? none;
}

function set(kind: RecordedKind, next: RecordingState, states: States = statesByData.open()): void {
  const present = stateOf(kind, states);
  if (present.step === 'made') URL.revokeObjectURL(present.address);
  // Nothing records that is not shown with its Stop.
  if (present.step === 'running' && (next.step !== 'running' || next.running !== present.running))
    present.running.stop('stopped');
  states.entries.set(kind, next);
  const all = statesByData.all().flatMap((entries) => [...entries.values()]);
  // In time: a listener that is always there keeps pages out of the browser's way back.
  if (all.some(({ step }) => step === 'running' || step === 'made'))
    addEventListener('beforeunload', holdBack);
  else removeEventListener('beforeunload', holdBack);
  tellListeners();
}

function tellListeners(): void {
  for (const listener of listeners) listener();
}

/** A recording lives in the page until it is kept: the browser, and the desktop window, ask before it is lost. */
function holdBack(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useRecording(kind: RecordedKind): RecordingState {
  return useSyncExternalStore(subscribe, () => stateOf(kind));
}

/** Asks for the devices and begins. Call it in answer to a click. */
export async function startRecording(kind: RecordedKind, withPicture: boolean): Promise<void> {
  // There is one microphone: what is recorded elsewhere ends, and stays.
  endRecordings('stopped');
  lastAsking += 1;
  const asking = lastAsking;
  const states = statesByData.open();
  set(kind, { step: 'asking' }, states);
  const begun = await begin(withPicture).catch((error: unknown) => error);
  if (asking !== lastAsking) {
    if (isRunning(begun)) closeDevices(begun.stream);
    return;
  }
  if (isRunning(begun)) await follow(kind, begun, states);
  else set(kind, { step: 'none', problem: begun instanceof DeviceError ? begun.problem : 'failed' }, states);
}

async function begin(withPicture: boolean): Promise<RunningRecording> {
  const stream = await openDevices(withPicture);
  try {
    const format = chooseFormat(withPicture);
    if (format === null) throw new DeviceError('unsupported');
    return recordStream(stream, { format, withPicture });
  } catch (error) {
    closeDevices(stream);
    throw error;
  }
}

function isRunning(value: unknown): value is RunningRecording {
  return typeof value === 'object' && value !== null && 'made' in value;
}

async function follow(kind: RecordedKind, running: RunningRecording, states: States): Promise<void> {
  set(kind, { step: 'running', running }, states);
  const made = await running.made;
  const present = stateOf(kind, states);
  if (present.step === 'running' && present.running === running) show(kind, made, states);
}

function show(kind: RecordedKind, made: MadeRecording, states: States): void {
  if (made.bytes.size === 0) set(kind, { step: 'none', problem: 'nothing' }, states);
  else set(kind, { step: 'made', made, address: URL.createObjectURL(made.bytes) }, states);
}

/**
 * Lets go of what is shown. Answers its way back, which is false where another one has taken its place since: that one
 * is not lost for it.
 */
export function throwAway(kind: RecordedKind, made: MadeRecording): () => boolean {
  const states = statesByData.open();
  forgetRecording(kind, made);
  return () => {
    if (stateOf(kind, states).step !== 'none') return false;
    show(kind, made, states);
    return true;
  };
}

/** Ends what is recorded or asked for, wherever. What was recorded stays to be kept. */
export function endRecordings(ended: RecordingEnd): void {
  lastAsking += 1;
  for (const entries of statesByData.all())
    for (const [kind, state] of entries) {
      if (state.step === 'asking') set(kind as RecordedKind, none, { entries });
      if (state.step === 'running') state.running.stop(ended);
    }
}

/** Lets go of what was kept, unless another one has taken its place. */
export function forgetRecording(kind: RecordedKind, made: MadeRecording): void {
  for (const entries of statesByData.all()) {
    const present = entries.get(kind);
    if (present?.step === 'made' && present.made === made) set(kind, none, { entries });
  }
}

/** What was recorded for a kind, ended first if it still runs; null when nothing was. */
export async function finishRecording(kind: RecordedKind): Promise<MadeRecording | null> {
  const states = statesByData.open();
  const state = stateOf(kind, states);
  if (state.step === 'asking') endRecordings('stopped');
  if (state.step === 'running') {
    state.running.stop('stopped');
    await state.running.made;
  }
  const ended = stateOf(kind, states);
  return ended.step === 'made' ? ended.made : null;
}

/** Hands a recording to the host. Rejects with `AppError`. */
export async function uploadRecording({
  bytes,
  mime,
}: MadeRecording): Promise<NonNullable<Input<'practices.record'>['recording']>> {
  return { fileId: await uploadFile(new File([bytes], 'recording', { type: mime })), mime };
}
