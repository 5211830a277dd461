import type { PayPeriod } from '#shared/domain/kinds.ts';
import { plural } from '#renderer/words/plural.ts';

const periods: Readonly<Record<PayPeriod, string>> = {
  year: 'a year',
  month: 'a month',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
};

export const offerWords = {
  title: 'Offers',
  offer: 'Offer',
  offers: 'Offers',
  perPeriod: (amount: string, period: PayPeriod) => `${amount} ${periods[period]}`,
  yearly: (amount: string) => `${amount} a year`,
  noSalary: 'Pay not said',
  answerBy: (day: string) => `Answer by ${day}`,
  answerWasDue: (day: string) => `Answer was due ${day}`,
  received: (day: string) => `Received ${day}`,
  inviteTitle: 'Have they made you an offer?',
  inviteHint:
    'Write the terms down: they are easier to weigh side by side, and the day to answer stays in sight.',
  record: 'Record the offer',
  recordAnother: 'Record another',
  recordMenu: 'Record an offer…',
  accept: 'Accept…',
  decline: 'Decline…',
  compare: 'Compare with…',
  edit: 'Edit offer',
  delete: 'Delete offer',
  recorded: 'Offer recorded',
  changed: 'Offer changed',
  deleted: 'Offer deleted',
  problemTitle: 'The offers could not be read',

  addTitle: 'Record an offer',
  editTitle: 'Edit the offer',
  save: 'Save',
  cancel: 'Cancel',
  fields: {
    salary: 'Base pay',
    currency: 'Currency',
    period: 'Per',
    yearlySalary: 'Base pay a year',
    receivedOn: 'Received on',
    answerBy: 'Answer by',
    startsOn: 'Starts on',
    bonus: 'Bonus',
    equity: 'Equity',
    benefits: 'Benefits',
    terms: 'Other terms',
    notSaid: 'Not said',
  },
  placeholders: {
    currency: 'EUR',
    bonus: '10 %, by results',
    equity: '0.1 %, over four years',
    benefits: 'Leave, pension, hours, learning',
    terms: 'Notice, trial period, place, anything agreed by word of mouth',
  },
  problems: {
    salary: 'Enter a number, 0 or more.',
    currency: 'Use three letters, such as EUR.',
    receivedOn: 'Enter a day, such as 2026-11-22.',
    answerBy: 'The answer can’t be due before the offer came.',
  },

  acceptedTitle: 'You accepted this offer',
  acceptedText: (company: string) => `Well done. Enjoy the start at ${company}.`,
  acceptedStarts: (day: string) => `You start on ${day}.`,
  acceptedToast: (company: string) => `Well done: you are going to ${company}`,
  acceptedToastDetail: 'Take a moment to enjoy it.',
  closeOthers: 'Close the others…',
  closeOthersLong: (count: string, total: number) =>
    `Close ${plural('en', total, { one: 'the other open application', other: `some of the ${count} others` })}…`,

  others: {
    title: 'Close other applications',
    intro:
      'Tick those you step back from. Each is closed as your no, with “Better offer” as the reason; one Undo takes all of it back.',
    list: 'Open applications',
    all: 'All of them',
    submit: (count: number, formatted: string) =>
      count === 0
        ? 'Close'
        : `Close ${formatted} ${plural('en', count, { one: 'application', other: 'applications' })}`,
    done: (count: number, formatted: string) =>
      `${formatted} ${plural('en', count, { one: 'application is', other: 'applications are' })} closed`,
    none: 'No other application is open.',
    cancel: 'Leave them open',
  },

  screen: {
    table: 'Offers side by side',
    chooseColumn: (position: number) => `Offer ${position}`,
    add: 'Add a third',
    addSecond: 'Compare with another',
    remove: (company: string) => `Take ${company} out`,
    differs: 'differs',
    currencyMissing: (companies: readonly string[]) =>
      `Can’t be compared: the pay of ${companies.join(' and ')} has no currency`,
    currenciesDiffer: 'Can’t be compared: the currencies differ',
    askCurrency: (company: string) => `Currency of the pay at ${company}`,
    askCurrencyPlaceholder: 'Which currency?',
    differsHint: 'A dot marks what differs. What matters more is yours to say.',
    emptyTitle: 'No offer to compare yet',
    emptyHint: 'Record an offer on an application: it then stands here beside the others.',
    toPipeline: 'Go to the pipeline',
    terms: 'The offer',
    application: 'The application',
    company: 'Company',
    stage: 'Stage',
    open: 'Waits for your answer',
    ended: 'Answered',
    excitement: 'How much I want it',
    excitementOf: (value: string) => `${value} of 5`,
    choiceOf: (company: string, title: string) => `${company} · ${title}`,
    choose: 'Choose an offer',
  },
} as const;
