import { describe, expect, test } from 'vitest';
import { startTestCore } from '#tests/support/test-core.ts';

describe('undo', () => {
  test('a new command forgets what could be redone', async () => {
    const rebound = await startTestCore();
    await rebound.call('applications.create', { company: 'A', title: 'One' });
    await rebound.call('history.undo', {});
    await rebound.call('applications.create', { company: 'B', title: 'Two' });
    expect((await rebound.call('history.status', {})).redo).toBeNull();
    expect(await rebound.core.dispatch('history.redo', {})).toMatchObject({ error: { code: 'refused' } });
  });

  test('a command that changes nothing is no step and keeps redo', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', { company: 'A', title: 'One' });
    await rebound.call('applications.update', { id, title: 'Two' });
    await rebound.call('history.undo', {});
    await rebound.call('applications.update', { id, title: 'One' });
    expect(await rebound.call('history.status', {})).toMatchObject({
      undo: { label: 'Add application' },
      redo: { label: 'Edit application' },
    });
  });

  test('answers what was undone and which application to show', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', { company: 'A', title: 'One' });
    await rebound.call('applications.move', { id, stageId: 'stage-offer' });
    expect(await rebound.call('history.undo', {})).toMatchObject({
      label: 'Move application',
      place: { kind: 'application', id },
    });
  });

  test('what was done to a tag is seen among the tags, though an application loses it', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', { company: 'A', title: 'One' });
    await rebound.call('applications.tagMany', { target: { ids: [id] }, add: ['dream'] });
    const [tag] = await rebound.call('tags.list', {});
    await rebound.call('tags.delete', { id: tag?.id ?? '' });
    expect(await rebound.call('history.undo', {})).toMatchObject({ place: { kind: 'settings', id: 'tags' } });
  });

  test('a named command that is no longer the newest is not undone', async () => {
    const rebound = await startTestCore();
    await rebound.call('applications.create', { company: 'A', title: 'One' });
    const first = (await rebound.call('history.status', {})).undo;
    await rebound.call('applications.create', { company: 'B', title: 'Two' });
    const reply = await rebound.core.dispatch('history.undo', { commandId: first?.commandId });
    expect(reply).toMatchObject({ ok: false, error: { code: 'conflict' } });
  });

  test('says in an event which rows of which tables changed', async () => {
    const rebound = await startTestCore();
    const { id } = await rebound.call('applications.create', { company: 'A', title: 'One' });
    rebound.events.length = 0;
    await rebound.call('applications.move', { id, stageId: 'stage-final' });
    const changed = rebound.events.find((event) => event.type === 'changed');
    expect(changed?.changes.map(({ entity }) => entity).toSorted()).toEqual([
      'application',
      'command',
      'stageEvent',
    ]);
    expect(changed?.changes.find(({ entity }) => entity === 'application')?.ids).toEqual([id]);
  });
});
