import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const accountantFrench: LabelledPosting = {
  name: 'accountant, French',
  profession: 'accounting',
  text: `Comptable général(e) – H/F – CDI – Nantes

Qui sommes-nous ?
Depuis 1987, la maison Brisefer distribue des jouets en bois dans toute l'Europe. Nos équipes utilisent Excel, Teams et beaucoup de café.

Vos missions
Rattaché(e) à la directrice financière, vous :
– tenez la comptabilité clients et fournisseurs ;
– établissez les déclarations de TVA ;
– participez à la clôture mensuelle et annuelle ;
– répondez aux auditeurs, parfois en anglais.

Profil recherché
De formation Bac +2/3 en comptabilité (BTS, DCG), vous justifiez d'au moins 3 ans d'expérience en comptabilité générale. Vous maîtrisez Excel et SAP. La connaissance de Sage serait un plus. Bonne maîtrise de l'anglais (B2). Rigueur et esprit d'équipe indispensables. Permis B souhaité.

Nous vous offrons
Un salaire de 34 à 38 K€, deux jours de télétravail, des tickets restaurant, et une formation à Power BI si le cœur vous en dit.

Poste ouvert aux personnes en situation de handicap.`,
  expected: expecting(
    ['must', 'text', 'Degree'],
    ['must', 'skill', 'Bookkeeping', 3],
    ['must', 'skill', 'Excel'],
    ['must', 'skill', 'SAP'],
    ['nice', 'skill', 'Sage'],
    ['must', 'language', 'English'],
    ['must', 'skill', 'Teamwork'],
    ['nice', 'text', 'Driving licence B'],
  ),
};
