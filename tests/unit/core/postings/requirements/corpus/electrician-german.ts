import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const electricianGerman: LabelledPosting = {
  name: 'electrician, German, written as one block',
  profession: 'trades',
  text: `Elektroniker für Energie- und Gebäudetechnik (m/w/d) gesucht!!! ⚡
Wir sind ein Handwerksbetrieb mit 18 Leuten und einem Hund. Was dich erwartet: Installation von Photovoltaik-Anlagen und Wallboxen, Wartung bei unseren Kunden im Umkreis von 50 km. Das bringst du mit: ✅ abgeschlossene Berufsausbildung als Elektroniker oder vergleichbar ✅ Kenntnisse in der Elektroinstallation ✅ Erfahrung mit Photovoltaik (mind. 1 Jahr) ✅ Führerschein Klasse B zwingend erforderlich, Klasse BE von Vorteil ✅ gute Deutschkenntnisse ✅ idealerweise Erfahrung mit KNX und SPS-Programmierung ✅ Schwindelfreiheit. Das bekommst du von uns: 🎁 faire Bezahlung (ab 19 €/Stunde), 🎁 Firmenwagen auch privat, 🎁 Werkzeug von Hilti, 🎁 Schweißkurs auf unsere Kosten, 🎁 keine Wochenendarbeit.
Kein Anschreiben nötig, ruf einfach an: 0555 123456`,
  expected: expecting(
    ['must', 'text', 'Vocational training'],
    ['must', 'skill', 'Electrical installation'],
    ['must', 'skill', 'Photovoltaics', 1],
    ['must', 'text', 'Driving licence B'],
    ['nice', 'text', 'Driving licence BE'],
    ['must', 'language', 'German'],
    ['nice', 'skill', 'KNX'],
    ['nice', 'skill', 'PLC programming'],
  ),
};
