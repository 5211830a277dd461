import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { hueOf, initialOf, Monogram } from '#renderer/ui/monogram.tsx';

afterEach(cleanup);

describe('initialOf', () => {
  test.each([
    ['Acme Robotics', 'A'],
    ['ökoenergie', 'Ö'],
    ['東方物流', '東'],
    ['한국전력', '한'],
    ['"Quoted" Ltd', 'Q'],
    ['(re)start', 'R'],
    ['4th Wall', '4'],
    ['e\u0301clair', 'É'],
    ['  spaced', 'S'],
    ['𠮷野家', '𠮷'],
    ['✈', '✈'],
    ['👩‍💻', '👩‍💻'],
    ['', '·'],
  ])('%j starts with %j', (name, initial) => {
    expect(initialOf(name)).toBe(initial);
  });
});

describe('hueOf', () => {
  test('depends on nothing but the name, whatever its case and width', () => {
    expect(hueOf('Acme')).toBe(hueOf(' ACME '));
    expect(hueOf('Ａｃｍｅ')).toBe(hueOf('Acme'));
  });

  test('spreads names over many hues', () => {
    const hues = new Set(Array.from({ length: 200 }, (_, index) => hueOf(`Company ${index}`)));
    expect(hues.size).toBe(8);
  });
});

test('the initial is decoration: no screen reader says it twice', () => {
  const { container } = render(<Monogram name="Acme" />);
  expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
  expect(container.textContent).toBe('A');
});
