import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const lorryDriverGerman: LabelledPosting = {
  name: 'lorry driver, German',
  profession: 'logistics',
  text: `Berufskraftfahrer (w/m/d) Nahverkehr – Standort Kieselbach

Spedition Krähenwinkel – seit 1956 unterwegs! 85 Fahrzeuge, 120 Kolleginnen und Kollegen aus 14 Nationen.

DAS ERWARTET DICH
➤ Auslieferung von Lebensmitteln an Supermärkte in der Region
➤ Be- und Entladen mit Hubwagen und Stapler
➤ Führen der Lieferpapiere am Tablet

DAS SOLLTEST DU MITBRINGEN
➤ Führerschein der Klasse CE mit Schlüsselzahl 95
➤ Fahrerkarte
➤ Mindestens 1 Jahr Erfahrung in der Ladungssicherung
➤ Deutschkenntnisse (mind. A2), damit wir uns verstehen
➤ Bereitschaft zu Nachtschichten
➤ ADR-Schein von Vorteil, aber kein Muss – bezahlen wir dir auch
➤ Staplerschein wünschenswert
➤ Gültige Arbeitserlaubnis für Deutschland

FREU DICH AUF
➤ 3.100 € brutto + Spesen, pünktlich am 1.
➤ Moderne Fahrzeuge mit Standklima, Kühlschrank und Navi
➤ Deutschkurse, Englischkurse und Weiterbildung zum Disponenten
➤ Wochenenden zu Hause

Ein Anschreiben brauchst du nicht. Ruf Moni an oder schick eine WhatsApp!`,
  expected: expecting(
    ['must', 'text', 'Driving licence CE'],
    ['must', 'skill', 'Code 95'],
    ['must', 'skill', 'Fahrerkarte'],
    ['must', 'skill', 'Load securing', 1],
    ['must', 'language', 'German'],
    ['must', 'text', 'Night shifts'],
    ['nice', 'skill', 'ADR'],
    ['nice', 'text', 'Forklift licence'],
    ['must', 'right-to-work', 'Right to work in Germany'],
  ),
};
