import { expecting, type LabelledPosting } from '../labelled-posting.ts';

export const webDeveloperFrench: LabelledPosting = {
  name: 'web developer, French',
  profession: 'software',
  text: `Développeur·se web back-end – Rennes / télétravail partiel

C'est nous
Coopérative de 19 personnes, Mille Sabords édite un logiciel pour les ports de plaisance. Notre code tourne sous Linux, notre bateau s'appelle « Kernel ».

Tes journées
→ Développer l'API avec Symfony
→ Écrire des tests, relire le code des autres
→ Passer une tête au port de temps en temps

Ce qu'on attend
→ 3 ans d'expérience minimum en PHP
→ Très bonne connaissance de Symfony et de MySQL
→ Pratique de Git et de Docker
→ Anglais technique (B1)
→ Un diplôme en informatique n'est pas nécessaire

Ce serait chouette
→ Avoir touché à Vue.js ou React
→ Elasticsearch
→ Parler breton (on blague… à moitié)

Et en échange
→ 38 à 45 k€, parts dans la coopérative, semaine de quatre jours
→ Stage de voile, cours de Rust entre midi et deux
→ Ordinateur sous Linux, clavier de ton choix

Nous étudions toutes les candidatures à compétences égales, quels que soient l'âge, le genre ou l'origine.`,
  expected: expecting(
    ['must', 'skill', 'PHP', 3],
    ['must', 'skill', 'Symfony'],
    ['must', 'skill', 'MySQL'],
    ['must', 'skill', 'Git'],
    ['must', 'skill', 'Docker'],
    ['must', 'language', 'English'],
    ['nice', 'text', 'Vue or React'],
    ['nice', 'skill', 'Elasticsearch'],
    ['nice', 'language', 'Breton'],
  ),
};
