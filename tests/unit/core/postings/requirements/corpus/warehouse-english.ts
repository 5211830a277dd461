import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const warehouseEnglish: LabelledPosting = {
  name: 'warehouse operative, English',
  profession: 'logistics',
  text: `WAREHOUSE OPERATIVE - NIGHTS - £13.40/hr

THE ROLE
Picking, packing and loading in our chilled depot near Kettlebridge. You'll scan with handhelds, keep stock records in Excel and help with the odd inventory count.

ESSENTIAL
- Valid forklift licence (counterbalance)
- Minimum 1 year's experience in order picking
- Able to lift up to 25kg
- Happy to work night shifts, 4 on 4 off
- Basic English so that safety briefings are understood
- Right to work in the UK (we will ask for your share code)

DESIRABLE
- Inventory management experience
- Reach truck licence
- Polish or Romanian an advantage

WHY JOIN US?
Free parking, subsidised canteen, discounts on our dairy range, English lessons paid for, and a route into transport planning. We've been moving milk for over 60 years.

No degree or CV needed. Applications are welcome from everyone, whatever their background.`,
  expected: expecting(
    ['must', 'text', 'Forklift licence'],
    ['must', 'skill', 'Order picking', 1],
    ['must', 'text', 'Heavy lifting'],
    ['must', 'text', 'Night shifts'],
    ['must', 'language', 'English'],
    ['must', 'right-to-work', 'Right to work in the United Kingdom'],
    ['nice', 'skill', 'Inventory management'],
    ['nice', 'text', 'Reach truck licence'],
    ['nice', 'text', 'Polish or Romanian'],
  ),
};
