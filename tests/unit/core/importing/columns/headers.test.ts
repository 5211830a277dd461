import { describe, expect, test } from 'vitest';
import { headerKeyOf, matchHeader } from '#core/importing/columns/headers.ts';
import { importFields, stageFields } from '#shared/imports.ts';
import { proposeMapping } from '#core/importing/columns/propose-mapping.ts';

describe('matchHeader', () => {
  test.each([
    [
      'company',
      'Company|Company Name|Employer|Organization|Name|Firma|Unternehmen|Entreprise|Empresa|Şirket|ŞİRKET|公司名称',
    ],
    ['title', 'Role|Position|Job Title|Title|Job|Stelle|Poste|Puesto|Pozisyon|岗位|JobTitle'],
    [
      'appliedOn',
      'Date Applied|Applied Date|applied_on|application-date|Day Sent|Date|Datum|Date Envoi|Tarih|投递时间',
    ],
    [
      'status',
      'Status|Stage|Result|List|Outcome|final_status|initial_response|Etat|État|Statut|Durum|当前状态',
    ],
    ['repliedOn', 'Reply Date|response date|end-date|outcome_date|Last Contact'],
    ['source', 'Source|Job Source|applied_via|Platform|channel|投递渠道'],
    ['url', 'Job Url|Link|Application URL|listing|岗位链接'],
    ['notes', 'Notes|Comments|Bemerkungen|Question And Answers'],
    ['salary', 'Salary|Salary (£)|GEHALT [€]'],
    ['company', 'Sirket|ENTREPRISE|company_name|CompanyName|Company-Name|  company   name '],
    ['savedOn', 'Saved Date|Date saved|Saved at|Gemerkt am'],
    ['deadlineOn', 'Deadline|Closing Date|Apply by|Frist|Date limite|Son başvuru|SON BAŞVURU'],
    ['excitement', 'Excitement|Priority|Rating|Priorität|PRIORITE'],
    ['description', 'Job Description|Description|Stellenbeschreibung'],
    ['tags', 'Tags|Labels|Schlagwörter|Étiquettes|etiquettes'],
    ['archived', 'Archived|Archiviert'],
    ['seniority', 'Seniority|Level|Karrierestufe'],
    ['salaryMin', 'Min Salary|Salary Min|salary_from'],
    ['salaryMax', 'Max Salary|Salary Max|salary_to'],
    ['currency', 'Currency|Währung|WAHRUNG'],
    ['contactName', 'Recruiter|Contact|Hiring Manager|Ansprechpartner'],
    ['contactEmail', 'Email|E-Mail|Contact Email|Correo electrónico'],
    ['cvVersion', 'Resume|CV|Lebenslauf|cv_file'],
  ])('%s', (field, names) => {
    for (const name of names.split('|')) {
      expect([name, matchHeader(name)?.field]).toEqual([name, field]);
      expect(matchHeader(` ${name.toUpperCase()}: `)?.field).toBe(field);
    }
  });

  test.each(['', ' ', '__proto__', 'constructor', 'toString', 'Foo', 'id', '#', '()', '😀'])(
    '%j is no usual name',
    (header) => {
      expect(matchHeader(header)).toBeNull();
    },
  );

  test.each(
    (
      'Week|Month|Year|Age|Score|Number|No|Nr|Color|Logo|Distance|Commute|Team|Team size|Industry|Sector|Mood|Weather|Interviewer|' +
      'Questions|Answers|Cover letter|Attachment|PDF|Report|Days|Time|Duration|Done|Follow up|Reason|Created by|Owner|Key|Index|Row'
    ).split('|'),
  )('the ordinary word %s is no field', (word) => {
    expect(matchHeader(word)).toBeNull();
    expect(matchHeader(word.toUpperCase())).toBeNull();
  });

  test('the names of our own fields are known', () => {
    const byTheirCells = new Set<string>([...stageFields, 'fromStatus', 'toStatus', 'own', 'ignore']);
    const fields = importFields.filter((field) => !byTheirCells.has(field));
    expect(fields.map((field) => matchHeader(field)?.field)).toEqual(fields);
    expect(headerKeyOf('Date_Applied')).toBe(headerKeyOf('DATE APPLIED '));
  });
});

function mappingOf(headers: readonly string[], row: readonly string[] = []) {
  return proposeMapping(
    headers.map((header, index) => ({ header, values: row[index] === undefined ? [] : [row[index]] })),
    null,
  );
}

describe('names made of known words', () => {
  test.each([
    [
      'appliedOn',
      'Datum Bewerbung|Bewerbung Datum|Datum der Bewerbung|DATUM_BEWERBUNG|Date of my application|BewerbungDatum',
    ],
    ['repliedOn', 'Datum der Absage|Date of the response'],
    ['title', 'Title of the position|Title (job)'],
  ])('%s', (field, names) => {
    for (const name of names.split('|')) expect([name, matchHeader(name)?.field]).toEqual([name, field]);
  });

  test.each(['Interview date', 'Start date', 'Date of birth', 'Application notes by date'])(
    '%s is none of them',
    (name) => expect(matchHeader(name)).toBeNull(),
  );

  test('the name as usual is surer', () => {
    expect(mappingOf(['Datum Bewerbung', 'Bewerbungsdatum'], ['1.2.2024', '1.3.2024'])).toEqual([
      null,
      'appliedOn',
    ]);
  });
});

describe('a messy column of dates', () => {
  const messy = ['03.02.2026', '04.02.2026', 'KW 12', 'gestern', '31.02.2026', '05.02.2026', '6.2.2026'];
  const fieldFor = (header: string) =>
    proposeMapping(
      [
        { header: 'Firma', values: messy.map(() => 'Acme') },
        { header, values: messy },
      ],
      null,
    )[1];

  test.each(['Datum Bewerbung', 'Datum', 'Datum online beworben', 'Day I applied'])(
    'is the day applied under the name %s',
    (header) => expect(fieldFor(header)).toBe('appliedOn'),
  );

  test.each(['Foo', 'Interview date', 'Datum der Rückfrage', 'Geburtstag'])('is not under %s', (header) =>
    expect(fieldFor(header)).toBeNull(),
  );
});

describe('proposeMapping', () => {
  test('the surer of two names gets the field, the other column is left alone', () => {
    expect(mappingOf(['Date', 'Date Applied'], ['1/2/2024', '1/3/2024'])).toEqual([null, 'appliedOn']);
    expect(mappingOf(['Name', 'Company', 'Title'], ['x', 'y', 'z'])).toEqual([null, 'company', 'title']);
    expect(mappingOf(['Stage', 'Status'], ['Interview', 'Rejected'])).toEqual([null, 'status']);
  });

  test('of two columns with one name the filled one gets it', () => {
    expect(mappingOf(['Company', 'Company'], ['', 'Acme'])).toEqual([null, 'company']);
  });

  test('notes take every notes column', () => {
    expect(mappingOf(['Notes', 'Company', 'Comments', 'Feedback'], ['a', 'Acme', 'b', 'c'])).toEqual([
      'notes',
      'company',
      'notes',
      'notes',
    ]);
  });

  test('columns nobody named are told by their cells', () => {
    const row = ['x', 'https://acme.example/jobs/1', '2024-03-05', 'Rejected', 'hr@acme.example'];
    expect(mappingOf(['Company', 'q', 'w', 'e', 'r'], row)).toEqual([
      'company',
      'url',
      'appliedOn',
      'status',
      'contactEmail',
    ]);
  });
});
