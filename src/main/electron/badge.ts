import { app } from 'electron';
import { contract, type Output } from '#shared/contract.ts';
import type { Core } from '#core/core.ts';

/** A machine's sleep counts for no timer, and a new day brings something up: the clock is looked at now and then. */
const longestMs = 3_600_000;
const shortestMs = 1_000;

/**
 * Keeps how much is due on the program's icon, where the system can show it; nothing where that is switched off. Answers
 * the function that ends it.
 */
export function keepBadge(core: Pick<Core, 'dispatch' | 'onEvent'>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isReading = false;
  let isOutdated = false;

  async function look(): Promise<void> {
    isOutdated = isReading;
    if (isReading) return;
    isReading = true;
    clearTimeout(timer);
    const { count, changesAt } = await readCount(core);
    app.setBadgeCount(count);
    isReading = false;
    timer = setTimeout(() => void look(), waitFor(changesAt)).unref();
    if (isOutdated) await look();
  }

  const stop = core.onEvent(({ type }) => {
    if (type === 'changed') void look();
  });
  void look();
  return () => {
    stop();
    clearTimeout(timer);
  };
}

function waitFor(changesAt: string | null): number {
  if (changesAt === null) return longestMs;
  return Math.min(longestMs, Math.max(0, Date.parse(changesAt) - Date.now()) + shortestMs);
}

type Count = { readonly count: number; readonly changesAt: string | null };

/** Nothing where it can't be read: a number that is not right is worse than none. */
async function readCount(core: Pick<Core, 'dispatch'>): Promise<Count> {
  const settings = await readAnswer(core, 'settings.get');
  const badge = settings?.notifications.hasBadge === true ? await readAnswer(core, 'today.badge') : null;
  return badge === null
    ? { count: 0, changesAt: null }
    : { count: badge.dueCount, changesAt: badge.changesAt };
}

async function readAnswer<Name extends 'settings.get' | 'today.badge'>(
  core: Pick<Core, 'dispatch'>,
  name: Name,
): Promise<Output<Name> | null> {
  const reply = await core.dispatch(name, {});
  if (!reply.ok) return null;
  const { data } = contract[name].output.safeParse(reply.data);
  return (data as Output<Name> | undefined) ?? null;
}
