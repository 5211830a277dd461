import type { Proposed } from '#shared/postings.ts';

const longestQuote = 200;
const word = String.raw`\p{Lu}[\p{L}\d+#/&*:-]*(?:\.[\p{L}\d]+)*`;
const gender = String.raw`\((?:[mwfdxhi](?:\s?[/|*]\s?[mwfdxhi])+|all genders|gn)\)`;
const capitalised = String.raw`${word}(?:\s(?:of|and|&|${gender}|${word}))*`;
const articles = String.raw`(?:(?:an?|the|their|our|a new|new|next|another|experienced)\s)*`;
const seeks = String.raw`(?:hiring|looking (?:for|to hire)|seeking|searching for|recruiting(?: for)?|in need of|needs?)`;
/** Between "they look for" and whom: "for my client, a bakery near Lyon,". */
const aside = String.raw`(?:\s(?:pour|para|für)[^.,]{1,40}(?:,[^.,]{1,80},)?)?`;

const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`\s(?:an?|the|our|their|this|new)\s(?<title>${capitalised})\s(?:role|position|opportunity|job|opening|vacancy)(?![\p{L}])`,
    'u',
  ),
  new RegExp(
    String.raw`(?:[Rr]ole|[Pp]osition|[Oo]pportunity|[Jj]ob|[Oo]pening) (?:of|as|for) ${articles}(?<title>${capitalised})`,
    'u',
  ),
  new RegExp(
    String.raw`${seeks}\s${articles}(?<title>${capitalised})(?=\s+(?:to|who|for|with|in|at|based|on)(?![\p{L}])|[.,(–—:!?]|$)`,
    'u',
  ),
  new RegExp(
    String.raw`(?:[Ss]uchen?|[Ss]ucht)(?: ich| wir)?(?: (?:aktuell|derzeit|gerade|zurzeit|momentan|ab sofort))*${aside}\s(?:eine[nrs]?\s)?(?<title>${capitalised})`,
    'u',
  ),
  new RegExp(
    String.raw`(?:Position|Stelle|Rolle|Vakanz)\s(?:als|des|der|eines|einer)\s(?<title>${capitalised})`,
    'u',
  ),
  new RegExp(
    String.raw`(?:recherch(?:e|ons)|recrut(?:e|ons)|cherch(?:e|ons))${aside},?\sune?\s(?<title>\p{L}[\p{L}’' /·()-]{3,60}?)(?=\s+(?:pour|qui|en|dans|à|afin|au|basée?)\s|[.,:!?]|$)`,
    'iu',
  ),
  new RegExp(
    String.raw`poste d(?:e\s|['’])(?<title>\p{L}[\p{L}’' /·()-]{3,60}?)(?=\s+(?:pour|qui|en|dans|à|au|chez)\s|[.,:!?]|$)`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:busc(?:a|amos|o)|selecciona(?:mos)?|necesita(?:mos)?)${aside},?\sun[ao]?\s(?<title>\p{L}[\p{L} /()-]{3,60}?)(?=\s+(?:para|que|con|en|a)\s|[.,:!?]|$)`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:puesto|posición|vacante|rol) de\s(?<title>\p{L}[\p{L} /()-]{3,60}?)(?=\s+(?:para|que|con|en)\s|[.,:!?]|$)`,
    'iu',
  ),
  /^(?:Subject|Betreff|Objet|Asunto)\s*:\s*(?:(?:Re|Fwd?|Aw|Wg)\s*:\s*)*(?<title>[^–—|,:]{3,80}?)(?=\s*(?:[–—|,:]|\s-\s|$))/iu,
];

/** What somebody is written to for. */
export function offeredTitle(lines: readonly string[]): Proposed<string> | null {
  for (const pattern of patterns) {
    for (const line of lines) {
      const title = pattern.exec(line)?.groups?.['title']?.trim();
      if (title !== undefined) return { value: title, quote: line.slice(0, longestQuote), from: 'text' };
    }
  }
  return null;
}
