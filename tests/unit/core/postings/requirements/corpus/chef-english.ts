import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const chefEnglish: LabelledPosting = {
  name: 'sous chef, English with French words',
  profession: 'kitchen',
  text: `SOUS CHEF – The Pickled Heron, Whitby

👋 We're a 60-cover bistro by the harbour, open since 2009. Our kitchen runs on good butter, good music and an old copy of Larousse.

What the job looks like:
✔ Running the pass when the head chef is away
✔ Menu planning with the team, ordering through our stock app
✔ Keeping the kitchen spotless

What we need from you:
✔ 3 years' experience as a chef de partie or sous chef
✔ Level 2 food hygiene certificate
✔ Sound knowledge of HACCP and allergens
✔ Able to work evenings, weekends and bank holidays
✔ English good enough for a loud kitchen
✔ Legally entitled to work in the UK

Lovely but not essential:
✔ Pastry experience
✔ Some French
✔ A full driving licence

What you get:
✔ £34,000 plus a fair share of the tips
✔ Four days on, three off
✔ Wine training (WSET), French lessons in the winter, staff meals

We hire people, not CVs. Whoever you are, whatever your age, faith or first language, say hello.`,
  expected: expecting(
    ['must', 'text', '3 years of experience'],
    ['must', 'skill', 'Food hygiene'],
    ['must', 'skill', 'HACCP'],
    ['must', 'text', 'Weekend work'],
    ['must', 'language', 'English'],
    ['must', 'right-to-work', 'Right to work in the United Kingdom'],
    ['nice', 'skill', 'Pastry'],
    ['nice', 'language', 'French'],
    ['nice', 'text', 'Driving licence'],
  ),
};
