import { foldText } from '#shared/domain/match-key.ts';

// The whole cell: a "Networking engineer" is a job.
const outreachPattern =
  /^(?:cold (?:e ?mail|call|message|outreach|contact)|networking(?: call| chat| event| coffee)?|outreach|coffee chat|informational(?: interview| call| chat)?|linkedin (?:message|outreach|connection|request)|reached out|referral (?:request|ask)|connection request)s?$/;

/** Whether the words of a role tell of writing to somebody, which is no application. */
export function isOutreach(role: string): boolean {
  return role.length <= 60 && outreachPattern.test(foldText(role));
}
