import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const digitalMarketingFrench: LabelledPosting = {
  name: 'digital marketing, French',
  profession: 'marketing',
  text: `Chargé·e de marketing digital (H/F/X) 🎯

L'ENTREPRISE
Papillote & Cie vend du chocolat en ligne depuis dix ans.

LE POSTE
Tu pilotes nos campagnes Google Ads et Meta, tu écris la newsletter et tu suis les résultats dans Google Analytics.

CE QUE NOUS ATTENDONS DE TOI
1. Tu as un diplôme Bac+5 en marketing ou en communication
2. Tu as entre 2 et 4 ans d'expérience en marketing digital
3. Tu maîtrises le SEO, Google Ads et Google Analytics
4. Tu parles couramment français et anglais ; l'allemand est un atout
5. Tu es à l'aise avec la suite Adobe (Photoshop, InDesign)

LES PETITS PLUS
1. Des notions de HTML et CSS
2. Une première expérience avec HubSpot

CE QUE NOUS PROPOSONS
1. Du chocolat, évidemment
2. Un abonnement LinkedIn Learning et Spotify
3. Mutuelle prise en charge à 80 %

Les candidatures sont étudiées sans distinction d'âge, d'origine ou de handicap.`,
  expected: expecting(
    ['must', 'text', 'Master’s degree'],
    ['must', 'skill', 'Digital marketing', 2],
    ['must', 'skill', 'SEO'],
    ['must', 'skill', 'Google Ads'],
    ['must', 'skill', 'Google Analytics'],
    ['must', 'language', 'French'],
    ['must', 'language', 'English'],
    ['nice', 'language', 'German'],
    ['must', 'skill', 'Adobe Creative Suite'],
    ['must', 'skill', 'Photoshop'],
    ['must', 'skill', 'InDesign'],
    ['nice', 'skill', 'HTML'],
    ['nice', 'skill', 'CSS'],
    ['nice', 'skill', 'HubSpot'],
  ),
};
