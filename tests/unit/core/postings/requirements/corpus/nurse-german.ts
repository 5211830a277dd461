import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const nurseGerman: LabelledPosting = {
  name: 'intensive care nurse, German',
  profession: 'nursing',
  text: `Pflegefachkraft (m/w/d) Intensivstation in Voll- oder Teilzeit

Das Klinikum Ahornried versorgt mit 900 Betten die Menschen zwischen Moor und Hügelland. Seit 40 Jahren sind wir für unsere Patienten da.

Ihre Aufgaben:
- Pflege und Überwachung beatmeter Patienten
- Wundversorgung nach aktuellem Standard
- Anleitung von Auszubildenden

Ihr Profil:
- abgeschlossene Ausbildung als Pflegefachkraft oder Gesundheits- und Krankenpfleger/in
- mindestens zwei Jahre Berufserfahrung auf einer Intensivstation
- Erfahrung in der Wundversorgung und im Umgang mit Beatmungsgeräten
- sichere Kenntnisse in der Pflegedokumentation
- Deutschkenntnisse mindestens B2, weitere Sprachen von Vorteil
- Bereitschaft zum Schichtdienst, auch an Wochenenden
- Nachweis über Masernschutz
- Fachweiterbildung Intensivpflege wünschenswert, aber nicht zwingend

Das bieten wir Ihnen:
- Vergütung nach TVöD, Jahressonderzahlung, betriebliche Altersvorsorge
- Führerschein-Zuschuss und Jobrad
- Englischkurse und Fortbildungen in Palliativpflege

Menschen mit Schwerbehinderung werden bei gleicher Eignung bevorzugt. Wir freuen uns auf Ihre Bewerbung!`,
  expected: expecting(
    ['must', 'text', 'Vocational training'],
    ['must', 'skill', 'Intensive care', 2],
    ['must', 'skill', 'Wound care'],
    ['must', 'skill', 'Mechanical ventilation'],
    ['must', 'skill', 'Nursing documentation'],
    ['must', 'language', 'German'],
    ['must', 'text', 'Shift work'],
    ['must', 'text', 'Weekend work'],
    ['must', 'text', 'Vaccination'],
    ['nice', 'text', 'Further training'],
  ),
};
