import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Output } from '#shared/contract.ts';
import type { ImportPlan, PreviewRow, RowAction } from '#shared/imports.ts';
import type { AppError } from '#shared/rpc/reply.ts';
import { client } from '#renderer/api/client.ts';
import { createKeptState } from '#renderer/api/kept-state.ts';
import { cancelJob, forgetProgress, newJobId, useProgress, type Progress } from '#renderer/api/progress.ts';
import { queryKeyOf } from '#renderer/api/use-call.ts';
import { showProblem } from '#renderer/ui/toast.tsx';

/** Which rows are looked at. */
export type PreviewFilter = {
  readonly only: RowAction | 'problems' | 'unreadable' | 'all';
  readonly text: string;
};
export type Preview = Output<'imports.preview'>;

export const everyRow: PreviewFilter = { only: 'all', text: '' };

/** Rows asked for at once, twice as many as the step by which the window moves: what is in sight is always inside. */
const windowSize = 200;
const windowStep = 100;

/** Where the window with this row begins. */
export function windowStart(firstInSight: number): number {
  return Math.floor(Math.max(0, firstInSight) / windowStep) * windowStep;
}

/** The filter as the host takes it. */
export function filterInput({ only, text }: PreviewFilter): {
  only?: RowAction | 'problems' | 'unreadable';
  text?: string;
} {
  return { ...(only === 'all' ? {} : { only }), ...(text.trim() === '' ? {} : { text: text.trim() }) };
}

type WindowData = { readonly filter: PreviewFilter; readonly offset: number; readonly preview: Preview };

/** A plan that is being made. */
type Planning = { readonly progress: Progress | null; readonly cancel: () => void };

export type PreviewWindow = {
  /** Counts and totals; null before the first answer. */
  readonly summary: Preview | null;
  /** The filter that the rows belong to: the last one until the new one is answered. */
  readonly filter: PreviewFilter;
  readonly error: AppError | null;
  readonly retry: () => void;
  readonly isRereading: boolean;
  readonly planning: Planning | null;
  /** Null while it is on the way. */
  readonly rowAt: (index: number) => PreviewRow | null;
};

/** The plan being made: only the last one asked for is shown. */
const planningJob = createKeptState<string | null>(null);

/** Asks for a preview that can be stopped, by the user or because another one is wanted instead. */
async function previewOf(input: Parameters<typeof client<'imports.preview'>>[1], signal: AbortSignal) {
  const jobId = newJobId();
  const stop = (): void => void cancelJob(jobId).catch(showProblem);
  signal.addEventListener('abort', stop);
  planningJob.set(jobId);
  try {
    return await client('imports.preview', { ...input, jobId });
  } finally {
    signal.removeEventListener('abort', stop);
    forgetProgress(jobId);
    if (planningJob.get() === jobId) planningJob.set(null);
  }
}

function usePlanning(): Planning | null {
  const jobId = planningJob.use();
  const progress = useProgress(jobId);
  if (jobId === null) return null;
  return { progress, cancel: () => void cancelJob(jobId).catch(showProblem) };
}

/**
 * What the plan would do, read window by window as rows come into sight. The last answer stays until the new one is
 * here: a correction must not make the cell with the focus vanish for a moment.
 */
export function usePreviewWindow(
  plan: ImportPlan,
  filter: PreviewFilter,
  firstInSight: number,
): PreviewWindow {
  const offset = windowStart(firstInSight);
  const input = { plan, offset, limit: windowSize, ...filterInput(filter) };
  const { data, error, isPlaceholderData, refetch } = useQuery<WindowData, AppError>({
    queryKey: [...queryKeyOf('imports.preview', input), 'window'],
    queryFn: async ({ signal }) => ({ filter, offset, preview: await previewOf(input, signal) }),
    placeholderData: keepPreviousData,
    // Each correction makes another plan; the answers to earlier ones need not be kept.
    gcTime: 30_000,
  });
  const planning = usePlanning();
  return {
    summary: data?.preview ?? null,
    filter: data?.filter ?? filter,
    error,
    retry: () => void refetch(),
    isRereading: isPlaceholderData,
    planning,
    rowAt: (index) => data?.preview.rows[index - data.offset] ?? null,
  };
}
