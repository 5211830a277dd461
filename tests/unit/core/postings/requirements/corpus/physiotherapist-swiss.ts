import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const physiotherapistSwiss: LabelledPosting = {
  name: 'physiotherapist, Swiss German',
  profession: 'therapy',
  text: `Praxis Gelenkig, Winterthur-Töss

Dipl. Physiotherapeutin / Physiotherapeut 60–80 % (w/m)

Wir sind ein Team von sieben Leuten, behandeln im Quartier seit 1998 und trinken zu viel Kaffee.

Deine Schwerpunkte
• Du behandelst Patientinnen und Patienten nach Unfällen und Operationen
• Du leitest einmal pro Woche eine Rückengruppe
• Du führst die Dokumentation elektronisch

Das bringst du mit
• Abschluss als Physiotherapeut:in FH oder HF; ausländische Diplome sind vom SRK anerkannt
• mindestens 2 Jahre Berufserfahrung, gerne in einer Praxis
• Weiterbildung in Manueller Therapie oder in Sportphysiotherapie
• Freude an der Arbeit mit älteren Menschen
• Du sprichst fliessend Deutsch und verstehst Schweizerdeutsch
• Kenntnisse in Lymphdrainage sind wünschenswert, aber keine Bedingung
• Dry Needling ist ein Plus
• Die Bereitschaft, an zwei Samstagen im Monat zu arbeiten

Darauf darfst du dich freuen
• Fünf Wochen Ferien und zwei Tage für Kurse, zum Beispiel in Craniosacraltherapie
• Französischkurse am Mittag
• Eine faire Beteiligung am Umsatz

Fragen? Ruf Annelies Brändli an, 052 555 01 01.`,
  expected: expecting(
    ['must', 'text', 'Degree'],
    ['must', 'text', '2 years of experience'],
    ['must', 'text', 'Manual therapy or Sports physiotherapy'],
    ['must', 'language', 'German'],
    ['nice', 'skill', 'Lymphdrainage'],
    ['nice', 'skill', 'Dry needling'],
    ['must', 'text', 'Weekend work'],
  ),
};
