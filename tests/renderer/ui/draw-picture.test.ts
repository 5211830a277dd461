import { afterEach, expect, test } from 'vitest';
import { drawPicture, writePicture } from '#renderer/ui/picture/draw-picture.ts';

let page: HTMLElement | null = null;

afterEach(() => page?.remove());

/** Draws a page of 200 × 100 at an odd place. */
function draw(html: string): SVGElement {
  page = document.createElement('div');
  page.setAttribute(
    'style',
    'position:fixed;left:37px;top:11px;width:200px;height:100px;font:16px/20px sans-serif',
  );
  page.innerHTML = html;
  document.body.append(page);
  return drawPicture(page, { title: 'A chart', description: 'What it counts' });
}

const attributesOf = (element: Element | null): Record<string, string> =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

test('a box is a rectangle where it stands, its border a stroke inside of it', () => {
  const picture = draw(
    '<div style="margin:10px;width:50px;height:20px;box-sizing:border-box;background:#fed;border:2px solid rgb(0 0 255 / 0.5);border-radius:4px"></div>',
  );
  const [ground, border] = picture.querySelectorAll('rect');
  expect(attributesOf(ground ?? null)).toEqual({
    x: '10',
    y: '10',
    width: '50',
    height: '20',
    rx: '4',
    fill: '#ffeedd',
  });
  expect(attributesOf(border ?? null)).toMatchObject({
    x: '11',
    width: '48',
    height: '18',
    rx: '3',
    fill: 'none',
    stroke: '#0000ff',
    'stroke-width': '2',
    'stroke-opacity': '0.5',
  });
});

test('one side of a border is a line, and corners that differ make a path', () => {
  const picture = draw(
    `<div style="height:20px;border-bottom:1px solid red"></div>
     <div style="width:10px;height:10px;background:red;border-radius:3px 3px 0 0"></div>`,
  );
  expect(attributesOf(picture.querySelector('line'))).toMatchObject({
    x1: '0',
    x2: '200',
    y1: '20.5',
    y2: '20.5',
  });
  const path = picture.querySelector('path');
  expect(path?.getAttribute('d')?.match(/a3,3/g)).toHaveLength(2);
});

test('text is text, line by line, at the side it keeps to', () => {
  const picture = draw(
    `<p style="margin:0;width:80px">one two three four five</p>
     <p style="margin:0;text-align:right;font-weight:700;color:color-mix(in srgb, red 50%, blue)">right</p>
     <p style="margin:0;display:flex;justify-content:center">mid</p>`,
  );
  const texts = [...picture.querySelectorAll('text')];
  const lines = texts.slice(0, -2);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map(({ textContent }) => textContent).join(' ')).toBe('one two three four five');
  const heights = lines.map((line) => Number(line.getAttribute('y')));
  expect(heights).toEqual(heights.map((_, index) => (heights[0] ?? 0) + index * 20));
  expect(attributesOf(texts.at(-2) ?? null)).toMatchObject({
    'text-anchor': 'end',
    x: '200',
    'font-weight': '700',
    fill: '#800080',
  });
  expect(attributesOf(texts.at(-1) ?? null)).toMatchObject({ 'text-anchor': 'middle', x: '100' });
});

test('words without blanks are broken where the page breaks them', () => {
  const name = '東方物流株式会社東方物流株式会社';
  const picture = draw(`<p style="margin:0;width:64px">${name}</p>`);
  const lines = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe(name);
});

test('stripes are a gradient that repeats, a drawing keeps its shapes and gets its colours', () => {
  const picture = draw(
    `<div style="width:20px;height:20px;background:repeating-linear-gradient(90deg,red 0 2px,transparent 2px 5px)"></div>
     <svg viewBox="0 0 10 10" width="20" height="20" style="display:block"><path d="M1,1H9" style="stroke:lime;stroke-width:2"/></svg>`,
  );
  const stripes = picture.querySelector('linearGradient');
  expect(attributesOf(stripes)).toMatchObject({ spreadMethod: 'repeat', x1: '0', x2: '5' });
  expect([...(stripes?.children ?? [])].map((stop) => stop.getAttribute('offset'))).toEqual([
    '0',
    '0.4',
    '0.4',
    '1',
  ]);
  expect(picture.querySelector(`[fill="url(#${stripes?.id})"]`)).not.toBeNull();
  expect(attributesOf(picture.querySelector('path'))).toMatchObject({
    d: 'M1,1H9',
    transform: 'matrix(2 0 0 2 0 20)',
    stroke: '#00ff00',
  });
});

test('what is for the screen or to be read out stays there, and any text is written as XML', () => {
  const picture = draw(
    `<button data-screen-only>Click</button><b style="visibility:hidden">gone</b>
     <span style="position:absolute;width:1px;height:1px;overflow:hidden">read out</span><i>kept</i>`,
  );
  const kept = [...(page?.children ?? [])].at(-1);
  expect(picture.querySelectorAll('text')).toHaveLength(1);
  if (kept) kept.textContent = 'a < b & \u0001\uD800 c';
  const file = writePicture(page ? drawPicture(page, { title: 'x\u0000y', description: '' }) : picture);
  const read = new DOMParser().parseFromString(file, 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  expect(read.querySelector('title')?.textContent).toBe('xy');
  expect(read.querySelector('text')?.textContent).toMatch(/^a < b & .* c$/);
});
