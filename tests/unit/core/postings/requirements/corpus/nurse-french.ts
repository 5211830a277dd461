import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const nurseFrench: LabelledPosting = {
  name: 'nurse, French prose',
  profession: 'nursing',
  text: `Infirmier / Infirmière (H/F) – EHPAD Les Tilleuls argentés – CDI

Notre résidence accueille 72 personnes âgées dans un parc de deux hectares. L'équipe utilise le logiciel NetSoins et se retrouve chaque vendredi autour d'un gâteau.

Au quotidien, vous réalisez les soins, préparez les piluliers, encadrez les aides-soignants et échangez avec les familles.

Titulaire du diplôme d'État d'infirmier, vous êtes inscrit(e) à l'ordre. Vous avez au moins deux ans d'expérience en gériatrie et vous maîtrisez la gestion de la douleur. La connaissance de NetSoins est appréciée. Une expérience en soins palliatifs serait un vrai plus. Vous parlez couramment français. Votre schéma vaccinal est à jour et vous acceptez de travailler un week-end sur deux.

Nous vous offrons : un salaire de 2 450 € brut par mois, une prime, des tickets restaurant et une formation en hypnose ou en anglais.

Envoyez votre CV à Mme Violette Aubépine. À compétences égales, priorité aux personnes en situation de handicap.`,
  expected: expecting(
    ['must', 'text', 'Degree'],
    ['must', 'text', 'Professional registration'],
    ['must', 'skill', 'Geriatric care', 2],
    ['must', 'skill', 'Pain management'],
    ['nice', 'skill', 'Palliative care'],
    ['must', 'language', 'French'],
    ['must', 'text', 'Vaccination'],
    ['must', 'text', 'Weekend work'],
  ),
};
