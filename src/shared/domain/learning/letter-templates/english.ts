import { letterOf, type LanguageTemplates } from './letter-template.ts';

const body = (...paragraphs: readonly string[]) => letterOf('{{greeting}},', 'Kind regards', paragraphs);

export const english: LanguageTemplates = {
  greet: (name) => (name === null ? 'Dear hiring team' : `Dear ${name}`),
  letters: {
    'thank-you': {
      subject: 'Thank you for our conversation: {{role}}',
      body: body(
        'Thank you for the conversation[[ on {{interviewDay}}]] about the {{role}} position, and for the time you took for it. I especially enjoyed what we said about {{topic}}.',
        '[[You were still wondering about one point: {{concerns}}. I have given it some thought since: {{answer}}]]',
        'What I heard makes me want to work with you all the more. If anything else would help your decision, I will gladly send it.',
      ),
    },
    'rejection-thanks': {
      subject: 'Thank you, and one question: {{role}}',
      body: body(
        'Thank you for letting me know, and for the time you and your colleagues gave me. I enjoyed getting to know {{company}}, and I wish you and the person you have chosen every success.',
        'May I ask one favour? I want to keep getting better at what I do, and a line or two from you would help: what spoke for me, and what could I do differently next time? I ask to learn, and take your decision as it is.',
        'If something fitting opens up later, I would be glad to hear from you.',
      ),
    },
    'feedback-letter': {
      subject: 'A request for feedback: {{role}}',
      body: body(
        'Some time ago I applied to {{company}} for the {{role}} position. What impressed me most then, and still does, is {{impression}}. Your decision stands, of course. I am writing because I want to develop professionally, and few people have looked at my work as closely as you have.',
        'Would you tell me, briefly and in writing,',
        '- three things I did well, and\n- three things I could do differently?',
        'A few words are enough, and frank ones help most. An email whenever it suits you would be perfect.',
      ),
    },
    'follow-up': {
      subject: 'My application: {{role}}',
      body: body(
        'I applied to {{company}} for the {{role}} position[[ on {{appliedDay}}]], and I am still very interested in it.',
        'May I ask where things stand, and when you expect to decide? If you need anything more from me, I will send it right away.',
      ),
    },
    'third-party': {
      subject: 'May I ask for your honest view?',
      body: body(
        '{{company}} has chosen somebody else for the {{role}} position. I accept that, and I would like to understand how I came across. I am asking you because you know both sides and can speak freely.',
        'As you see it: what did I do well, and what would you advise me to do differently? A few lines are enough, or a short call if you prefer. Whatever you tell me stays with me.',
        'If you would rather say nothing about it, that is perfectly all right.',
      ),
    },
    decline: {
      subject: 'Your offer: {{role}}',
      body: body(
        'Thank you very much for offering me the {{role}} position, and for the trust behind it.',
        'I have thought about it carefully and have decided not to accept. It was no easy decision: I enjoyed our conversations and think highly of {{company}}.',
        'I wish you and the team all the best, and would be glad if our paths crossed again.',
      ),
    },
    withdraw: {
      subject: 'Withdrawing my application: {{role}}',
      body: body(
        'I would like to withdraw my application for the {{role}} position, and am telling you now so that you can plan without me.',
        'Thank you for your time and for your interest in my work. I think highly of {{company}} and would be glad to stay in touch.',
      ),
    },
  },
};
