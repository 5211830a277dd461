import { foldText } from '#shared/domain/match-key.ts';
import type { PersonRelation } from '#shared/domain/person-roles.ts';
import type { ImportField as ChosenField, StageField } from '#shared/imports.ts';

/** What a column can be mapped to. */
export type ImportField = Exclude<ChosenField, 'ignore'>;
/** Columns that stand for a stage, or for a step between two, are known by their cells as well (`shapes/`). */
type HeadedField = Exclude<ImportField, StageField | 'fromStatus' | 'toStatus' | 'own'>;

/**
 * How people head their columns, the surest name first: of two columns that ask for one field, the surer gets it.
 * English, German, French, Spanish, Turkish and Chinese.
 */
const synonyms: Readonly<Record<HeadedField, string>> = {
  company:
    'company name|company|employer|employer name|hiring company|organization|organisation|firma|unternehmen|arbeitgeber|firmenname|' +
    'entreprise|société|employeur|empresa|compañía|empleador|şirket|şirket adı|firma adı|公司名称|公司|business|name|nom|nombre',
  via: 'via|agency|recruitment agency|staffing agency|recruiting agency|agentur|vermittler|personalvermittlung|agence|agencia|ajans',
  title:
    'job title|role|position|position title|role title|title|job role|job name|stelle|stellenbezeichnung|jobtitel|stellentitel|' +
    'poste|intitulé du poste|intitulé|puesto|cargo|vacante|pozisyon|ünvan|岗位|职位|岗位名称|职位名称|job|opening|vacancy|beruf',
  status:
    'status|application status|current status|final_status|final status|bewerbungsstatus|stand|état|etat|statut|estado|durum|' +
    '当前状态|状态|进度|stage|current stage|result|outcome|ergebnis|résultat|resultado|sonuç|initial_response|initial response|list|list name|phase',
  appliedOn:
    'date applied|applied date|applied_on|application-date|application date|applied at|date of application|day sent|date sent|' +
    'sent on|submitted on|date submitted|submission date|applied|beworben am|bewerbungsdatum|datum der bewerbung|datum beworben|gesendet am|' +
    'date envoi|date d’envoi|' +
    'date de candidature|date candidature|envoyé le|fecha de aplicación|fecha de solicitud|fecha envío|başvuru tarihi|投递时间|投递日期|' +
    '申请日期|date|datum|fecha|tarih|日期|date added|created at',
  repliedOn:
    'reply date|replied on|response date|date of response|date replied|answer date|outcome_date|outcome date|rejection date|date rejected|' +
    'decision date|end-date|end date|last contact|last contacted|last update|last updated|antwort am|antwortdatum|rückmeldung am|' +
    'absage am|datum der absage|datum der antwort|date de réponse|date réponse|fecha de respuesta|yanıt tarihi|cevap tarihi|回复时间|status date',
  source:
    'source|job source|applied_via|applied via|applied through|platform|job board|found on|channel|where found|quelle|' +
    'plattform|jobbörse|kanal|canal|plateforme|fuente|plataforma|kaynak|投递渠道|渠道|来源|site|website source|portal',
  url:
    'job url|application url|job link|posting url|job posting|link to job|link|url|listing|job listing|posting|anzeige|' +
    'stellenanzeige|lien|lien annonce|annonce|lien de l’offre|enlace|bağlantı|ilan linki|岗位链接|链接|job ad|web page',
  location:
    'location|job location|city|place|ort|standort|stadt|arbeitsort|lieu|ville|localisation|ubicación|ciudad|lugar|konum|şehir|地点|城市|工作地点|country',
  workMode:
    'work mode|workplace type|workplaceType|work type|remote|remote?|remote/onsite|work model|arbeitsmodell|homeoffice|home office|' +
    'télétravail|modalidad|modalidad de trabajo|çalışma şekli|办公方式',
  employmentType:
    'employment type|job type|contract type|contract|role_type|type of employment|beschäftigungsart|vertragsart|anstellungsart|' +
    'type de contrat|contrat|tipo de contrato|tipo de empleo|sözleşme türü|type',
  seniority: 'seniority|seniority level|level|experience level|karrierestufe|niveau|nivel|kıdem',
  salaryMin: 'salary min|min salary|minimum salary|salary from|gehalt min|salaire min|salario mínimo',
  salaryMax: 'salary max|max salary|maximum salary|salary to|gehalt max|salaire max|salario máximo',
  currency: 'currency|salary currency|währung|devise|moneda|para birimi|货币',
  savedOn: 'saved on|date saved|saved date|saved at|bookmarked on|gemerkt am|enregistré le|guardado el',
  deadlineOn:
    'deadline|deadline on|apply by|closing date|application deadline|due date|bewerbungsschluss|frist|date limite|fecha límite|son başvuru|截止日期',
  excitement: 'excitement|interest|rating|priority|priorität|priorité|prioridad|öncelik|优先级',
  description:
    'job description|description|stellenbeschreibung|description du poste|descripción del puesto|iş tanımı|职位描述',
  tags: 'tags|labels|tag|label|schlagwörter|étiquettes|etiquetas|etiketler|标签',
  archived: 'archived|is archived|archiviert|archivé|archivado',
  salary:
    'salary|salary range|pay|pay range|compensation|rate|wage|gehalt|gehaltsspanne|gehaltsvorstellung|lohn|vergütung|salaire|' +
    'rémunération|salario|sueldo|maaş|ücret|薪资|薪水|工资',
  externalId:
    'external id|job id|job reference|reference|reference number|ref no|requisition id|req id|posting id|referenznummer|kennziffer|référence|referencia',
  contactName:
    'contact name|contact person|contact_person|contact|recruiter|recruiter name|hiring manager|ansprechpartner|ansprechpartnerin|kontakt|' +
    'kontaktperson|interlocuteur|nom du contact|contacto|persona de contacto|yetkili|联系人',
  contactEmail:
    'contact email|recruiter email|email|e-mail|email address|mail|e-mail-adresse|kontakt e-mail|adresse e-mail|courriel|correo|' +
    'correo electrónico|e-posta|邮箱',
  contactPhone:
    'contact phone number|contact phone|phone|phone number|telephone|tel|telefon|telefonnummer|téléphone|teléfono|电话',
  cvVersion:
    'cv version|resume name|resume version|cv|resume|cv_file|cv file|cv used|resume used|lebenslauf|version du cv|currículum|özgeçmiş|简历',
  notes:
    'notes|note|comments|comment|remarks|remark|feedback|next steps|next step|notizen|notiz|bemerkung|bemerkungen|kommentar|' +
    'kommentare|anmerkung|anmerkungen|remarques|remarque|commentaires|commentaire|notas|comentarios|observaciones|notlar|not|备注|' +
    'question and answers|details|additional info|other|sonstiges',
};

const relationWords: readonly [PersonRelation, RegExp][] = [
  ['hiring-manager', /hiringmanager|vorgesetzte/],
  ['recruiter', /recruit|talent|personaler/],
  ['agency', /agency|agentur|agence|vermittler/],
  ['insider', /referr|insider|referenz/],
];

/** What a column says its people are to the application ("Recruiter"); `other` when it says no more than "Contact". */
export function relationOfHeader(header: string): PersonRelation {
  const key = headerKeyOf(header);
  return relationWords.find(([, pattern]) => pattern.test(key))?.[0] ?? 'other';
}

export type HeaderMatch = {
  field: ImportField;
  /** Place in the list of names: 0 is the surest. */
  rank: number;
};

const matches: ReadonlyMap<string, HeaderMatch> = new Map(
  Object.entries(synonyms).flatMap(([field, names]) =>
    names
      .split('|')
      .map((name, rank): [string, HeaderMatch] => [headerKeyOf(name), { field: field as ImportField, rank }]),
  ),
);

/** One spelling for a header: `Date_Applied`, `DATE APPLIED ` and `dateApplied` are the same. */
export function headerKeyOf(header: string): string {
  return foldText(header).replaceAll(' ', '');
}

/** Words that only join others. */
const joiners: ReadonlySet<string> = new Set(
  'of my our the for on at a der die das des dem den am zur zum meine meiner unsere unserer de la le du del mi ma mon'.split(
    ' ',
  ),
);

/** The words of a header that say something; of `DatumBewerbung` both. */
function wordsOf(header: string): readonly string[] {
  return foldText(header.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '))
    .split(' ')
    .filter((word) => word !== '' && !joiners.has(word));
}

/** One spelling for the same words in any order; null for one word alone, which must be the very name. */
function wordsKeyOf(header: string): string | null {
  const words = wordsOf(header);
  return words.length < 2 ? null : words.toSorted().join(' ');
}

// Less sure than any name as it is usually written.
const reorderedRank = 100;

const matchesByWords: ReadonlyMap<string, HeaderMatch> = new Map(
  Object.entries(synonyms).flatMap(([field, names]) =>
    names.split('|').flatMap((name, rank): [string, HeaderMatch][] => {
      const key = wordsKeyOf(name);
      return key === null ? [] : [[key, { field: field as ImportField, rank: reorderedRank + rank }]];
    }),
  ),
);

/**
 * What a header usually means, its words in any order ("Datum Bewerbung"); null when it says nothing known. An addition in
 * brackets is ignored: `Salary (£)`.
 */
export function matchHeader(header: string): HeaderMatch | null {
  const match = matchWhole(header);
  if (match || !/[([]/.test(header)) return match;
  return matchWhole(header.replace(/[([][^)\]]*[)\]]?/g, ' '));
}

function matchWhole(header: string): HeaderMatch | null {
  return matches.get(headerKeyOf(header)) ?? matchesByWords.get(wordsKeyOf(header) ?? '') ?? null;
}

const dayWords: ReadonlySet<string> = new Set('date day datum tag fecha tarih tarihi'.split(' '));
const applyingWord =
  /^(?:appl(?:y|ied|ication)|submi|sent$|bew[eo]rb|gesendet|abgeschickt|candidature|envo|solicitud|basvuru)/;

/** Whether a header that is no usual name speaks of the day applied, whatever else it says: "Datum online beworben". */
export function speaksOfDayApplied(header: string): boolean {
  const words = wordsOf(header);
  return words.some((word) => dayWords.has(word)) && words.some((word) => applyingWord.test(word));
}
