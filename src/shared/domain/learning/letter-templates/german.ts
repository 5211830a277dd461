import { letterOf, type LanguageTemplates } from './letter-template.ts';

const body = (...paragraphs: readonly string[]) =>
  letterOf('{{greeting}},', 'Mit freundlichen Grüßen', paragraphs);

export const german: LanguageTemplates = {
  greet: (name) => (name === null ? 'Guten Tag' : `Guten Tag ${name}`),
  letters: {
    'thank-you': {
      subject: 'Vielen Dank für das Gespräch: {{role}}',
      body: body(
        'vielen Dank für das Gespräch[[ am {{interviewDay}}]] über die Stelle „{{role}}“ und für die Zeit, die Sie sich dafür genommen haben. Besonders gern denke ich an unseren Austausch über {{topic}} zurück.',
        '[[Ein Punkt war für Sie noch offen: {{concerns}}. Darüber habe ich seither nachgedacht: {{answer}}]]',
        'Was ich von Ihnen gehört habe, bestärkt mich in dem Wunsch, mit Ihnen zu arbeiten. Wenn Ihnen für Ihre Entscheidung noch etwas fehlt, reiche ich es gern nach.',
      ),
    },
    'rejection-thanks': {
      subject: 'Vielen Dank und eine Bitte: {{role}}',
      body: body(
        'vielen Dank für Ihre Nachricht und für die Zeit, die Sie und Ihr Team sich genommen haben. Ich habe {{company}} gern kennengelernt und wünsche Ihnen und der Person, für die Sie sich entschieden haben, viel Erfolg.',
        'Darf ich Sie um einen Gefallen bitten? Ich möchte mich weiterentwickeln, und ein, zwei Sätze von Ihnen würden mir dabei helfen: Was hat für mich gesprochen, und was könnte ich beim nächsten Mal anders machen? Mir geht es allein ums Lernen; Ihre Entscheidung nehme ich an, wie sie ist.',
        'Wenn sich später etwas Passendes ergibt, freue ich mich, von Ihnen zu hören.',
      ),
    },
    'feedback-letter': {
      subject: 'Bitte um eine Rückmeldung: {{role}}',
      body: body(
        'vor einiger Zeit habe ich mich bei {{company}} auf die Stelle „{{role}}“ beworben. Was mich damals am meisten beeindruckt hat und es noch immer tut: {{impression}}. An Ihrer Entscheidung möchte ich nicht rühren. Ich schreibe Ihnen, weil ich mich beruflich weiterentwickeln möchte und kaum jemand meine Arbeit so genau angesehen hat wie Sie.',
        'Würden Sie mir kurz und schriftlich nennen,',
        '- was ich gut gemacht habe, drei Dinge, und\n- was ich anders machen könnte, ebenfalls drei?',
        'Stichworte genügen, und offene Worte helfen mir am meisten. Eine E-Mail, wann immer es Ihnen passt, würde mich sehr freuen.',
      ),
    },
    'follow-up': {
      subject: 'Meine Bewerbung: {{role}}',
      body: body(
        'ich habe mich[[ am {{appliedDay}}]] bei {{company}} auf die Stelle „{{role}}“ beworben, und die Aufgabe interessiert mich nach wie vor sehr.',
        'Darf ich fragen, wie der Stand ist und wann Sie mit einer Entscheidung rechnen? Wenn Sie noch etwas von mir brauchen, reiche ich es umgehend nach.',
      ),
    },
    'third-party': {
      subject: 'Darf ich Sie um Ihre ehrliche Einschätzung bitten?',
      body: body(
        '{{company}} hat sich bei der Stelle „{{role}}“ für jemand anderen entschieden. Das nehme ich an, und ich möchte gern verstehen, wie ich gewirkt habe. Ich wende mich an Sie, weil Sie beide Seiten kennen und frei sprechen können.',
        'Wie sehen Sie es: Was habe ich gut gemacht, und was würden Sie mir raten, anders zu machen? Ein paar Zeilen genügen, oder ein kurzes Telefonat, wenn Ihnen das lieber ist. Was Sie mir sagen, bleibt bei mir.',
        'Wenn Sie dazu lieber nichts sagen möchten, ist das völlig in Ordnung.',
      ),
    },
    decline: {
      subject: 'Ihr Angebot: {{role}}',
      body: body(
        'vielen Dank für Ihr Angebot, die Stelle „{{role}}“ zu übernehmen, und für das Vertrauen, das daraus spricht.',
        'Ich habe gründlich darüber nachgedacht und mich entschieden, es nicht anzunehmen. Leicht ist mir das nicht gefallen: Ich habe unsere Gespräche genossen und schätze {{company}} sehr.',
        'Ihnen und Ihrem Team wünsche ich alles Gute. Ich würde mich freuen, wenn sich unsere Wege wieder kreuzen.',
      ),
    },
    withdraw: {
      subject: 'Rückzug meiner Bewerbung: {{role}}',
      body: body(
        'hiermit ziehe ich meine Bewerbung auf die Stelle „{{role}}“ zurück und sage es Ihnen gleich, damit Sie ohne mich planen können.',
        'Vielen Dank für Ihre Zeit und für Ihr Interesse an meiner Arbeit. Ich schätze {{company}} sehr und würde mich freuen, in Kontakt zu bleiben.',
      ),
    },
  },
};
