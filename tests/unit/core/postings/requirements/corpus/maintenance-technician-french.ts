import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const maintenanceTechnicianFrench: LabelledPosting = {
  name: 'maintenance technician, French',
  profession: 'industrial maintenance',
  text: `Technicien(ne) de maintenance industrielle H/F

Biscuiterie Morvandelle, 140 salariés, fabrique des sablés depuis trois générations. Notre usine d'Autun tourne cinq jours sur sept et vient d'investir dans deux robots Fanuc.

Au quotidien
Vous assurez la maintenance préventive et curative des lignes de conditionnement. Vous diagnostiquez les pannes mécaniques, électriques et pneumatiques et tenez la GMAO à jour.

Votre bagage
Titulaire d'un Bac Pro ou d'un BTS en maintenance, vous justifiez d'au moins trois ans d'expérience dans l'agroalimentaire. Vous lisez les schémas électriques et avez de bonnes bases en hydraulique. La connaissance des automates Siemens est exigée ; Schneider, ce serait un plus. Vous êtes à l'aise avec Excel.
L'habilitation électrique B1V/BR est obligatoire. Le CACES R489 serait apprécié, sans être indispensable. Vous acceptez le travail en 2x8 et les astreintes un week-end sur six.
Un anglais technique lu est souhaité.

Ce que vous y gagnez
Un CDI, 2 300 à 2 600 € brut, prime de panier, mutuelle et autant de sablés cassés que vous voudrez. Formation à la soudure TIG possible.

Envoyez votre CV à Mme Perrot avant le 15 mars.`,
  expected: expecting(
    ['must', 'text', 'Degree or vocational training'],
    ['must', 'text', '3 years of experience'],
    ['must', 'skill', 'Circuit diagrams'],
    ['must', 'skill', 'Hydraulics'],
    ['must', 'skill', 'PLC programming'],
    ['must', 'skill', 'Excel'],
    ['must', 'skill', 'Electrical safety'],
    ['nice', 'text', 'Forklift licence'],
    ['must', 'text', 'Shift work'],
    ['must', 'text', 'On-call duty'],
    ['nice', 'language', 'English'],
  ),
};
