const employers = [
  'Amber',
  'Birch',
  'Cedar',
  'Delta',
  'Ember',
  'Fjord',
  'Granite',
  'Harbour',
  'Indigo',
  'Juniper',
];
const trades = ['Logistics', 'Software', 'Energy', 'Foods', 'Robotics', 'Media', 'Health', 'Travel'];
const roles = ['Engineer', 'Data Analyst', 'Product Manager', 'Designer', 'Team Lead', 'Accountant'];
const statuses = [
  'Applied',
  'Rejected',
  'No response',
  'Phone screen',
  'Interview',
  'Rejected after interview',
  'Offer',
];
const sources = ['LinkedIn', 'Indeed', 'Referral', 'Company site'];
const towns = ['Berlin', 'Lyon', 'Leeds', 'Remote', 'Madrid'];
const firstDay = Date.UTC(2019, 0, 1);
const dayMs = 86_400_000;

/** A search as people keep it in a sheet: that many rows, no two the same, 40 rows to a company. */
export function importSheetOf(rows: number): string {
  const lines = ['Company,Job title,Date applied,Status,Source,Link,Location,Salary,Notes'];
  for (let row = 0; row < rows; row += 1) lines.push(lineAt(row));
  return lines.join('\n');
}

function lineAt(row: number): string {
  const employer = Math.floor(row / 40);
  const company = `${pick(employers, employer)} ${pick(trades, Math.floor(employer / 10))} ${employer}`;
  const appliedOn = new Date(firstDay + (row % 2_500) * dayMs).toISOString().slice(0, 10);
  return [
    company,
    `${pick(roles, row)} ${row % 97}`,
    appliedOn,
    pick(statuses, row),
    pick(sources, row),
    row % 2 === 0 ? `https://jobs.example.com/openings/${100_000 + row}` : '',
    pick(towns, row),
    row % 3 === 0 ? '€50k - €60k' : '',
    row % 4 === 0 ? `Spoke of the team in ${pick(towns, row + 1)} and of what comes next` : '',
  ].join(',');
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
