import type { PeopleField } from '#shared/people-imports.ts';
import { repeatablePeopleFields } from '#shared/people-imports.ts';
import { headerKeyOf } from '#core/importing/columns/headers.ts';

type HeadedField = Exclude<PeopleField, 'ignore'>;

/**
 * How people head the columns of a list of people, the surest name first. English, German, French, Spanish, Turkish and
 * Chinese.
 */
const synonyms: Readonly<Record<HeadedField, string>> = {
  firstName:
    'first name|given name|firstname|forename|vorname|prénom|primer nombre|nombre de pila|ad|adı|isim|名字|名',
  lastName:
    'last name|family name|surname|lastname|nachname|familienname|nom de famille|apellido|apellidos|soyad|soyadı|soyisim|姓|姓氏',
  name:
    'full name|name|display name|file as|contact name|contact|contact person|person|vollständiger name|ansprechpartner|ansprechpartnerin|kontakt|' +
    'kontaktperson|nom complet|nom du contact|nom|nombre completo|nombre|contacto|persona de contacto|ad soyad|adı soyadı|kişi|yetkili|姓名|联系人',
  company:
    'company|company name|organization|organisation|organization name|employer|organization 1 - name|firma|unternehmen|arbeitgeber|firmenname|' +
    'entreprise|société|employeur|empresa|compañía|şirket|şirket adı|公司|公司名称',
  title:
    'position|job title|title|role at company|organization title|organization 1 - title|jobtitel|stelle|funktion|poste|fonction|intitulé du poste|' +
    'puesto|cargo|pozisyon|ünvan|unvan|职位|职务|头衔',
  role: 'relation|relationship|role|type of contact|contact type|who they are|beziehung|rolle|relation avec moi|relación|rol|ilişki|关系|角色',
  email:
    'email|e-mail|email address|mail|e-mail address|e-mail 1 - value|primary email|work email|contact email|e-mail-adresse|kontakt e-mail|' +
    'adresse e-mail|courriel|mél|correo|correo electrónico|e-posta|eposta|邮箱|电子邮件|电子邮箱',
  phone:
    'phone|phone number|telephone|tel|mobile|mobile phone|cell|phone 1 - value|contact phone|telefon|telefonnummer|handy|mobil|rufnummer|téléphone|' +
    'portable|numéro de téléphone|teléfono|móvil|celular|cep telefonu|telefon numarası|电话|手机|电话号码',
  linkedinUrl:
    'linkedin|linkedin url|linkedin profile|linkedin address|profile url|profile|url|linkedin-profil|profil|profil linkedin|perfil de linkedin|perfil|' +
    'linkedin profili|领英|领英主页',
  connectedOn:
    'connected on|connected|met on|date connected|verbunden am|kennengelernt am|connecté le|en relation depuis|conectado el|bağlantı tarihi|添加时间|认识时间',
  notes:
    'notes|note|comments|comment|remarks|notizen|notiz|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|remarques|remarque|commentaires|commentaire|' +
    'notas|comentarios|observaciones|notlar|not|备注|笔记',
};

type Match = { readonly field: HeadedField; readonly rank: number };

const matches: ReadonlyMap<string, Match> = new Map(
  Object.entries(synonyms).flatMap(([field, names]) =>
    names
      .split('|')
      .map((name, rank): [string, Match] => [headerKeyOf(name), { field: field as HeadedField, rank }]),
  ),
);

/** Headers that no list of people has: the sheet is one of applications, with a contact beside each. */
const ofApplications: ReadonlySet<string> = new Set(
  (
    'status|stage|application status|outcome|result|date applied|applied date|applied on|applied|application date|job url|job link|salary|deadline|' +
    'bewerbungsstatus|bewerbungsdatum|beworben am|gehalt|statut|état|date de candidature|salaire|estado|fecha de solicitud|salario|durum|' +
    'başvuru tarihi|maaş|状态|当前状态|投递时间|投递日期|薪资'
  )
    .split('|')
    .map((name) => headerKeyOf(name)),
);

/** What each column of a list of people holds by its name, by position. */
export function proposePeopleFields(headers: readonly string[]): PeopleField[] {
  const fields = headers.map((): PeopleField => 'ignore');
  const wishes = headers
    .flatMap((header, index) => {
      const match = matches.get(headerKeyOf(header));
      return match ? [{ index, ...match }] : [];
    })
    .toSorted((one, other) => one.rank - other.rank || one.index - other.index);
  for (const { index, field } of wishes) {
    if (repeatablePeopleFields.has(field) || !fields.includes(field)) fields[index] = field;
  }
  return fields;
}

/** Beside what is applied for these name the one to write to; the row is about the application. */
const besideApplications: ReadonlySet<string> = new Set(
  (
    'contact name|contact|contact person|ansprechpartner|ansprechpartnerin|kontakt|kontaktperson|nom du contact|contacto|persona de contacto|' +
    'yetkili|联系人'
  )
    .split('|')
    .map((name) => headerKeyOf(name)),
);

/** Whether these headers, folded, are those of a list of people: names, and a way to reach them. */
export function arePeopleHeaders(headerKeys: ReadonlySet<string>): boolean {
  const fields = new Set<HeadedField>();
  let isBeside = false;
  for (const key of headerKeys) {
    if (ofApplications.has(key)) return false;
    const match = matches.get(key);
    if (match) fields.add(match.field);
    if (besideApplications.has(key)) isBeside = true;
  }
  if (isBeside && (fields.has('title') || fields.has('role'))) return false;
  const isNamed = fields.has('name') || (fields.has('firstName') && fields.has('lastName'));
  return isNamed && (fields.has('email') || fields.has('phone') || fields.has('linkedinUrl'));
}
