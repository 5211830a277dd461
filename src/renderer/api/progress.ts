import { useSyncExternalStore } from 'react';
import type { HostEvent } from '#shared/rpc/event.ts';
import { client } from './client.ts';

/** How far a long command has come. `total` is 0 while it is unknown. */
export type Progress = Extract<HostEvent, { type: 'progress' }>;

const progressByJob = new Map<string, Progress>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tellListeners(): void {
  for (const listener of listeners) listener();
}

/** Keeps the latest word of a job. */
export function setProgress(progress: Progress): void {
  progressByJob.set(progress.jobId, progress);
  tellListeners();
}

/** Drops what is known of a job that has ended. */
export function forgetProgress(jobId: string): void {
  if (progressByJob.delete(jobId)) tellListeners();
}

/** The latest progress of a job; null before its first word, and without a job. */
export function useProgress(jobId: string | null): Progress | null {
  return useSyncExternalStore(subscribe, () => (jobId === null ? null : (progressByJob.get(jobId) ?? null)));
}

/** Hears how far a job is, until the answer is called. */
export function watchProgress(jobId: string, listener: (progress: Progress) => void): () => void {
  const tell = (): void => {
    const progress = progressByJob.get(jobId);
    if (progress !== undefined) listener(progress);
  };
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

/** An id for a long command, to be passed as its `jobId` and to `useProgress`. */
export function newJobId(): string {
  return crypto.randomUUID();
}

/** Asks a running command to stop; its own call then rejects with `cancelled`. */
export async function cancelJob(jobId: string): Promise<void> {
  await client('jobs.cancel', { jobId });
}
