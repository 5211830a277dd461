import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const dentalHygienistAmerican: LabelledPosting = {
  name: 'dental hygienist, American English',
  profession: 'dental care',
  text: `Registered Dental Hygienist (Part-Time)
Maple Street Family Dentistry · Duluth, MN · $42–$48/hr

Who we are
A three-chair practice that still calls patients by their first names. We run on Dentrix and a very loud coffee grinder.

What your week looks like
- Cleanings, x-rays and fluoride treatments
- Periodontal charting and patient education
- Keeping the sterilization room tidy

To be considered, you'll need
- An active Minnesota dental hygiene license
- Current CPR certification
- Associate's degree in dental hygiene
- 1+ year of chairside experience
- Comfort with digital x-ray sensors
- Dentrix or Eaglesoft experience

It would be great if you also have
- Local anesthesia certification
- Spanish – many of our families speak it at home
- Experience with Invisalign

What you get
- 401(k) with match, paid CE courses, laser training
- Every other Friday off

We run a background check on every new hire. Maple Street is an equal opportunity employer.`,
  expected: expecting(
    ['must', 'text', 'Professional registration'],
    ['must', 'skill', 'CPR'],
    ['must', 'text', 'Degree'],
    ['must', 'text', '1 year of experience'],
    ['must', 'skill', 'Dental radiography'],
    ['must', 'text', 'Dentrix or Eaglesoft'],
    ['nice', 'skill', 'Local anaesthesia'],
    ['nice', 'language', 'Spanish'],
    ['nice', 'skill', 'Invisalign'],
    ['must', 'text', 'Background check'],
  ),
};
