// In English, German, French and Spanish.
function linePattern(alternatives: string, rest: string): RegExp {
  return new RegExp(String.raw`^(?:${alternatives})${rest}$`, 'iu');
}

const greeting = linePattern(
  String.raw`hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|bonjour|salut|ch[eè]re?|hola|buen(?:os|as) (?:d[ií]as|tardes)|estimad[oa]`,
  String.raw`(?: [\p{L}\p{M}.'’ -]{1,50})?\s?[,:!.]?`,
);
const longestGreeting = 70;

export function isGreeting(line: string): boolean {
  return line.length <= longestGreeting && greeting.test(line);
}

const closing = linePattern(
  String.raw`(?:kind|kindest|best|warm|warmest|many)(?: regards| wishes)?|regards|cheers|thanks(?: again| a lot)?|many thanks|thank you|sincerely|yours (?:sincerely|faithfully)|all the best|(?:viele|beste|liebe|freundliche|herzliche|mit (?:freundlichen|besten|herzlichen|lieben)) gr(?:ü|ue)(?:ß|ss)en?|mfg|lg|vg|(?:bien )?cordialement|(?:bien )?à vous|salutations(?: distinguées)?|un (?:cordial )?saludo|saludos(?: cordiales)?|atentamente`,
  String.raw`\s?[,.!]?`,
);

export function isClosing(line: string): boolean {
  return closing.test(line);
}

/** Whoever writes so has looked somebody up. */
const approaches = String.raw`
  came across your (?:profile|cv|resume|background)
  (?:found|saw|seen|noticed|viewed|reviewed|looking at|looked at) your (?:profile|cv|resume|background)
  your (?:profile|background|experience) (?:caught|stood out|impressed|looks|seems|would be|is an? (?:great|good|strong|perfect|excellent))
  reaching out
  (?:would|might) you be (?:open|interested|available|up)
  are you open to
  let me know if you
  worth a (?:quick |short )?(?:chat|call)
  auf (?:ihr|dein) profil (?:aufmerksam|gesto(?:ß|ss)en)
  (?:ihr|dein) profil (?:passt|gef[äa]llt|klingt|hat (?:mich|uns|mein))
  (?:haben sie|hast du) (?:interesse|lust|zeit)
  (?:votre|ton) profil (?:a retenu|m['’]a|correspond|a attir[ée])
  (?:seriez-vous|serais-tu|êtes-vous|es-tu) (?:disponible|int[ée]ress[ée]|ouvert|à l['’][ée]coute)
  (?:he visto|vi|me ha gustado|me ha llamado la atención|encontré) (?:tu|su) perfil
  (?:te|le) interesar[ií]a
  (?:estar[ií]as|estar[ií]a|est[áa]s) (?:abiert|interesad|disponible)[oa]?`;
const clients = String.raw`
  (?:my|our|one of (?:my|our)) clients?
  on behalf of
  (?:mein|unser)(?:en|em|e|er|es)? (?:mandant|kunde|auftraggeber|klient)\p{L}*
  im (?:auftrag|namen) (?:von|der|des|eines|einer|unseres|meines)
  (?:mon|notre|un de (?:mes|nos)|l['’]un de (?:mes|nos)) clients?
  pour le compte d
  (?:mi|nuestro|uno de (?:mis|nuestros)) clientes?
  en nombre de`;
const introductions = String.raw`
  (?:i['’]m|i am|my name is) [^.!?]{0,60}?(?:recruiter|recruitment|talent (?:partner|acquisition|manager|scout)|headhunter|sourcer)
  (?:ich bin|mein name ist) [^.!?]{0,60}?(?:recruiter|personalberater|headhunter|talent)\p{L}*
  (?:je suis|je m['’]appelle) [^.!?]{0,60}?(?:recruteu|recrutement|chasseu)\p{L}*
  (?:soy|me llamo|mi nombre es) [^.!?]{0,60}?(?:reclutador|selecci[óo]n|headhunter|consultor)\p{L}*`;

function anyOf(lines: string): RegExp {
  const alternatives = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return new RegExp(String.raw`(?<![\p{L}])(?:${alternatives.join('|')})`, 'giu');
}

export const approachPattern = anyOf(approaches);
export const clientPattern = anyOf(clients);
export const introductionPattern = anyOf(introductions);

const token = String.raw`\p{Lu}[\p{L}\d&’'-]*(?:\.[\p{L}\d]+)*`;
/** A name of several words, as it stands within a sentence. */
export const properName = String.raw`${token}(?: (?:&|of|und|et|y|de|${token})(?= )| ${token}){0,5}`;

/** What somebody who recruits does for a living. */
export const recruiting = String.raw`recruit\p{L}*|talent (?:acquisition|partner|manager|scout|sourcer|lead|specialist)\p{L}*|headhunter\p{L}*|sourcer|personalberater\p{L}*|personalreferent\p{L}*|(?:recruitment |search |senior |principal )*consultant\p{L}*(?: en recrutement)?|consultora?(?: de selecci[óo]n)?|recruteu\p{L}*|charg[ée]e? de recrutement|reclutador\p{L}*`;
export const jobTitle = new RegExp(
  String.raw`(?<![\p{L}])(?:${recruiting}|people|hr|human resources|account manager|managing director|geschäftsführ\p{L}*|associate|director|manager(?:in)?|founder|partner(?:in)?|specialist|researcher)(?![\p{L}])`,
  'iu',
);
/** Says of somebody, or of a company, that they look for people for others. */
export const agencyWords =
  /recruitment|recruiting consult|headhunt|executive search|personalberat|personaldienst|consult\p{L}* (?:en recrutement|de selecci)|cabinet|staffing|zeitarbeit|int[ée]rim|(?<![\p{L}])(?:search|talento|selecci[óo]n)(?![\p{L}])/iu;
