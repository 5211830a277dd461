// Folded, in English, German, French and Spanish.
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Join the last thing of a list to the others. */
export const joiningWords = wordsOf('and or und oder sowie bzw et ou y e o u plus');

/** Stand between a word of skill and what it speaks of: “knowledge of Excel”. */
export const betweenWords = wordsOf(
  'in of on upon with using for from the im mit von auf fur der die das dem den en de du des d l la le les avec sur con del el sobre para',
);

/** Say that somebody can do what follows, with such a word between the two, or that it is used. */
export const skillWordsBefore = wordsOf(`
  experience experienced expertise expert knowledge proficiency proficient fluency fluent skills skill skilled
  familiarity familiar background competence competent command mastery programming developing development coding coded
  written write writing built build building certified training course basics
  kenntnisse kenntnissen grundkenntnisse programmierkenntnisse sprachkenntnisse erfahrung erfahrungen umgang sicher
  sichere sicherer sicheren versiert fit routiniert programmierung entwicklung entwickelt beherrschung vertraut geubt
  grundlagen experiences connaissance connaissances maitrise competences developpement programmation aisance
  conocimiento conocimientos experiencia dominio manejo desarrollo programacion nivel niveau`);

/** Say the same directly before it. */
export const wordsBefore = wordsOf(`
  programmiersprache programmiersprachen sprache sprachen language languages langage langages langue langues lenguaje
  lenguajes idioma idiomas framework frameworks tool tools software embedded ansi advanced microsoft ms using use uses used
  modern native spoken conversational fliessend fliessende fliessendes fliessendem speak speaks speaking know knows
  learn code kenntnisse erfahrung connaissances conocimientos experience knowledge skills fluent nutzen
  beherrschst beherrschen maitrisez dominas`);

/** With one directly before and nothing between, it is in use: “with Go”. */
export const usingWords = wordsOf('with using avec con');

/** Say it directly behind. */
export const wordsBehind = wordsOf(`
  programming programmer programmers developer developers engineer engineers development code coding codebase scripting
  script scripts services backend frontend microservices app apps application applications component components
  framework library libraries ecosystem language skills knowledge experience expert experts expertise proficiency
  certification templates macros formulas pivot sheets spreadsheets queries modules playbooks cookbooks charts
  kenntnisse kenntnissen programmierung programmierkenntnisse programmierer programmiererin entwickler entwicklerin
  entwicklung erfahrung erfahrungen anwendungen projekte tabellen skripte vorlagen makros developpeur developpeuse
  developpement programmation desarrollador desarrolladora desarrollo programacion speaker speakers speaking native
  fluency fluently muttersprachler sprachkenntnisse`);

/** How well a language is spoken; stands behind it, in brackets too. */
export const levelWords = wordsOf(
  'a1 a2 b1 b2 c1 c2 fluent fluently native fliessend verhandlungssicher muttersprache muttersprachlich courant natif bilingue fluido nativo advanced basic intermediate required',
);

/** What a letter behind them stands for is no skill: “vitamin C”, “plan C”, “series C”. */
export const letteredThings = wordsOf(`
  vitamin vitamine vitamina plan series serie class klasse klassen classe clase category kategorie categorie categoria
  grade level type typ tipo option hepatitis block section abschnitt part teil phase group gruppe groupe grupo permis
  permiso tarif band stufe schedule appendix anhang annexe item point punkt buchstabe lit`);
