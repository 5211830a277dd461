import { beforeEach, expect, test, vi } from 'vitest';
import { app, resetFakeElectron } from '#tests/support/fake-electron.ts';
import { startTestCore } from '#tests/support/test-core.ts';
import { keepBadge } from '#electron/badge.ts';

vi.mock('electron', () => import('#tests/support/fake-electron.ts'));
beforeEach(resetFakeElectron);

test('the icon shows how much is due, follows every change, and shows nothing where that is switched off', async () => {
  const rebound = await startTestCore();
  const stop = keepBadge(rebound.core);
  await vi.waitFor(() => expect(app.badges.at(-1)).toBe(0));
  await rebound.call('tasks.create', { title: 'Ring', dueOn: '2026-03-10' });
  await vi.waitFor(() => expect(app.badges.at(-1)).toBe(1));
  await rebound.call('tasks.create', { title: 'Write', dueOn: '2026-03-01' });
  await rebound.call('tasks.create', { title: 'Later', dueOn: '2026-03-20' });
  await vi.waitFor(() => expect(app.badges.at(-1)).toBe(2));
  const { notifications } = await rebound.call('settings.get', {});
  await rebound.call('settings.update', { notifications: { ...notifications, hasBadge: false } });
  await vi.waitFor(() => expect(app.badges.at(-1)).toBe(0));
  stop();
});
