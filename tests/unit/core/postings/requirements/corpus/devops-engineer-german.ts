import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const devopsEngineerGerman: LabelledPosting = {
  name: 'DevOps engineer, German prose',
  profession: 'software',
  text: `DevOps Engineer (all genders) in Teilzeit möglich

Hallo! Wir sind die Nebelhorn Software eG, eine Genossenschaft mit 45 Mitgliedern. Gemeinsam bauen wir seit elf Jahren Software für Leuchttürme, Häfen und Fähren. Unsere Server stehen in Kiel, unser Herz schlägt für Linux.

Was du bei uns tust
Du automatisierst unsere Deployments, kümmerst dich um Monitoring mit Grafana und hältst Jenkins am Leben. Gemeinsam mit den Teams machst du aus Monolithen Microservices.

Was wir uns von dir wünschen
Du bringst mindestens drei Jahre Berufserfahrung mit Linux mit und hast bereits mit Kubernetes gearbeitet. Terraform und Ansible sind dir vertraut. Erfahrung mit Azure oder AWS setzen wir voraus. Kenntnisse in Go wären toll, sind aber kein Muss. Du sprichst fließend Deutsch und kommst auch auf Englisch gut zurecht. Ein Studium ist nicht erforderlich. Rufbereitschaft einmal im Monat gehört dazu.

Das gibt es bei uns
Vier-Tage-Woche, 30 Tage Urlaub, Zuschuss zum Führerschein für Sportboote, Schulungen in Python oder Rust und ein Diensthandy. Gehalt: 62.000 bis 74.000 Euro.

Klingt gut? Dann schreib uns – gern auf Deutsch oder Englisch – an moin@nebelhorn.example. Alle sind willkommen, unabhängig von Herkunft, Alter, Religion oder Sprache.`,
  expected: expecting(
    ['must', 'skill', 'Linux', 3],
    ['must', 'skill', 'Kubernetes'],
    ['must', 'skill', 'Terraform'],
    ['must', 'skill', 'Ansible'],
    ['must', 'text', 'Azure or AWS'],
    ['nice', 'skill', 'Go'],
    ['must', 'language', 'German'],
    ['must', 'language', 'English'],
    ['must', 'text', 'On-call duty'],
  ),
};
