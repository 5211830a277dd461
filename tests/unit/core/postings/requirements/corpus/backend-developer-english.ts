import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const backendDeveloperEnglish: LabelledPosting = {
  name: 'backend developer, English',
  profession: 'software',
  text: `Senior Backend Engineer (m/f/x) – Payments

🚀 About Quillmark
We are 140 people from 31 countries. Our office language is English, our codebase is Python, and our dog is called Segfault. For 12 years we have been building the ledger behind small shops.

What you'll do
• Design and run services that move money, in Python and Go
• Own features from first sketch to on-call
• Review code and mentor juniors; go the extra mile for our merchants

What you bring
• 5+ years of experience with Python in production
• Solid knowledge of PostgreSQL and SQL in general
• You have worked with Docker and Kubernetes for at least two years
• Hands-on experience with AWS or Google Cloud
• Fluent English, written and spoken
• You are eligible to work in Germany; we can't sponsor visas at the moment

Nice to have
• Kafka
• Terraform, Ansible
• German at B1 level
• A degree in computer science (we care more about what you have built)

What we offer
• MacBook Pro, Slack, Notion and a JetBrains licence
• German classes, 30 days off, and a learning budget you may spend on AWS certificates
• Salary: €75,000 – €92,000

We are an equal opportunity employer. We do not discriminate on the basis of race, religion, gender, age, disability or the language you swear in.`,
  expected: expecting(
    ['must', 'skill', 'Python', 5],
    ['must', 'skill', 'PostgreSQL'],
    ['must', 'skill', 'SQL'],
    ['must', 'skill', 'Docker', 2],
    ['must', 'skill', 'Kubernetes', 2],
    ['must', 'text', 'AWS or Google Cloud'],
    ['must', 'language', 'English'],
    ['must', 'right-to-work', 'Right to work in Germany'],
    ['nice', 'skill', 'Kafka'],
    ['nice', 'skill', 'Terraform'],
    ['nice', 'skill', 'Ansible'],
    ['nice', 'language', 'German'],
    ['nice', 'text', 'Degree'],
  ),
};
