import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const logisticsManagerFrench: LabelledPosting = {
  name: 'logistics manager, French',
  profession: 'logistics',
  text: `Responsable logistique H/F

Contexte
Filiale d'un groupe allemand, la société Grandvoile fabrique des bâches pour camions. Le site de Mâcon compte 210 salariés et un baby-foot.

Votre mission
• Encadrer une équipe de 12 caristes et préparateurs
• Piloter les transporteurs et négocier les tarifs
• Suivre les indicateurs dans Excel et Power BI

Profil
• Formation Bac+3 à Bac+5 en logistique ou supply chain
• Minimum 5 ans d'expérience en gestion des stocks
• Maîtrise de SAP et d'un WMS
• Expérience confirmée en management d'équipe
• Anglais courant exigé, allemand apprécié
• CACES R489 serait un plus
• Déplacements ponctuels en Allemagne
• Être autorisé(e) à travailler en France

Nous proposons
• 42 à 48 K€ sur 13 mois, participation, véhicule de service
• Cours d'allemand, formation Lean Six Sigma
• RTT, mutuelle, cantine

Processus : un échange téléphonique, une visite du site, une décision en deux semaines. Grandvoile s'engage pour l'égalité des chances.`,
  expected: expecting(
    ['must', 'text', 'Bachelor’s degree'],
    ['must', 'skill', 'Inventory management', 5],
    ['must', 'skill', 'SAP'],
    ['must', 'skill', 'WMS'],
    ['must', 'skill', 'Team leadership'],
    ['must', 'language', 'English'],
    ['nice', 'language', 'German'],
    ['nice', 'text', 'Forklift licence'],
    ['must', 'text', 'Travel'],
    ['must', 'right-to-work', 'Right to work in France'],
  ),
};
