import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const siteManagerAustrian: LabelledPosting = {
  name: 'site manager, Austrian German',
  profession: 'construction',
  text: `Bauleiter/in Hochbau (m/w/d), Vollzeit, Dienstort Linz

Alpenlot Bau GmbH errichtet seit 1974 Schulen, Kindergärten und ab und zu ein Feuerwehrhaus.

Ihr Tätigkeitsfeld
– Leitung von zwei bis drei Baustellen im Raum Oberösterreich
– Abrechnung, Nachträge und Terminpläne
– Ansprechpartner für Bauherren und Behörden

Was uns wichtig ist
– HTL für Bautechnik oder ein abgeschlossenes Bauingenieurstudium
– Mehrere Jahre Praxis als Bauleiter
– Sehr gute Kenntnisse der ÖNORM, Erfahrung mit AVA-Software
– AutoCAD beherrschen Sie mindestens 3 Jahre
– Sicherer Umgang mit MS Project oder vergleichbaren Programmen
– Baumeisterprüfung von Vorteil, jedoch keine Voraussetzung
– Führerschein B und eigener PKW
– Reisebereitschaft innerhalb Österreichs
– BIM-Kenntnisse runden Ihr Profil ab

Das dürfen Sie erwarten
– Mindestgehalt laut Kollektivvertrag 3.900 € brutto, Überzahlung je nach Qualifikation
– Firmenauto nach einem Jahr, Kurse in Lean Construction und Italienisch

Bewerbungen bitte an Herrn Ing. Hochreiter.`,
  expected: expecting(
    ['must', 'text', 'Degree or vocational training'],
    ['must', 'text', 'Several years of experience'],
    ['must', 'skill', 'ÖNORM'],
    ['must', 'skill', 'AVA-Software'],
    ['must', 'skill', 'AutoCAD', 3],
    ['must', 'text', 'MS Project or similar'],
    ['nice', 'text', 'Further training'],
    ['must', 'text', 'Driving licence B'],
    ['must', 'text', 'Own vehicle'],
    ['must', 'text', 'Travel'],
    ['nice', 'skill', 'BIM'],
  ),
};
