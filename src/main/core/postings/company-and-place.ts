import { foldText } from '#shared/domain/match-key.ts';
import { barePlace } from '#core/importing/cells/place.ts';
import { placeIn } from './requirements/places.ts';

export type CompanyAndPlace = { readonly company: string; readonly location: string };

const legalEnd = /^(?:Inc|Ltd|LLC|L\.?L\.?C|plc|Corp|Co|S\.A|S\.L|GmbH|AG|SE)\.?$/u;
const legalWord =
  /(?:^|\s)(?:g?GmbH|AG|SE|KG|UG|e\.\s?V\.|Inc\.?|Ltd\.?|Limited|LLC|plc|B\.V\.|S\.A\.S?\.?|SARL|SAS|S\.L\.|Corp\.?)$/u;
/** A name with such a word in it is no town's. */
const organisation =
  /(?<![\p{L}])(?:trust|group|gruppe|groupe|grupo|hospital|hospice|clinic|klinik\p{L}*|krankenhaus|clinique|hospitalier|school|schule|college|university|universität|université|universidad|institut\p{L}*|software|systems?|solutions?|technolog\p{L}*|labs?|studios?|services?|bakery|bäckerei|backwaren|hotel|foundation|stiftung|association|council|partners?|holdings?|logisti\p{L}*|engineering|consulting|brothers|sons|company|agency|agentur|werke?|bank|insurance|versicherung\p{L}*)(?![\p{L}])/iu;
const state = /^[A-Z]{2}$/;
const mostParts = 4;
const longestName = 80;

/**
 * Takes "Harbourside Hospice Trust, Bristol, UK (hybrid)" apart. Null where nothing tells that the first part is a company:
 * "Portland, Oregon, United States" is but a place. `isNamedElsewhere` says whether the text speaks of that part again.
 */
export function companyAndPlaceIn(
  line: string,
  isNamedElsewhere: (name: string) => boolean,
): CompanyAndPlace | null {
  const bare = barePlace(line);
  const parts = bare.split(/,\s+/u);
  const [first = '', second = ''] = parts;
  const companyParts = parts.length > 2 && legalEnd.test(second) ? 2 : 1;
  const company = parts.slice(0, companyParts).join(', ');
  const place = parts.slice(companyParts);
  if (place.length === 0 || parts.length > mostParts || company.length > longestName) return null;
  if (!place.every((part) => /^\p{Lu}[\p{L}’'. -]*$/u.test(part) || state.test(part))) return null;
  const isLegal = companyParts === 2 || legalWord.test(first);
  const isPlace = bare !== line || endsInCountry(place) || state.test(place.at(-1) ?? '');
  const isCompany = isLegal || organisation.test(first) || (isPlace && isNamedElsewhere(first));
  return isCompany && /^[\p{Lu}\d]/u.test(company) && (isLegal || isPlace)
    ? { company, location: place.join(', ') }
    : null;
}

/** Ends in a legal form, as no title does. */
export function isLegalName(name: string | undefined): boolean {
  return name !== undefined && legalWord.test(name);
}

/** A country of its own: "UK" is one, and "Bank of Ireland" none. */
function endsInCountry(place: readonly string[]): boolean {
  const last = place.at(-1);
  if (last === undefined || placeIn(last) === null) return false;
  return foldText(last).split(' ').length <= 3;
}
