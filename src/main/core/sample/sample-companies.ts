/** Invented companies. Web addresses end in `.example`, which nobody can own. */
export type SampleCompany = {
  readonly name: string;
  readonly slug: string;
  readonly industry: string;
  readonly size: string;
  readonly place: PlaceKey;
};

export type Place = {
  readonly city: string;
  readonly timeZone: string;
  /** The language its postings and letters are written in here, where it is not English. */
  readonly language?: 'de' | 'fr';
  readonly currency: string;
  /** A common yearly salary there, for a mid-level role. */
  readonly salary: number;
};

export type PlaceKey =
  | 'berlin'
  | 'muenchen'
  | 'koeln'
  | 'zuerich'
  | 'wien'
  | 'lyon'
  | 'paris'
  | 'amsterdam'
  | 'london'
  | 'dublin'
  | 'bergen'
  | 'oslo'
  | 'gdansk'
  | 'milano'
  | 'lisboa'
  | 'toronto'
  | 'shanghai'
  | 'tokyo';

/** Where the jobs are. */
export const places: Readonly<Record<PlaceKey, Place>> = {
  berlin: { city: 'Berlin', timeZone: 'Europe/Berlin', language: 'de', currency: 'EUR', salary: 72_000 },
  muenchen: { city: 'München', timeZone: 'Europe/Berlin', language: 'de', currency: 'EUR', salary: 78_000 },
  koeln: { city: 'Köln', timeZone: 'Europe/Berlin', language: 'de', currency: 'EUR', salary: 68_000 },
  zuerich: { city: 'Zürich', timeZone: 'Europe/Zurich', language: 'de', currency: 'CHF', salary: 125_000 },
  wien: { city: 'Wien', timeZone: 'Europe/Vienna', language: 'de', currency: 'EUR', salary: 66_000 },
  lyon: { city: 'Lyon', timeZone: 'Europe/Paris', language: 'fr', currency: 'EUR', salary: 56_000 },
  paris: { city: 'Paris', timeZone: 'Europe/Paris', language: 'fr', currency: 'EUR', salary: 64_000 },
  amsterdam: { city: 'Amsterdam', timeZone: 'Europe/Amsterdam', currency: 'EUR', salary: 75_000 },
  london: { city: 'London', timeZone: 'Europe/London', currency: 'GBP', salary: 74_000 },
  dublin: { city: 'Dublin', timeZone: 'Europe/Dublin', currency: 'EUR', salary: 76_000 },
  bergen: { city: 'Bergen', timeZone: 'Europe/Oslo', currency: 'NOK', salary: 820_000 },
  oslo: { city: 'Oslo', timeZone: 'Europe/Oslo', currency: 'NOK', salary: 860_000 },
  gdansk: { city: 'Gdańsk', timeZone: 'Europe/Warsaw', currency: 'PLN', salary: 240_000 },
  milano: { city: 'Milano', timeZone: 'Europe/Rome', currency: 'EUR', salary: 52_000 },
  lisboa: { city: 'Lisboa', timeZone: 'Europe/Lisbon', currency: 'EUR', salary: 48_000 },
  toronto: { city: 'Toronto', timeZone: 'America/Toronto', currency: 'CAD', salary: 118_000 },
  shanghai: { city: '上海', timeZone: 'Asia/Shanghai', currency: 'CNY', salary: 420_000 },
  tokyo: { city: '東京', timeZone: 'Asia/Tokyo', currency: 'JPY', salary: 8_500_000 },
};

const sizes = { s: '11–50', m: '51–200', l: '201–1,000', x: '1,001–5,000' } as const;

type Line = readonly [
  name: string,
  slug: string,
  industry: string,
  size: keyof typeof sizes,
  place: PlaceKey,
];

const lines: readonly Line[] = [
  ['Lumen Grid', 'lumen-grid', 'Energy', 'm', 'lyon'],
  ['Brightwater Analytics', 'brightwater', 'Software', 'm', 'dublin'],
  ['Nordlys Sparebank', 'nordlys', 'Banking', 'l', 'oslo'],
  ['Akkura Robotics', 'akkura', 'Robotics', 'm', 'berlin'],
  ['Müller & Söhne Werkzeugbau GmbH', 'mueller-werkzeugbau', 'Manufacturing', 'l', 'muenchen'],
  ['Cobalt Health', 'cobalt-health', 'Health', 'm', 'london'],
  ['Ferrovento', 'ferrovento', 'Rail', 'x', 'milano'],
  ['Juniper Foods', 'juniper-foods', 'Food', 'l', 'amsterdam'],
  ['Kestrel Mobility', 'kestrel', 'Mobility', 'm', 'london'],
  ['Papercrane', 'papercrane', 'Software', 's', 'paris'],
  ['Halden Marine', 'halden-marine', 'Shipping', 'l', 'bergen'],
  ['东方河物流', 'dongfanghe', 'Logistics', 'x', 'shanghai'],
  ['Oakline', 'oakline', 'Insurance', 'x', 'dublin'],
  ['青葉データ株式会社', 'aoba-data', 'Software', 'm', 'tokyo'],
  ['Étoile du Nord Assurances', 'etoile-du-nord', 'Insurance', 'l', 'paris'],
  ['Grünwald Biotech AG', 'gruenwald', 'Biotech', 'm', 'zuerich'],
  ['Tidewheel', 'tidewheel', 'Energy', 's', 'bergen'],
  ['Morrow & Pike', 'morrow-pike', 'Consulting', 'l', 'london'],
  ['Fjordkraft Digital', 'fjordkraft-digital', 'Energy', 'l', 'oslo'],
  ['Saltbox Studio', 'saltbox', 'Games', 's', 'toronto'],
  ['Wattmeister', 'wattmeister', 'Energy', 'm', 'koeln'],
  ['Caisse Rhodanienne', 'caisse-rhodanienne', 'Banking', 'x', 'lyon'],
  ['Bernstein Logistik', 'bernstein-logistik', 'Logistics', 'l', 'gdansk'],
  ['Quillfeather', 'quillfeather', 'Publishing', 's', 'london'],
  ['Maple Harbour', 'maple-harbour', 'Retail', 'l', 'toronto'],
  ['Alpenrot', 'alpenrot', 'Outdoor', 'm', 'wien'],
  ['Delphin Versicherung', 'delphin', 'Insurance', 'x', 'koeln'],
  ['星野システムズ', 'hoshino-systems', 'Software', 'l', 'tokyo'],
  ['云杉科技', 'yunshan', 'Software', 'm', 'shanghai'],
  ['Solmar Telecom', 'solmar', 'Telecom', 'x', 'lisboa'],
  ['Redshank', 'redshank', 'Security', 's', 'dublin'],
  ['Polder & Co', 'polder', 'Agriculture', 'm', 'amsterdam'],
  ['Hexenturm Games', 'hexenturm', 'Games', 's', 'berlin'],
  ['Linden Payments', 'linden-payments', 'Payments', 'm', 'berlin'],
  ['Vela Satellite', 'vela', 'Space', 'm', 'muenchen'],
  ['Corvid Systems', 'corvid', 'Software', 'm', 'london'],
  ['Atelier Numérique Bellecour', 'bellecour', 'Software', 's', 'lyon'],
  ['Baltic Turbines', 'baltic-turbines', 'Energy', 'l', 'gdansk'],
  ['Glasfaser Süd', 'glasfaser-sued', 'Telecom', 'l', 'muenchen'],
  ['Heron Learning', 'heron', 'Education', 'm', 'amsterdam'],
  ['Ostwind Media', 'ostwind', 'Media', 'm', 'berlin'],
  ['Sturmvogel Reisen', 'sturmvogel', 'Travel', 'm', 'wien'],
  ['Tamarack Labs', 'tamarack', 'Biotech', 's', 'toronto'],
  ['Câmara Clara', 'camara-clara', 'Media', 's', 'lisboa'],
  ['Kupferberg Netze', 'kupferberg', 'Energy', 'l', 'koeln'],
  ['Northgate Transit', 'northgate', 'Transport', 'x', 'london'],
  ['Opaline Santé', 'opaline', 'Health', 'm', 'paris'],
  ['Pinecone Home', 'pinecone', 'Retail', 'l', 'dublin'],
  ['Rosehip Market', 'rosehip', 'Retail', 'm', 'amsterdam'],
  ['Silberpfad', 'silberpfad', 'Software', 's', 'wien'],
  ['Torrente Acqua', 'torrente', 'Utilities', 'l', 'milano'],
  ['Umbra Cloud', 'umbra', 'Software', 'm', 'dublin'],
  ['Varde Forsikring', 'varde', 'Insurance', 'l', 'oslo'],
  ['Waldkauz Software', 'waldkauz', 'Software', 'm', 'muenchen'],
  ['Yarrow Clinics', 'yarrow', 'Health', 'l', 'london'],
  ['Zeitgleich', 'zeitgleich', 'Software', 's', 'berlin'],
  ['Amselfeld Versand', 'amselfeld', 'Retail', 'x', 'koeln'],
  ['Bluebell Trains', 'bluebell', 'Rail', 'l', 'london'],
  ['Castellan Bank', 'castellan', 'Banking', 'x', 'zuerich'],
  ['Driftwood Maps', 'driftwood', 'Maps', 's', 'amsterdam'],
  ['Emberlight', 'emberlight', 'Lighting', 'm', 'gdansk'],
  ['Falkenstein Optik', 'falkenstein', 'Optics', 'l', 'zuerich'],
  ['Granit Construction', 'granit', 'Construction', 'x', 'lyon'],
  ['Hazelmere', 'hazelmere', 'Consulting', 'm', 'london'],
  ['Isola Verde', 'isola-verde', 'Food', 'm', 'milano'],
  ['Kornblume Bio', 'kornblume', 'Food', 'l', 'wien'],
  ['Lanternfish', 'lanternfish', 'Software', 's', 'bergen'],
  ['Merlette Conseil', 'merlette', 'Consulting', 'm', 'paris'],
  ['海风能源', 'haifeng', 'Energy', 'l', 'shanghai'],
  ['Nachtigall Audio', 'nachtigall', 'Audio', 's', 'berlin'],
];

const agencyLines: readonly Line[] = [
  ['Bridgewell Talent', 'bridgewell', 'Recruiting', 'm', 'london'],
  ['Personalhaus Lorenz', 'personalhaus-lorenz', 'Recruiting', 's', 'muenchen'],
  ['Passerelle Recrutement', 'passerelle', 'Recruiting', 's', 'paris'],
  ['Tallgrass Search', 'tallgrass', 'Recruiting', 'm', 'dublin'],
  ['Zweite Etage Personal', 'zweite-etage', 'Recruiting', 's', 'berlin'],
];

function companyOf([name, slug, industry, size, place]: Line): SampleCompany {
  return { name, slug, industry, size: sizes[size], place };
}

export const companies: readonly SampleCompany[] = lines.map(companyOf);
export const agencies: readonly SampleCompany[] = agencyLines.map(companyOf);
