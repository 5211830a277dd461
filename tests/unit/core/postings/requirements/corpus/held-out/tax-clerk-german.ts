import { expecting, type LabelledPosting } from '../labelled-posting.ts';

export const taxClerkGerman: LabelledPosting = {
  name: 'tax clerk, German',
  profession: 'accounting',
  text: `Steuerfachangestellte*r (Vollzeit/Teilzeit) – Kanzlei Immergrün & Partner, Bamberg

Wir sind eine Kanzlei mit 12 Köpfen, zwei Kaffeemaschinen und papierlosen Akten. Unsere Mandanten kommen aus Handwerk, Gastronomie und Kultur.

Das machen Sie bei uns
– Finanzbuchhaltung und Lohnabrechnung für kleine Betriebe
– Vorbereitung von Jahresabschlüssen
– Kontakt mit Finanzämtern

Das sollten Sie können
– abgeschlossene Ausbildung zur/zum Steuerfachangestellten
– mind. 2 Jahre Erfahrung in der Finanzbuchhaltung
– sicherer Umgang mit DATEV und Excel
– gute Kenntnisse im Steuerrecht
– sehr gutes Deutsch in Wort und Schrift, Englisch ist hilfreich
– Erfahrung mit der Lohnabrechnung ist ein Plus

Das haben Sie davon
– 13,5 Gehälter, Gleitzeit, Homeoffice an zwei Tagen
– Fortbildung zum Steuerfachwirt oder in SAP
– Jobticket, Obstkorb, Yoga

Sie haben Fragen? Frau Immergrün (0555 7788) beantwortet sie gern. Bewerbungen von Menschen jeden Alters und jeder Herkunft sind uns willkommen.`,
  expected: expecting(
    ['must', 'text', 'Vocational training'],
    ['must', 'skill', 'Finanzbuchhaltung', 2],
    ['must', 'skill', 'DATEV'],
    ['must', 'skill', 'Excel'],
    ['must', 'skill', 'Tax law'],
    ['must', 'language', 'German'],
    ['nice', 'language', 'English'],
    ['nice', 'skill', 'Lohnabrechnung'],
  ),
};
