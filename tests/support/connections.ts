const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
/** What LinkedIn writes above the names of the columns. */
const preamble = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing."',
  '',
];

/** A made-up `Connections.csv`: the rows below what LinkedIn writes above them. */
export function connectionsFile(rows: readonly string[]): string {
  return [...preamble, header, ...rows, ''].join('\n');
}

/** Rows of a `Connections.csv`: at two companies, at an agency, elsewhere, hidden, by email alone, and one twice. */
export const connections: readonly string[] = [
  'Zofia,Żurek,https://www.linkedin.com/in/zofia-zurek,,ÖRLIKON Müller,Lead Engineer,05 Mar 2024',
  '小明,李,https://www.linkedin.com/in/li-xm,,Oakline GmbH,数据分析师,17 Nov 2019',
  'Hana,Example,https://www.linkedin.com/in/hana-ex,hana@talent.example,Talent Agency,Partner,01 Jan 2020',
  'Otto,Elsewhere,https://www.linkedin.com/in/otto-e,,Faraway Ltd,Baker,02 Feb 2021',
  ',,,,,,14 May 2018',
  ',,,solo@oakline.example,Oakline,Clerk,14 May 2018',
  'Zofia,Żurek,https://uk.linkedin.com/in/Zofia-Zurek/,,Örlikon Müller AG,Lead Engineer,05 Mar 2024',
  'Null,Na,https://www.linkedin.com/in/null-na,,Oakline,CFO,12 Dec 2022',
];
