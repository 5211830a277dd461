import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

export type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const windowStateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  isMaximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

export const defaultSize = { width: 1280, height: 800 } as const;
export const smallestSize = { width: 640, height: 480 } as const;

/** How much of the window must lie on a screen so that it can be seen and moved. */
const visiblePx = 100;

/** What was remembered, or `undefined` when there is nothing sensible. Never throws: it is a convenience. */
export function readWindowState(path: string): WindowState | undefined {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Remembers where the window was. A failure is not worth a word to the user. */
export function writeWindowState(path: string, state: WindowState): void {
  try {
    writeFileSync(`${path}.new`, JSON.stringify(state), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  } catch {
    // The next window opens in the middle of the screen.
  }
}

/** The size and place to open with: the remembered ones where a screen still shows them, else only the size, else ours. */
export function chooseBounds(
  remembered: WindowState | undefined,
  workAreas: readonly Bounds[],
): { width: number; height: number; x?: number; y?: number } {
  if (remembered === undefined) return { ...defaultSize };
  const { x, y } = remembered;
  const width = Math.max(remembered.width, smallestSize.width);
  const height = Math.max(remembered.height, smallestSize.height);
  const isVisible = workAreas.some((area) => overlapsEnough({ x, y, width, height }, area));
  return isVisible ? { width, height, x, y } : { ...defaultSize };
}

function overlapsEnough(window: Bounds, area: Bounds): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  // The title bar is what one drags, so the top edge must be on the screen itself.
  const hasTitleBar = window.y >= area.y && window.y + visiblePx <= area.y + area.height;
  return width >= visiblePx && hasTitleBar;
}
