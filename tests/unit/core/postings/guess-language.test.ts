import { expect, test } from 'vitest';
import { guessLanguage } from '#core/postings/guess-language.ts';

test.each([
  [
    'en',
    'We are looking for a nurse to join our team. You will work with the ward and have your own patients.',
  ],
  [
    'de',
    'Wir suchen eine Pflegekraft für die Nachtschicht. Sie arbeiten mit uns und der Leitung, wir freuen uns.',
  ],
  [
    'fr',
    'Nous cherchons une infirmière pour les soins. Vous travaillez avec nous dans une équipe, et votre avis compte.',
  ],
  [
    'es',
    'Buscamos una enfermera para el turno de noche. Trabajarás con los equipos y las familias en una planta.',
  ],
  [null, 'Vi søger en sygeplejerske til nattevagter på vores afdeling, hvor du får ansvar for patienterne.'],
  [null, 'Senior Platform Engineer'],
  [null, ''],
  [
    null,
    'The role is with us and for you. Die Stelle ist bei uns und für Sie. The team, the work, der Ort, die Zeit.',
  ],
])('takes for %s: %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});
