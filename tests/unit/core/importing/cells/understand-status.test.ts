import { describe, expect, test } from 'vitest';
import { collectStatuses } from '#core/importing/cells/collect-statuses.ts';
import { statusKeyOf, understandStatus } from '#core/importing/cells/understand-status.ts';
import { outcomeKinds, phases } from '#shared/domain/phases.ts';

describe('understandStatus: still open', () => {
  test.each([
    [
      'saved',
      ['Not Contacted', 'apply to', 'Wishlist', 'Bookmarked', 'SAVED', 'Not applied yet'.replace(' yet', '')],
    ],
    [
      'applied',
      [
        'Applied',
        'Awaiting Response',
        'Active',
        'Submitted',
        'Application viewed',
        'Followed up',
        '已投递',
        'Başvuruldu',
        'BAŞVURULDU',
        'Beworben',
        '✅ Applied',
        'APPLIED',
      ],
    ],
    [
      'screening',
      [
        'HR interview',
        'Phone Screen',
        'Initial screen',
        'recruiter call',
        'phone interview',
        '1. Telefoninterview',
      ],
    ],
    ['assessment', ['OA', 'Coding', 'Take-home', '笔试', 'Online Assessment', 'take_home']],
    [
      'interview',
      [
        'Technical Interview',
        'Panel',
        'Onsite',
        'On-site',
        '2nd interview',
        '一面',
        'Mülakat',
        'MÜLAKAT',
        'Interviewing',
        '2 Interviews',
        'Vorstellungsgespräch',
        'Interview 🤞',
      ],
    ],
    ['final', ['Final round', 'final interview', 'Final']],
    ['offer', ['Offer', 'Offered', 'OFFER!!', 'Angebot']],
  ])('%s', (phase, words) => {
    for (const word of words) {
      expect([word, understandStatus(word)]).toEqual([word, { phase, outcome: null, outcomePhase: null }]);
    }
  });
});

describe('understandStatus: what was never said is asked', () => {
  test.each([
    'Awaiting interview',
    'Waiting for interview',
    'Applied - waiting for interview',
    'Preparing for interview',
    'Interview cancelled',
    'Application withdrawn by company',
    'Filled out the form',
    'filled_needs_manual_submit',
  ])('%s', (text) => {
    expect(understandStatus(text)).toBeNull();
  });
});

describe('understandStatus: ended', () => {
  test.each([
    ['Ghosted', 'ghosted', 'unknown'],
    ['No Response', 'ghosted', 'unknown'],
    ['Not Responded', 'ghosted', 'unknown'],
    ['unresponsive', 'ghosted', 'unknown'],
    ['applicationIgnored', 'ghosted', 'applied'],
    ['Ghosted after interview 👻', 'ghosted', 'interview'],
    ['Keine Antwort', 'ghosted', 'unknown'],
    ['Rejected', 'rejected', 'unknown'],
    ['REJECTED', 'rejected', 'unknown'],
    ['Denied', 'rejected', 'unknown'],
    ['Not selected by employer', 'rejected', 'unknown'],
    ['Application Closed', 'rejected', 'unknown'],
    ['Olumsuz', 'rejected', 'unknown'],
    ['Absage', 'rejected', 'unknown'],
    ['Refus', 'rejected', 'unknown'],
    ['Rejection :(', 'rejected', 'unknown'],
    ['reeejected', 'rejected', 'unknown'],
    ['❌ Rejected', 'rejected', 'unknown'],
    ['Applied - Rejected', 'rejected', 'unknown'],
    ['Auto-Rejected', 'rejected', 'applied'],
    ['Rejected after interview', 'rejected', 'interview'],
    ['Rejected after HR interview', 'rejected', 'screening'],
    ['Rejected at final stage', 'rejected', 'final'],
    ['2 Interviews + Denied', 'rejected', 'interview'],
    ['OA, then rejected', 'rejected', 'assessment'],
    ['Accepted!', 'accepted', 'offer'],
    ['Offer Accepted', 'accepted', 'offer'],
    ['Declined Offer', 'declined', 'offer'],
    ['Withdrew', 'withdrawn', 'unknown'],
    ['I Denied', 'withdrawn', 'unknown'],
    ['Interview, I withdrew', 'withdrawn', 'interview'],
    ['Not Pursued', 'withdrawn', 'unknown'],
    ['No Current Opportunity', 'cancelled', 'unknown'],
    ['Role Filled', 'cancelled', 'unknown'],
    ['Expired', 'cancelled', 'unknown'],
    ['Hiring freeze', 'cancelled', 'unknown'],
    ['Interview, then hiring freeze', 'cancelled', 'interview'],
  ])('%s is %s at %s', (text, outcome, outcomePhase) => {
    expect(understandStatus(text)).toMatchObject({ outcome, outcomePhase });
  });

  test('a refusal was sent for, a role that expired perhaps not', () => {
    expect(understandStatus('Rejected')?.phase).toBe('applied');
    expect(understandStatus('Rejected after interview')?.phase).toBe('interview');
    expect(understandStatus('Expired')?.phase).toBeNull();
    expect(understandStatus('Not Pursued')?.phase).toBeNull();
    expect(understandStatus('Accepted!')?.phase).toBe('offer');
  });
});

test.each([
  '',
  ' ',
  'N/A',
  '—',
  'TRASH',
  'Trash 🗑',
  'Declined',
  'Not rejected',
  'Rejected without interview',
  'Offer rejected',
  'Offer withdrawn',
  'Interview declined',
  'Waiting for offer',
  'in progress',
  'Maybe applied',
  'Bob',
  '3/4/2024',
  '😀',
  `Applied ${'and then a long story '.repeat(10)}`,
])('%j is asked about, never guessed', (text) => {
  expect(understandStatus(text)).toBeNull();
});

test.each([
  ['İK GÖRÜŞMESİ', { phase: 'screening', outcome: null }],
  ['TEKLİF', { phase: 'offer', outcome: null }],
  ['REDDEDİLDİ', { phase: 'applied', outcome: 'rejected', outcomePhase: 'unknown' }],
  ['MÜLAKAT', { phase: 'interview' }],
])('Turkish in capitals: %s', (text, meaning) => {
  expect(understandStatus(text)).toMatchObject(meaning);
});

test.each([`{"name": "Applied"}`, `['Applied']`, `{'label': 'Applied', 'id': None}`])(
  'a value as a program writes it, %s, is its word',
  (text) => {
    expect(understandStatus(text)).toEqual({ phase: 'applied', outcome: null, outcomePhase: null });
    expect(statusKeyOf(text)).toBe('applied');
  },
);

test.each([
  'Informational interview',
  'Networking call',
  'Coffee chat',
  'Reached out',
  'Contacted',
  'Outreach sent',
])('%s is writing to somebody, no application: it is asked about', (text) => {
  expect(understandStatus(text)).toBeNull();
});

test('one spelling has one key, whatever its case, signs and blanks', () => {
  const keys = ['Rejected', 'REJECTED!', ' rejected ', '❌ Rejected', 'Rejected\u00a0'].map((text) =>
    statusKeyOf(text),
  );
  expect(new Set(keys)).toEqual(new Set(['rejected']));
  expect(statusKeyOf('👍')).not.toBe(statusKeyOf('👎'));
  expect(statusKeyOf(' — ')).toBe('');
});

test('the words of a column are counted once each, with the blank and the unknown ones', () => {
  expect(
    collectStatuses(['Rejected', 'rejected!', '', 'TRASH', 'N/A', 'Rejected', ''], understandStatus),
  ).toEqual([
    {
      key: 'rejected',
      text: 'Rejected',
      count: 3,
      meaning: { phase: 'applied', outcome: 'rejected', outcomePhase: 'unknown' },
    },
    { key: '', text: '', count: 3, meaning: null },
    { key: 'trash', text: 'TRASH', count: 1, meaning: null },
  ]);
});

test('our own words for phases and outcomes are understood', () => {
  for (const phase of phases) expect(understandStatus(phase)?.phase).toBe(phase);
  for (const kind of outcomeKinds.filter((kind) => kind !== 'declined'))
    expect(understandStatus(kind)?.outcome).toBe(kind);
});
