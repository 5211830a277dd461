import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const payrollEnglish: LabelledPosting = {
  name: 'payroll specialist, English',
  profession: 'accounting',
  text: `Payroll Specialist (hybrid, Dublin)

Thistle & Vane is a family-run garden centre group with 14 shops, 600 colleagues and one very old tortoise. We've been growing since 1974.

Key responsibilities:
Run the weekly and monthly payroll for 600 people
Reconcile payroll journals in SAP and answer queries from colleagues
Work with HR on starters and leavers

What we're looking for:
At least four years' experience in payroll
Strong Excel skills, including pivot tables
IPASS qualification or equivalent
Experience with CoreHR or a similar payroll system
Good knowledge of Irish tax law
Excellent communication skills and attention to detail
You must be authorised to work in Ireland

It would be great if you also had:
Experience of Power BI
Knowledge of GDPR

What you can expect from us:
25 days' leave, pension, discounted plants
Access to LinkedIn Learning and a Microsoft Office licence at home
Paid certification in project management after two years

Thistle & Vane is an equal opportunities employer. If you need an adjustment, tell us; no degree, no perfect English and no green thumb required.`,
  expected: expecting(
    ['must', 'skill', 'Payroll', 4],
    ['must', 'skill', 'Excel'],
    ['must', 'text', 'Certificate'],
    ['must', 'skill', 'Tax law'],
    ['must', 'skill', 'Communication'],
    ['must', 'skill', 'Attention to detail'],
    ['must', 'right-to-work', 'Right to work in Ireland'],
    ['nice', 'skill', 'Power BI'],
    ['nice', 'skill', 'GDPR'],
  ),
};
