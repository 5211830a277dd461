import { expecting, type LabelledPosting } from '../labelled-posting.ts';

export const electricianSpanish: LabelledPosting = {
  name: 'electrician, Spanish prose',
  profession: 'trades',
  text: `Electricista de mantenimiento (turnos) – Cerámicas Azulón, Castellón

Cerámicas Azulón fabrica azulejos desde 1979 y exporta a 40 países. Buscamos electricista para nuestra planta de Onda.

Imprescindible formación profesional en electricidad y al menos 4 años de experiencia en mantenimiento industrial. Debes tener conocimientos de PLC y saber leer esquemas eléctricos. Es necesario disponer de carnet de conducir B y de vehículo propio. Disponibilidad para trabajar a turnos, también noches y fines de semana, obligatoria. Se valorará el carnet de carretillero y tener nociones de inglés. No es imprescindible haber trabajado en cerámica.

Te ofrecemos contrato indefinido, 29.500 € anuales, plus de nocturnidad, formación en robótica y comedor. Además, clases de italiano para quien quiera viajar a la central.

Interesados, enviar currículum a empleo@azulon.example indicando la referencia EM-7.`,
  expected: expecting(
    ['must', 'text', 'Vocational training'],
    ['must', 'skill', 'mantenimiento industrial', 4],
    ['must', 'skill', 'PLC'],
    ['must', 'skill', 'esquemas eléctricos'],
    ['must', 'text', 'Driving licence B'],
    ['must', 'text', 'Own vehicle'],
    ['must', 'text', 'Shift work'],
    ['must', 'text', 'Night shifts'],
    ['must', 'text', 'Weekend work'],
    ['nice', 'text', 'Forklift licence'],
    ['nice', 'language', 'English'],
  ),
};
