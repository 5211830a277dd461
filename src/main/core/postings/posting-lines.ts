import { cleanLine } from '#core/importing/cells/clean-cell.ts';
import { foldText } from '#shared/domain/match-key.ts';

/** A posting is longer than that only by accident, and what matters stands at its beginning or under a label. */
const longestPosting = 60_000;
const longestLine = 2_000;

/** The lines that say something, cleaned, in order. */
export function linesOf(text: string): string[] {
  return text
    .slice(0, longestPosting)
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => cleanLine(line.slice(0, longestLine)).replace(/^[•·*–—▪●◦#>\-\s]+(?=\S)/u, ''))
    .filter((line) => line !== '');
}

const labels = {
  title:
    'job title|title|position|role|poste|intitule du poste|puesto|cargo|vacante|jobtitel|stelle|stellenbezeichnung|stellentitel|titel|berufsbezeichnung',
  company:
    'company|company name|employer|organisation|organization|hiring organization|unternehmen|firma|arbeitgeber|entreprise|societe|employeur|empresa|compania',
  location:
    'location|locations|job location|place|place of work|office|city|standort|standorte|arbeitsort|ort|einsatzort|dienstort|dienstsitz|lieu|lieu de travail|localisation|ville|ubicacion|lugar de trabajo|localidad|ciudad',
  pay: 'salary|salary range|pay|pay range|compensation|base salary|rate|day rate|gehalt|gehaltsspanne|vergutung|jahresgehalt|lohn|entgelt|stundenlohn|tagessatz|salaire|remuneration|salario|retribucion|sueldo',
  employmentType:
    'employment type|job type|contract|contract type|type of employment|working time|anstellungsart|vertragsart|beschaftigungsart|arbeitszeit|art der anstellung|beschaftigungsumfang|type de contrat|contrat|temps de travail|tipo de contrato|contrato|jornada|tipo de jornada',
  seniority:
    'seniority|seniority level|level|experience level|karrierestufe|erfahrungslevel|karrierelevel|berufserfahrung',
  deadline:
    'deadline|application deadline|apply by|closing date|applications close|close date|closes|valid through|bewerbungsfrist|bewerbungsschluss|bewerben bis|bewerbung bis|date limite|date limite de candidature|fecha limite|plazo|plazo de solicitud|fecha de cierre',
  workMode:
    'workplace type|workplace|work mode|work model|remote|arbeitsmodell|arbeitsweise|homeoffice|home office|teletravail|mode de travail|teletrabajo|modalidad',
  contact:
    'contact|contact person|your contact|hiring contact|recruiter|kontakt|kontaktperson|ihr kontakt|dein kontakt|ansprechpartner|ansprechpartnerin|ansprechperson|ihr ansprechpartner|ihre ansprechpartnerin|personne a contacter|votre contact|persona de contacto|contacto',
  reference:
    'reference|reference number|ref|ref no|job id|job reference|job number|requisition id|req id|vacancy reference|kennziffer|referenz|referenznummer|stellen id|stellennummer|job nr|reference de l offre|numero de reference|referencia|numero de referencia',
} as const;
export type LabelName = keyof typeof labels;

const nameOfLabel: ReadonlyMap<string, LabelName> = new Map(
  (Object.keys(labels) as LabelName[]).flatMap((name) =>
    labels[name].split('|').map((label): [string, LabelName] => [label, name]),
  ),
);

/** The label a line is, with or without a colon; null for any other line. */
export function labelOf(line: string): LabelName | null {
  return line.length > 40 ? null : (nameOfLabel.get(foldText(line)) ?? null);
}

/** What stands behind a label, or below it: `Location: Berlin`. The first of each. */
export function labelledValues(lines: readonly string[]): Partial<Record<LabelName, string>> {
  const found: Partial<Record<LabelName, string>> = {};
  for (const [index, line] of lines.entries()) {
    const match = /^(.{2,40}?)\s*(?::|\t|\s[–—-]\s)\s*(\S.*)$/u.exec(line);
    const inline = match === null ? null : labelOf(match[1] ?? '');
    if (inline !== null) found[inline] ??= match?.[2] ?? '';
    const next = lines[index + 1];
    const alone = labelOf(line);
    if (alone === null || next === undefined || next.length > 120) continue;
    // "Contract" is a label and a value: it is the latter when a label follows it.
    if (labelOf(next) !== null && labelOf(lines[index + 2] ?? '') === null) continue;
    // Words such as "Position" also head whole sections.
    if (line.endsWith(':') || !/[.!?]$/.test(next)) found[alone] ??= next;
  }
  return found;
}
