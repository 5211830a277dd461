import type { RequirementWords } from './requirement-words.ts';

export const german: RequirementWords = {
  headings: {
    must: `
      anforderungen
      anforderungsprofil
      dein profil
      ihr profil
      das profil
      profil.
      unser wunschprofil
      voraussetzungen
      qualifikationen.
      qualifikation.
      deine qualifikationen
      ihre qualifikationen
      das bringst du mit
      das bringen sie mit
      was du mitbringst
      was sie mitbringen
      was du mitbringen solltest
      du bringst mit
      sie bringen mit
      bringst du mit
      das solltest du mitbringen
      damit uberzeugst du
      damit uberzeugen sie
      womit du uberzeugst
      das zeichnet dich aus
      das zeichnet sie aus
      was dich auszeichnet
      was wir erwarten
      wir erwarten
      was wir uns wunschen
      wir wunschen uns
      das wunschen wir uns
      das erwarten wir
      unsere erwartungen
      deine skills
      deine kenntnisse
      ihre kenntnisse
      deine erfahrung
      das bist du
      du hast.
      du bist.
      wen wir suchen
      wir suchen.
      must haves
      das musst du konnen
      muss kriterien`,
    nice: `
      von vorteil
      wunschenswert
      das ware toll
      das ware schon
      ware schon
      nice to have
      nice to haves
      pluspunkte
      bonuspunkte
      idealerweise
      optional.
      kann kriterien
      plus.
      ein plus
      darüber hinaus von vorteil
      gerne auch.`,
    tasks: `
      deine aufgaben
      ihre aufgaben
      aufgaben.
      aufgabengebiet
      aufgabenbereich
      tatigkeiten
      dein job
      deine rolle
      deine mission
      was dich erwartet
      was sie erwartet
      das erwartet dich
      das erwartet sie
      das machst du
      das sind deine aufgaben
      dein aufgabenbereich
      deine herausforderung
      ihre herausforderung
      dein verantwortungsbereich
      stellenbeschreibung.
      so sieht dein alltag aus
      ihre tatigkeit
      deine tatigkeiten`,
    about: `
      uber uns
      wer wir sind
      das sind wir
      wir uber uns
      unternehmen.
      das unternehmen.
      unser team
      unsere firma
      kontakt.
      ansprechpartner.
      bewerbung.
      deine bewerbung
      ihre bewerbung
      so bewirbst du dich
      bewerbungsprozess
      interessiert
      interesse geweckt
      haben wir dein interesse
      haben wir ihr interesse`,
    offer: `
      das bieten wir
      was wir bieten
      wir bieten
      unser angebot
      unsere benefits
      deine benefits
      ihre benefits
      deine vorteile
      ihre vorteile
      vorteile.
      benefits.
      das bekommst du
      das erhaltst du
      das erhalten sie
      darauf kannst du dich freuen
      darauf durfen sie sich freuen
      das konnen sie erwarten
      warum wir
      warum du
      unsere leistungen
      leistungen.
      vergutung.
      gehalt.
      was dir geboten wird
      freu dich auf
      freuen sie sich auf`,
  },
  headingHints: {
    must: `wünsch\\p{L}*|brauch\\p{L}*|mitbring\\p{L}*|bringst|bringen|erwarten wir|wir erwarten|suchen|profil|anforder\\p{L}*|voraussetz\\p{L}*|qualif\\p{L}*|kompetenz\\p{L}*|kenntnisse|können`,
    nice: `vorteil|wünschenswert|pluspunkte?|kein muss|schön`,
    tasks: `aufgabe\\p{L}*|tust|tun|machst|machen|tätigkeit\\p{L}*|alltag|job|rolle|erwartet`,
    about: `über|sind wir|wir sind|unternehmen|team`,
    offer: `biet\\p{L}*|geboten|bekomm\\p{L}*|gibt|benefits?|erhält\\p{L}*|erhalten|freuen?|vorteile|leistungen`,
  },
  niceBefore: `
    idealerweise
    im idealfall
    optimalerweise
    bestenfalls
    gerne auch
    wünschenswert(?:erweise| (?:ist|sind|wären?))
    von vorteil(?: (?:ist|sind|wären?|wäre es))
    optional
    schön wären?
    (?<=, )gerne? (?:mit|in)
    pluspunkte?`,
  niceBehind: `
    (?:(?:ist|sind|wären?|ebenfalls|auch|zudem|sehr|klar) )*von (?:großem )?vorteil
    (?:(?:ist|sind|wären?|ebenfalls|auch|zudem|sehr) )*(?:wünschenswert|vorteilhaft|hilfreich|willkommen|erwünscht|gewünscht|gerne? gesehen|optional|begrüßenswert)
    (?:ist|sind|wären?)? ?ein(?:en)? (?:\\p{L}+ )?(?:plus|pluspunkt|vorteil|bonus)
    (?:(?:aber|jedoch|allerdings|doch) )?(?:nicht zwingend|(?:(?:ist|sind) )?(?:aber |jedoch )?kein muss|keine (?:bedingung|voraussetzung|pflicht))(?: erforderlich| notwendig| nötig)?
    runde[nt] (?:dein|ihr|das) profil ab
    schade[nt] (?:auch |sicher )?nicht
    (?:umso|um so|desto) besser
    (?:wären?) (?:schön|toll|super|klasse|prima)`,
  must: `
    (?:ist |sind |wird )?(?:zwingend|unbedingt|dringend|absolut) ?(?:erforderlich|notwendig|nötig|vorausgesetzt|voraussetzung)?
    (?:ist|sind)? ?(?:erforderlich|notwendig|unabdingbar|unerlässlich|obligatorisch|pflicht|voraussetzung|ein muss)
    (?:wird|werden)? ?vorausgesetzt
    (?:wir )?setzen [^.;]{0,40}voraus`,
  notNeeded: `
    kein\\p{L}* [^.;:]{1,60}(?:nötig|erforderlich|notwendig|vorausgesetzt|verlangt)
    nicht (?:nötig|erforderlich|notwendig|vorausgesetzt)
    unabhängig von
    ungeachtet`,
  demand: `
    (?:du|sie) (?:hast|haben|bringst|bringen|verfügst|verfügen|kennst|kennen|beherrschst|beherrschen|sprichst|sprechen|besitzt|besitzen|kannst|bist|sind)
    bringst du
    bringen sie
    verfügst du
    verfügen sie
    hast du
    haben sie
    wir (?:suchen|erwarten|wünschen uns)
    erfahrung(?:en)? (?:mit|in|im|bei|als|auf)
    \\p{L}*kenntnisse
    berufserfahrung
    (?:ist|sind) dir (?:vertraut|bekannt|geläufig)
    kenntnis der
    sicher(?:er)? umgang mit
    abgeschlossene[ns]?`,
  ours: `wir|unser\\p{L}*|bei uns|als (?:familien)?unternehmen`,
  gives: `
    wir bieten
    bieten wir
    wir sorgen
    freu dich
    freuen sie sich
    es erwarte[nt] (?:dich|sie)
    du (?:bekommst|erhältst)
    sie (?:bekommen|erhalten)`,
  or: `oder|bzw\\.?|beziehungsweise|alternativ`,
  orSimilar: `oder (?:etwas |so etwas |auch |ein(?:e[mnrs]?)? )?(?:ähnlich|vergleichbar|gleichwertig|ander)\\p{L}*|oder dergleichen|o\\. ?ä\\.`,
  such: `z\\. ?b\\.|zum beispiel|beispielsweise|bspw\\.|wie etwa`,
  alsoFine: `(?:ist|sind|wäre|wären) (?:auch|ebenso|ebenfalls) (?:gut|okay|ok|recht|in ordnung|möglich)|(?:geht|gehen|passt|passen|reicht|genügt) (?:auch|ebenso|ebenfalls)`,
  oneOf: `(?:mindestens |wenigstens )?eine[rsm]? (?:der|von|davon|aus)`,
  and: `und|sowie|als auch`,
  experience: `\\p{L}*erfahrung(?:en)?|erfahren|praxis|kenntnisse|tätigkeit`,
  joining: `(?:erfahrungen?|kenntnissen?|umgang|mit|in|im|der|dem|den|des|die|das|von|gute[nrs]?|sehr|erste|solide|fundierte)`,
  years: `jahre?n?s?|j\\.`,
  months: `monate?n?`,
  yearly: `jährige[nrs]?`,
  numbers: ['ein(?:e|em|en|es)?', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
  rangeWords: `bis|und|oder`,
  leastWords: `mindestens|mind\\.?|wenigstens|minimum|min\\.?|über|mehr als|ca\\.?|etwa|rund|von`,
  ofWhich: `davon|wovon`,
  yearsEnd: `erforderlich|notwendig|vorausgesetzt|mindestens|minimum|oder mehr`,
  since: `seit|über|mit|für`,
  languageCues: `
    fließend\\p{L}*
    verhandlungssicher\\p{L}*
    muttersprach\\p{L}*
    \\p{L}*sprachen?
    \\p{L}*sprachkenntnisse
    sprachniveau
    sprichst
    sprechen
    spricht
    wort und schrift
    stilsicher\\p{L}*`,
  behindLanguage: `kenntnisse|niveau|sprachkenntnisse|ist|sind|von|auf|in|im|wäre|für|zur|mindestens|mind\\.|und|oder|fließend|sicher|als`,
  drivingLicence: `führerschein\\p{L}*|fahrerlaubnis|pkw-führerschein`,
  licenceClass: `der klasse|klassen?|kl\\.`,
  texts: {
    Doctorate: `promotion|doktortitel|promoviert\\p{L}*`,
    'Master’s degree': `masterstudium\\p{L}*|master(?:abschluss|studiengang)\\p{L}*|diplom-?(?:abschluss|studium)`,
    'Bachelor’s degree': `bachelor(?:studium|abschluss|studiengang)\\p{L}*`,
    Degree: `(?:hochschul|fachhochschul|universitäts)?(?:studium|abschluss|studiums)|(?:hochschul|fachhochschul|universitäts)\\p{L}*|studienabschluss|akademischer abschluss|(?!fern|selbst|werk|teilzeit)\\p{L}{4,}studium`,
    'Vocational training': `(?:abgeschlossene[nr]? )?(?:berufs|fach)?ausbildung(?! (?:von|der) \\p{L}+(?:innen|enden))|lehrabschluss|gesellenbrief|examinierte?r?|(?:abgeschlossene[nr]? )?(?:berufs)?lehre|fähigkeitszeugnis|facharbeiterbrief|htl|hlw|fachschulabschluss|staatlich geprüfte?[rns]?`,
    'Further training': `(?:fach)?weiterbildung(?: (?:zum|zur|als))?|zusatzausbildung|\\p{L}*meister(?:brief|titel|prüfung|schule)`,
    'Professional registration': `approbation|staatlich(?:e[rn]?)? (?:anerkannt\\p{L}*|anerkennung)|berufsurkunde`,
    'School-leaving certificate': `(?:fach)?abitur|matura|berufsmatura|(?:fach)?hochschulreife|mittlere[rn]? (?:reife|schulabschluss)|realschulabschluss|hauptschulabschluss|schulabschluss|mittlerer bildungsabschluss`,
    Certificate: `zertifikate?s?|zertifizierung(?:en)?|zertifiziert\\p{L}*`,
    'Forklift licence': `(?:gabel)?stapler(?:führer)?schein|flurförder(?:mittel)?schein`,
    'Own vehicle': `eigene[rsn]? (?:auto|pkw|fahrzeug|kfz)`,
    Travel: `reisebereit\\p{L}*|reisetätigkeit|dienstreisen|bereitschaft zu reisen`,
    'Night shifts': `nacht(?:schicht|dienst|arbeit|wache)(?:en?)?|nacht-(?= (?:und|oder))`,
    'Weekend work': `wochenend(?:arbeit|dienst|bereitschaft)?e?[ns]?|samstagen|sonntagen|(?:samstags|sonntags)(?:arbeit|dienste?n?)`,
    'On-call duty': `rufbereitschaft|bereitschaftsdienste?n?`,
    'Shift work': `(?:wechsel)?schicht-(?= (?:und|oder))|(?:wechsel|drei|zwei|3-|2-)?schicht(?:dienst|arbeit|betrieb|bereitschaft|system|en)(?:e?s|en)?`,
    'Background check': `führungszeugnis(?:ses)?`,
    'Security clearance': `sicherheitsüberprüfung`,
    Vaccination: `masern(?:schutz|impfung|impfnachweis)\\p{L}*|impf(?:nachweis|ung|schutz|ausweis)\\p{L}*`,
    'Heavy lifting': `heben (?:und tragen )?von|körperlich(?:e)? belastbar(?:keit)?`,
    Portfolio: `portfolio|arbeitsproben`,
    'Several years of experience': `mehrjährige[nrs]? (?:\\p{L}+ )?(?:\\p{L}*erfahrung|praxis)|mehrere jahre(?:n)? (?:\\p{L}+ )?(?:\\p{L}*erfahrung|praxis)|langjährige[nrs]? (?:\\p{L}+ )?\\p{L}*erfahrung`,
  },
  subjectLead: `zum|zur|zum\\/zur|zur\\/zum|als|im bereich|im fach|im|(?:in )?(?:der )?fachrichtung|in|der|des`,
  subjectEnd: `mit|von|ist|wäre|wünschenswert|erforderlich|bzw|gerne?|sowie|und|idealerweise`,
  rightToWork: `
    arbeitserlaubnis
    arbeitsgenehmigung
    aufenthalts(?:titel|erlaubnis|genehmigung)
    arbeitsvisum
    gültiges visum
    eu-bürger(?:schaft|in)?`,
  sponsors: `
    (?:wir )?(?:unterstützen|helfen|übernehmen|kümmern)
    visa-?(?:unterstützung|sponsoring)
    unterstützung`,
  noSponsor: `(?:kein\\p{L}*|nicht|ohne) [^.;]{0,30}(?:visa-?sponsoring|sponsoring|visum|visa)`,
};
