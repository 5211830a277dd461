import { expect, test } from 'vitest';
import { isOutreach } from '#core/importing/cells/outreach.ts';

test.each([
  'Cold email',
  'COLD E-MAIL',
  'Networking',
  'Coffee chat',
  'Informational interview',
  'LinkedIn message',
  'Referral request',
])('%s is no role', (role) => expect(isOutreach(role)).toBe(true));

test.each([
  '',
  'Networking Engineer',
  'Outreach Worker',
  'Nurse',
  'Coffee Chat Designer',
  'Email Marketing Manager',
  'Call Centre Agent',
])('%j may be one', (role) => expect(isOutreach(role)).toBe(false));
