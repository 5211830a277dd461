import { expect, test } from 'vitest';
import { barePlace, splitPlace } from '#core/importing/cells/place.ts';

test.each([
  ['Leipzig', 'Leipzig'],
  ['Leipzig, hybrid', 'Leipzig'],
  ['Leipzig (Hybrid)', 'Leipzig'],
  ['Leipzig (hybrid, 2 Tage)', 'Leipzig'],
  ['Leipzig (2 Tage remote)', 'Leipzig'],
  ['Leipzig, hybrid (2 Tage)', 'Leipzig'],
  ['Leipzig – hybrid, 3 Tage vor Ort', 'Leipzig'],
  ['Leipzig (remote möglich)', 'Leipzig'],
  ['Frankfurt (Main), hybrid 2-3 Tage pro Woche', 'Frankfurt (Main)'],
  ['Dublin, Ireland · remote, up to 3 days a week', 'Dublin, Ireland'],
  ['Paris – télétravail partiel', 'Paris'],
  // What tells nothing of where one works is part of the place.
  ['Leipzig (Sachsen)', 'Leipzig (Sachsen)'],
  ['Remote', 'Remote'],
  ['Remoteville', 'Remoteville'],
  ['Bad (Remoteville)', 'Bad (Remoteville)'],
])('%s is in %s', (written, place) => {
  expect(barePlace(written)).toBe(place);
});

test.each([
  ['Nordlicht · Leipzig (hybrid, 2 Tage)', 'Nordlicht', 'Leipzig', 'hybrid'],
  ['Nordlicht GmbH & Co. KG • Leipzig · hybrid', 'Nordlicht GmbH & Co. KG', 'Leipzig', 'hybrid'],
  ['Moss & Stone | Cork, Ireland (Remote)', 'Moss & Stone', 'Cork, Ireland', 'remote'],
  ['Nordlicht · Leipzig (2 Tage remote)', 'Nordlicht', 'Leipzig', 'hybrid'],
])('%s is a company with its place', (text, company, location, workMode) => {
  expect(splitPlace(text)).toEqual({ company, location, workMode });
});

test.each(['Foo | Bar', 'Nordlicht', 'Nordlicht · Leipzig', 'A · B · C · D (hybrid)', 'Nordlicht (remote)'])(
  '%s is left as it is',
  (text) => {
    expect(splitPlace(text)).toBeNull();
  },
);

test('long cells are looked at in no time', () => {
  const startedAt = performance.now();
  for (const unit of ['a · ', '(hybrid ', '(', ', remote ', '2 tage ', ' ']) barePlace(unit.repeat(20_000));
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
