import { expecting, type LabelledPosting } from '../labelled-posting.ts';

export const customerSupportEnglish: LabelledPosting = {
  name: 'customer support agent, English',
  profession: 'customer service',
  text: `Customer Support Agent (remote, UK hours)

Who is Larkspur?
Larkspur sells second-hand bicycles online. We started in a shed in 2015 and now ship 300 bikes a week. Our tools: Shopify, Slack, and a very long spreadsheet.

A day in the life
* Answer questions by chat, phone and e-mail in Zendesk
* Pass on what customers tell us to the workshop

Is this you?
* 2+ years of customer service experience
* You know your way around Zendesk
* Native or fluent English and conversational German
* Comfortable with Excel or Google Sheets
* Happy to work one weekend in four
* Based in the UK with the right to work here

Bonus points for
* Shopify
* Dutch

The good stuff
* £27k–£30k, 28 days off, a bike of your choice
* French or Spanish lessons on us
* Time for your own SQL or Python course

Larkspur welcomes everybody. We don't ask for a degree and we never will.`,
  expected: expecting(
    ['must', 'skill', 'Customer service', 2],
    ['must', 'skill', 'Zendesk'],
    ['must', 'language', 'English'],
    ['must', 'language', 'German'],
    ['must', 'text', 'Excel or Google Workspace'],
    ['must', 'text', 'Weekend work'],
    ['must', 'right-to-work', 'Right to work in the United Kingdom'],
    ['nice', 'skill', 'Shopify'],
    ['nice', 'language', 'Dutch'],
  ),
};
