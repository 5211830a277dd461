import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Whether the colours of charts are told apart by those who see fewer of them. */

const css = readFileSync(new URL('../../../src/renderer/styles/tokens.css', import.meta.url), 'utf8');
const pattern = /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g;
const tokens = new Map([...css.matchAll(pattern)].map(([, name, light, dark]) => [name, { light, dark }]));

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

/**
 * On linear RGB, for the whole loss of one kind of cone. G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A
 * Physiologically-based Model for Simulation of Color Vision Deficiency. IEEE TVCG 15 (2009), severity 1.0.
 */
const visions = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;
type Vision = keyof typeof visions;

/** To CIE XYZ, D65 (IEC 61966-2-1). */
const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const white: Vector = [0.95047, 1, 1.08883];

function times(matrix: Matrix, [a, b, c]: Vector): Vector {
  const [x, y, z] = matrix.map(([p, q, r]) => p * a + q * b + r * c);
  return [x ?? 0, y ?? 0, z ?? 0];
}

function linearOf(hex: string): Vector {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r ?? 0, g ?? 0, b ?? 0];
}

function labOf(hex: string, vision: Vision): Vector {
  const [red, green, blue] = times(visions[vision], linearOf(hex)).map((value) =>
    Math.min(1, Math.max(0, value)),
  );
  const [x, y, z] = times(toXyz, [red ?? 0, green ?? 0, blue ?? 0]).map((value, at) => {
    const share = value / (white[at] ?? 1);
    return share > 216 / 24_389 ? Math.cbrt(share) : ((24_389 / 27) * share + 16) / 116;
  });
  return [116 * (y ?? 0) - 16, 500 * ((x ?? 0) - (y ?? 0)), 200 * ((y ?? 0) - (z ?? 0))];
}

/** CIE 1976: about 2.3 is just to be seen, side by side. */
function distance(one: string, other: string, theme: 'light' | 'dark', vision: Vision): number {
  const [a, b] = [one, other].map((name) => labOf(tokens.get(name)?.[theme] ?? '', vision));
  return Math.hypot(...(a ?? []).map((value, at) => value - (b?.[at] ?? 0)));
}

const cases = (['light', 'dark'] as const).flatMap((theme) =>
  (Object.keys(visions) as Vision[]).map((vision) => [theme, vision] as const),
);

describe.each(cases)('in the %s theme, with %s', (theme, vision) => {
  // They stand beside each other without a name on each: four times what can just be seen.
  test.each([
    // Endings that are filled; what is open is outlined, what was nobody's judgement hatched.
    ['outcome-rejected', 'outcome-ghosted'],
    ['outcome-ghosted', 'outcome-withdrawn'],
    ['outcome-rejected', 'outcome-withdrawn'],
    // Week by week.
    ['phase-saved', 'phase-screening'],
    ['phase-screening', 'phase-offer'],
    // How well an opening fits.
    ['fit-strong', 'fit-possible'],
    ['fit-possible', 'fit-stretch'],
  ])('%s and %s are clearly apart', (one, other) => {
    expect(distance(one, other, theme, vision)).toBeGreaterThanOrEqual(9.2);
  });

  // One ramp, and each with its name: the step need only be seen.
  const phases = ['applied', 'screening', 'assessment', 'interview', 'final', 'offer'];
  test.each(phases.slice(1).map((phase, at) => [phases[at] ?? '', phase] as const))(
    'the step of the ramp from %s to %s can be seen',
    (one, other) => {
      expect(distance(`phase-${one}`, `phase-${other}`, theme, vision)).toBeGreaterThanOrEqual(2.3);
    },
  );
});

test('the endings differ in look as well: filled, outlined, hatched', () => {
  const source = readFileSync(
    new URL('../../../src/renderer/features/insights/ending-colours.ts', import.meta.url),
    'utf8',
  );
  expect(source).toMatch(/silent: 'border-2 [^']*bg-surface/);
  expect(source).toMatch(/gone: '[^']*repeating-linear-gradient/);
});

test('matrices leave grey as it is', () => {
  for (const vision of Object.keys(visions) as Vision[]) {
    const [, a, b] = labOf('#808080', vision);
    expect(Math.hypot(a, b)).toBeLessThan(0.5);
  }
});
