import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const softwareTesterEnglish: LabelledPosting = {
  name: 'software tester, Irish English',
  profession: 'software testing',
  text: `QA Engineer
Tidewrack Software, Galway, Ireland (hybrid, 2 days a week in the office)

We make booking software for ferries. Forty of us, most with wellies in the boot of the car.

The work
You'll look after the release of two mobile apps and the API behind them. You'll write test plans, automate the boring half of them in TypeScript and argue, kindly, with developers.

What you'd bring
You have tested software for at least four years, of which two with test automation. You know your way round Playwright or Cypress (Selenium is fine too). You have used Postman for API testing, and JMeter or something like it for load tests. You can write SQL and read Java. You keep your work in Jira. An ISTQB Foundation certificate is essential; the Advanced level would be lovely.

You don't need a degree. What would make us smile: a bit of accessibility testing, Appium, or Docker.

What's in it for you
€52,000–€60,000, 25 days off, a sea-swimming club, AWS courses if you fancy them.

Candidates must have permission to work in Ireland; we're too small to sponsor visas.`,
  expected: expecting(
    ['must', 'text', '4 years of experience'],
    ['must', 'skill', 'Test automation', 2],
    ['must', 'text', 'Playwright, Cypress or Selenium'],
    ['must', 'skill', 'Postman'],
    ['must', 'skill', 'API testing'],
    ['must', 'text', 'JMeter or similar'],
    ['must', 'skill', 'SQL'],
    ['must', 'skill', 'Java'],
    ['must', 'skill', 'Jira'],
    ['must', 'skill', 'ISTQB'],
    ['nice', 'text', 'Web accessibility, Appium or Docker'],
    ['must', 'right-to-work', 'Right to work in Ireland'],
  ),
};
