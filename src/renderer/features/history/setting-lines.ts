import type { HistoryValue } from '#shared/history.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { historyWords as words } from '#renderer/words/words.ts';
import { partNames, settingNames, valueNames } from './setting-names.ts';

/** What was changed of a setting, in the words of its screen: of a group each part, or only its name where a part has none. */
export function settingLines(id: string, before: HistoryValue, after: HistoryValue): readonly string[] {
  const name = settingNames[id] ?? words.entity('setting');
  const [former, next] = [readValue(before), readValue(after)];
  if (!isGroup(former) || !isGroup(next)) return [partLine(id, name, former, next)];
  const parts = Object.keys({ ...former, ...next }).filter(
    (key) => JSON.stringify(former[key]) !== JSON.stringify(next[key]),
  );
  const lines = parts.map((key) => {
    const part = partNames[id]?.[key];
    return part === undefined
      ? words.changedUnsaid(name)
      : words.ofRow(name, partLine(key, part, former[key], next[key]));
  });
  return lines.length === 0 ? [words.changedUnsaid(name)] : [...new Set(lines)];
}

function partLine(key: string, name: string, before: unknown, after: unknown): string {
  if (typeof after === 'boolean') return words.set(name, after ? words.on : words.off);
  const [former, next] = [saidValue(key, before), saidValue(key, after)];
  if (former === null || next === null) return words.changedUnsaid(name);
  if (next === '') return words.cleared(name, former);
  return former === '' ? words.set(name, next) : words.changed(name, former, next);
}

/** Null for what is no single word or number. */
function saidValue(key: string, value: unknown): string | null {
  if (typeof value === 'number') return formatNumber(value);
  return typeof value === 'string' ? (valueNames[key]?.[value] ?? value) : null;
}

/** As it was kept; undefined for what can't be read, as while names are hidden. */
function readValue(value: HistoryValue): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : undefined;
  } catch {
    return undefined;
  }
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
