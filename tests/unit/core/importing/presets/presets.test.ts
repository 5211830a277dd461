import { describe, expect, test } from 'vitest';
import { dayFields } from '#shared/imports.ts';
import { presets } from '#core/importing/presets/all.ts';
import { proposeDateOrder, readSheet, type Sheet } from '#core/importing/read-sheet.ts';
import { type ApplicationDraft, type UnderstoodRow, understandRow } from '#core/importing/understand-row.ts';
import { importWords } from '#renderer/words/en/importing.ts';

function read(text: string): { sheet: Sheet; rows: UnderstoodRow[]; drafts: (ApplicationDraft | null)[] } {
  const sheet = readSheet(new TextEncoder().encode(text));
  const mapping = sheet.columns.map(({ proposedField }) => proposedField);
  const dateOrders = new Map(
    sheet.columns.flatMap(({ index, proposedField }) => {
      const order =
        proposedField !== null && dayFields.has(proposedField) ? proposeDateOrder(sheet, index) : null;
      return order === null ? [] : [[index, order] as const];
    }),
  );
  const choices = {
    dateOrders,
    statusMeanings: new Map(),
    fileOn: '2026-06-30',
    today: '2026-06-30',
    preset: sheet.preset,
  };
  const rows = sheet.rows.map((row) => understandRow(row, mapping, choices));
  return { sheet, rows, drafts: rows.map(({ draft }) => draft) };
}

const open = (phase: string) => ({ phase, outcome: null, outcomePhase: null });
const rejected = { phase: 'applied', outcome: 'rejected', outcomePhase: 'unknown' };

test('every preset has a name to show, and a key of its own', () => {
  const names: Readonly<Record<string, unknown>> = importWords.presets;
  expect(presets.filter(({ key }) => names[key] === undefined)).toEqual([]);
  expect(new Set(presets.map(({ key }) => key)).size).toBe(presets.length);
});

test('columns nobody knows, and another order of columns, change nothing', () => {
  const { sheet, drafts } = read(
    'Extra,Status,Job URL,Status Date,Company Name,Applied Date,Job Title,Date Archived\nx,SCREEN,https://acme.example/jobs/1,2024-03-09,Acme,2024-03-05,Nurse,\n',
  );
  expect(sheet.preset).toBe('simplify');
  expect(drafts).toMatchObject([{ company: 'Acme', title: 'Nurse', meaning: open('screening') }]);
});

test('LinkedIn, Saved Jobs: saved, on their day, in American order', () => {
  const { sheet, drafts } = read(
    'Saved Date,Job Url,Job Title,Company Name\n"3/4/24, 9:05 AM",https://www.linkedin.com/jobs/view/3812345678,Analyst,Acme\n',
  );
  expect(sheet.preset).toBe('linkedin-saved-jobs');
  expect(drafts).toMatchObject([
    {
      company: 'Acme',
      savedOn: '2024-03-04',
      appliedOn: null,
      meaning: open('saved'),
      externalId: 'linkedin:3812345678',
    },
  ]);
});

test('LinkedIn, Connections: people, below their preamble', () => {
  const { sheet } = read(
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nKim,Lee,https://www.linkedin.com/in/kim,,Acme,Nurse,05 Mar 2024\n',
  );
  expect(sheet).toMatchObject({ preset: 'linkedin-connections', subject: 'people' });
  expect(sheet.rows).toHaveLength(1);
  expect(sheet.skipped.map(({ line }) => line)).toEqual([1, 2, 3]);
});

describe('Huntr, everything', () => {
  const header =
    'id,createdAt,title,salary,location,url,rootDomain,htmlDescription,deadline,color,lastMovedAt,boardId,boardName,listId,listName,companyId,companyName,companyDomain,creatorUserId,creatorUserEmail';
  const text = [
    header,
    'a1,2024-03-04 05:06:07,Nurse,£28K-£30K,Leeds,https://acme.example/jobs/1,acme.example,"<p>Care &amp; <b>cure</b></p><ul><li>Nights</li></ul>",2024-04-01 00:00:00,#fff,2024-03-09 08:00:00,b1,My board,l1,Applied,c1,Acme,acme.example,u1,me@example.org',
    'a2,2024-03-05 05:06:07,Cook,-,-,-,-,-,-,-,2024-03-20 08:00:00,b1,My board,l2,Rejected,c2,Beta,-,u1,me@example.org',
    'a3,2024-03-06 05:06:07,Baker,-,-,-,-,-,-,-,2024-03-06 08:00:00,b1,My board,l3,Maybe later,c3,Gamma,-,u1,me@example.org',
    '',
  ].join('\r\n');

  test('takes the list for the status, and the day of the last move for the day of it', () => {
    const { sheet, drafts } = read(text);
    expect(sheet.preset).toBe('huntr-download');
    expect(drafts[0]).toMatchObject({
      company: 'Acme',
      externalId: 'acme:a1',
      savedOn: '2024-03-04',
      appliedOn: '2024-03-09',
      deadlineOn: '2024-04-01',
      description: 'Care & cure\n- Nights',
      salary: { min: 28_000, max: 30_000 },
      meaning: open('applied'),
      contact: null,
    });
    expect(drafts[1]).toMatchObject({
      salaryText: null,
      location: null,
      url: null,
      description: null,
      appliedOn: null,
      repliedOn: '2024-03-20',
      meaning: rejected,
    });
  });

  test('asks what a list of the user’s own means', () => {
    expect(read(text).rows[2]).toMatchObject({ draft: null, problems: [{ column: 14, isBlocking: true }] });
  });
});

test('Huntr, one board', () => {
  const { sheet, drafts } = read(
    '"Title","Company","Created at","List","Source"\n"Nurse","Acme","May 19 2023, 09:00 am","Wishlist","Indeed"\n',
  );
  expect(sheet.preset).toBe('huntr-board');
  expect(drafts).toMatchObject([{ savedOn: '2023-05-19', meaning: open('saved'), source: 'Indeed' }]);
});

test('Simplify: upper-case statuses, N/A for nothing, the archive', () => {
  const { sheet, drafts } = read(
    [
      'Job Title,Company Name,Location,Job URL,Applied Date,Status,Status Date,Archived,Date Archived,Notes,job_type',
      'Nurse,Acme,N/A,https://acme.example/jobs/1,2024-03-05,APPLIED,2024-03-05,false,N/A,N/A,Full-time',
      'Cook,Beta,Leeds,N/A,N/A,APPLIED,2024-03-06,true,2024-04-01,N/A,N/A',
      'Baker,Gamma,N/A,N/A,2024-03-07,REJECTED,2024-03-30,false,N/A,Kind mail,N/A',
      'Clerk,Delta,N/A,N/A,N/A,SAVED,2024-03-08,false,N/A,N/A,N/A',
    ].join('\n'),
  );
  expect(sheet.preset).toBe('simplify');
  expect(drafts).toMatchObject([
    { meaning: open('applied'), location: null, notes: null, employmentType: 'Full-time', isArchived: false },
    { appliedOn: '2024-03-06', url: null, isArchived: true },
    { meaning: rejected, appliedOn: '2024-03-07', repliedOn: '2024-03-30', notes: 'Kind mail' },
    { meaning: open('saved'), appliedOn: null },
  ]);
});

describe('Teal', () => {
  const header =
    'id,company_name,role,location,url,excitement,source,min_salary,max_salary,currency,created_at,applied_at,statusName,status';
  const json = '"{""id"": 4, ""name"": ""Applied"", ""order"": 2}"';

  test('reads the status by its name, pay from two columns, the stars', () => {
    const { sheet, drafts } = read(
      [
        header,
        `7,Acme,Nurse,Leeds,https://acme.example/jobs/1,4,LinkedIn,28000,30000,GBP,2024-03-01T10:00:00Z,2024-03-05T10:00:00Z,Applied,${json}`,
        `8,Beta,Cook,,,0,,0,0,,2024-03-02T10:00:00Z,,Bookmarked,${json.replace('Applied', 'Bookmarked')}`,
        `9,Gamma,Baker,,,5,,,,,2024-03-02T10:00:00Z,2024-03-06T10:00:00Z,Negotiating,{}`,
      ].join('\n'),
    );
    expect(sheet.preset).toBe('teal');
    expect(drafts).toMatchObject([
      {
        excitement: 4,
        salary: { min: 28_000, max: 30_000, currency: 'GBP', period: 'year' },
        savedOn: '2024-03-01',
        appliedOn: '2024-03-05',
        meaning: open('applied'),
      },
      { excitement: null, salary: null, salaryText: null, meaning: open('saved') },
      { meaning: open('offer') },
    ]);
  });

  test('reads it from the JSON where there is no other', () => {
    const { drafts } = read(
      `company_name,role,excitement,applied_at,status\nAcme,Nurse,3,2024-03-05T10:00:00Z,${json}\n`,
    );
    expect(drafts).toMatchObject([{ meaning: open('applied') }]);
  });
});

test('Notion: a BOM, columns of one’s own, blanks that do not break, lines in a cell', () => {
  const { sheet, drafts } = read(
    '\uFEFFName,Position,Stage,Date Applied,Tags,Thoughts on it\nAcme\u00a0Ltd,Nurse,Phone Screen,"August 10, 2024","remote, nights","one\ntwo"\nBeta,Cook,Applied,"August 9, 2024",,\n',
  );
  expect(sheet).toMatchObject({ preset: 'own-sheet', encoding: 'utf-8' });
  expect(drafts).toMatchObject([
    {
      company: 'Acme Ltd',
      title: 'Nurse',
      appliedOn: '2024-08-10',
      meaning: open('screening'),
      tags: ['remote', 'nights'],
    },
    { appliedOn: '2024-08-09' },
  ]);
});

test('JobSync: mixed line ends, whether beside when', () => {
  const { sheet, drafts } = read(
    'index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status\r\n1,2024-03-01,true,2024-03-05,Acme,Nurse,Full-time,Remote,Leeds,Indeed,Applied\n2,2024-03-02,false,N/A,Beta,Cook,N/A,N/A,N/A,N/A,Draft\r\n',
  );
  expect(sheet.preset).toBe('jobsync');
  expect(drafts).toMatchObject([
    { savedOn: '2024-03-01', appliedOn: '2024-03-05', workMode: 'remote', meaning: open('applied') },
    { appliedOn: null, location: null, source: null, meaning: open('saved') },
  ]);
});

test('JustAJobApp, emails: escaped formulas, days of the mails, rows that are no applications', () => {
  const { sheet, rows, drafts } = read(
    [
      'Date Received,Sender Name,Sender Email,Subject,Status Label',
      "2024-03-05,'+Acme,no-reply@acme.example,'=Thank you,Application confirmation",
      '2024-03-25,Beta,jobs@beta.example,Your application,Rejection',
      '2024-03-26,Gamma,jobs@gamma.example,An opening,Did not apply - inbound request',
    ].join('\n'),
  );
  expect(sheet.preset).toBe('justajobapp-emails');
  expect(drafts).toMatchObject([
    {
      company: '+Acme',
      notes: '=Thank you',
      appliedOn: '2024-03-05',
      meaning: open('applied'),
      contact: null,
    },
    { company: 'Beta', appliedOn: null, repliedOn: '2024-03-25', meaning: rejected },
    null,
  ]);
  expect(rows[2]?.problems).toMatchObject([{ column: 4, isBlocking: true }]);
});

test('ai-job-search: the person, the CV', () => {
  const { sheet, drafts } = read(
    'date,company,sector,role,role_type,channel,status,contact_person,fit_rating,notes,cv_file,cover_letter_file,source\n2024-03-05,Acme,Care,Nurse,night shift,Indeed,applied,Kim Lee,high,A note,cv/main.pdf,cl/main.pdf,Indeed\n2024-03-05,Beta,Care,Cook,,,drafted,,low,,,,\n',
  );
  expect(sheet.preset).toBe('ai-job-search');
  expect(drafts).toMatchObject([
    {
      employmentType: 'night shift',
      source: 'Indeed',
      contact: { name: 'Kim Lee', email: null },
      cvVersion: 'cv/main.pdf',
      excitement: null,
      url: null,
    },
    { meaning: open('saved'), contact: null, cvVersion: null },
  ]);
});

function careerRow(company: string, status: string): string {
  return `1\t2024-03-05\t${company}\t—\tNurse\tx\t4.2/5\t${status}\t✅\t[1](r.md)\t—`;
}

test('career-ops: as it is written, in Markdown', () => {
  const { sheet, drafts } = read(
    [
      '# Applications',
      '',
      '| # | Date | Company | Via | Role | Mode | Score | Status | PDF | Report | Notes |',
      '|---|------|---------|-----|------|------|-------|--------|-----|--------|-------|',
      '| 1 | 2024-03-05 | Acme | Hays | Nurse | x | 4.2/5 | **Applied** | ✅ | [1](reports/1.md) | — |',
    ].join('\n'),
  );
  expect(sheet).toMatchObject({ preset: 'career-ops', format: 'markdown' });
  expect(drafts).toMatchObject([
    { company: 'Acme', via: 'Hays', title: 'Nurse', appliedOn: '2024-03-05', notes: null },
  ]);
});

test('career-ops: inserted columns, a dash for nothing, its own words', () => {
  const { sheet, drafts } = read(
    [
      '#\tDate\tCompany\tVia\tRole\tMode\tScore\tStatus\tPDF\tReport\tNotes',
      careerRow('Acme', '**Applied**'),
      careerRow('Beta', 'Evaluated'),
      careerRow('Gamma', 'SKIP'),
      careerRow('Delta', 'Responded'),
      careerRow('Eta', 'Discarded'),
    ].join('\n'),
  );
  expect(sheet.preset).toBe('career-ops');
  expect(drafts).toMatchObject([
    { company: 'Acme', via: null, notes: null, meaning: open('applied') },
    { meaning: open('saved') },
    { meaning: { phase: 'saved', outcome: 'withdrawn', outcomePhase: 'saved' } },
    { meaning: open('applied') },
    null,
  ]);
});
