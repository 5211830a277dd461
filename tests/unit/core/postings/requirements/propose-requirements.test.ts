import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSkillSearch } from '#core/postings/requirements/find-skills.ts';
import { proposeRequirements, type KnownSkill } from '#core/postings/requirements/propose-requirements.ts';

const skills = (
  'AWS Azure Django Docker Excel Figma Java Jira Kafka Kotlin Kubernetes MongoDB PostgreSQL Python React Redis SAP SQL ' +
  'Tableau TypeScript'
).split(' ');
const languages: readonly (readonly [string, ...string[]])[] = [
  ['English', 'Englisch', 'anglais', 'inglés'],
  ['French', 'Französisch', 'français', 'francés'],
  ['German', 'Deutsch', 'Deutschkenntnisse', 'allemand', 'alemán'],
  ['Polish', 'Polnisch'],
];
const list: readonly KnownSkill[] = [
  ...skills.map((name) => ({ id: name, name, kind: 'skill' as const, aliases: [], isStrict: false })),
  ...languages.map(([name, ...aliases]) => ({
    id: name,
    name,
    kind: 'language' as const,
    aliases,
    isStrict: false,
  })),
];
const findSkills = createSkillSearch(list);

/** `must Python 3 | nice Docker`, in the order of the text. */
function read(posting: string): string {
  return proposeRequirements(posting, findSkills)
    .map(({ need, label, minYears }) => [need, label, ...(minYears === null ? [] : [minYears])].join(' '))
    .join(' | ');
}

describe('a line that is asked for', () => {
  test.each([
    [
      '3+ years of experience with Python and Django; 2 years of Java',
      'must Python 3 | must Django 3 | must Java 2',
    ],
    ['Python (5 years), Java (2+ yrs), SQL', 'must Python 5 | must Java 2 | must SQL'],
    ['You have worked with Docker and Kubernetes for two years', 'must Docker 2 | must Kubernetes 2'],
    [
      '5 years of experience in software, including 2 years with Kubernetes',
      'must 5 years of experience | must Kubernetes 2',
    ],
    ['At least 6 months of experience with SQL', 'must SQL 0.5'],
    ['Zwischen 3 und 5 Jahre Erfahrung mit SAP', 'must SAP 3'],
    ['Dreijährige Erfahrung mit Java', 'must Java 3'],
    ['Mindestens fünf Jahre Berufserfahrung als Köchin', 'must 5 years of experience'],
    ['Au moins 3 ans d’expérience avec React et TypeScript', 'must React 3 | must TypeScript 3'],
    ['Entre 2 et 4 ans d’expérience avec SAP', 'must SAP 2'],
    ['Mínimo 2 años de experiencia con SAP', 'must SAP 2'],
    ['Python, mindestens 3 Jahre', 'must Python 3'],
    ['Python, 3 years of Java', 'must Python | must Java 3'],
    ['SAP beherrschen Sie mindestens 3 Jahre', 'must SAP 3'],
    ['mind. 3 J. Erfahrung in SAP', 'must SAP 3'],
    ['Three (3) years of Python', 'must Python 3'],
    ['Python experience: 3 years', 'must Python 3'],
    ['Python – minimum 3 years', 'must Python 3'],
    ['Au moins trois ans d’expérience en Python', 'must Python 3'],
    ['Python : 3 ans minimum', 'must Python 3'],
    ['Experiencia mínima de 2 años con Python', 'must Python 2'],
    ['Python (mínimo 2 años)', 'must Python 2'],
    ['Python\n- 3+ years required\n- Docker', 'must Python 3 | must Docker'],
    ['Python\n  (mindestens 3 Jahre)', 'must Python 3'],
    ['Python\n  At least 3 years of experience', 'must Python 3'],
    ['Python und SQL\n- mindestens 2 Jahre', 'must Python 2 | must SQL 2'],
    ['Python\n- au moins trois ans', 'must Python 3'],
    ['Python\n- mínimo 2 años', 'must Python 2'],
    ['Python\n- At least 3 years of experience', 'must Python | must 3 years of experience'],
    ['5 years of experience, of which 2 with Python', 'must 5 years of experience | must Python 2'],
    ['Expérience : 3 ans', 'must 3 years of experience'],
    ['18+ years old', ''],
    ['Mehrjährige Erfahrung mit SAP', 'must SAP'],
    ['Mehrjährige Berufserfahrung als Projektleiter', 'must Several years of experience'],
  ])('years: %s', (line, expected) => {
    expect(read(`Requirements\n- ${line}`)).toBe(expected);
  });

  test.each([
    ['Java, Kotlin or Python, and SQL', 'must Java, Kotlin or Python | must SQL'],
    ['Clouds (e.g. AWS, Azure)', 'must AWS, Azure or similar'],
    ['PostgreSQL or similar', 'must PostgreSQL or similar'],
    ['Kafka or something like it', 'must Kafka or similar'],
    ['Redis oder etwas Vergleichbares', 'must Redis or similar'],
    ['Jira ou un outil équivalent', 'must Jira or similar'],
    ['Excel o algo parecido', 'must Excel or similar'],
    ['Deutsch oder Englisch', 'must German or English'],
    ['Experience with Java or Kotlin', 'must Java or Kotlin'],
    ['3 years of Java or Kotlin', 'must 3 years of Java or Kotlin'],
    ['Java or Kotlin (Python is fine too)', 'must Java, Kotlin or Python'],
    ['Docker, Podman geht auch', 'must Docker'],
    ['React; Python is fine too', 'must React | nice Python'],
    ['Java oder Kotlin wäre ein Plus', 'nice Java or Kotlin'],
    ['Java or Kotlin, Docker is a plus', 'must Java or Kotlin | nice Docker'],
    ['At least one of Java, Kotlin and Python', 'must Java, Kotlin or Python'],
    ['Python and SQL or Excel', 'must Python | must SQL or Excel'],
    ['Jira ou quelque chose d’approchant', 'must Jira or similar'],
    ['Excel o algún programa similar', 'must Excel or similar'],
    [
      'AWS, Azure, Docker, Java, Jira, Kafka, Kotlin or Python',
      'must AWS, Azure, Docker, Java, Jira, Kafka or another',
    ],
  ])('one of several will do: %s', (line, expected) => {
    expect(read(`Requirements\n- ${line}`)).toBe(expected);
  });

  test('what will do is named for the comparison with the profile', () => {
    const [proposal] = proposeRequirements('Requirements\n- 2 years of Java or Kotlin', findSkills);
    expect(proposal).toMatchObject({
      kind: 'text',
      skillId: null,
      minYears: null,
      choice: {
        of: [
          { kind: 'skill', skillId: 'Java', minYears: 2 },
          { kind: 'skill', skillId: 'Kotlin', minYears: 2 },
        ],
        isOpen: false,
      },
    });
  });

  test.each([
    ['Experience with Docker, Kubernetes is a plus', 'must Docker | nice Kubernetes'],
    ['Kafka, Redis (nice to have)', 'nice Kafka | nice Redis'],
    ['Docker, Kubernetes und AWS sind von Vorteil', 'nice Docker | nice Kubernetes | nice AWS'],
    ['Fließend Deutsch und Englisch, Französisch wünschenswert', 'must German | must English | nice French'],
    ['Python required, Java preferred', 'must Python | nice Java'],
    ['Ideally you know Redis and MongoDB', 'nice Redis | nice MongoDB'],
    ['Sie sprechen Deutsch (C1) und idealerweise Polnisch', 'must German | nice Polish'],
    ['German is not required', ''],
    ['German is not required but nice to have', 'nice German'],
    ['No degree required', ''],
    ['SAP ist zwingend, Excel ist kein Muss', 'must SAP | nice Excel'],
    ['Must-have: Python. Nice-to-have: Java.', 'must Python | nice Java'],
    ['Python, gern mit Kafka', 'must Python | nice Kafka'],
    ['Python, and Kafka is a plus', 'must Python | nice Kafka'],
    ['Python, Redis, and Kafka are a plus', 'nice Python | nice Redis | nice Kafka'],
    ['Von Vorteil: Kafka und Redis', 'nice Kafka | nice Redis'],
    ['Fluent French (nice to have), fluent German', 'nice French | must German'],
    ['Strong SQL and Excel; Tableau desirable', 'must SQL | must Excel | nice Tableau'],
  ])('how much it is needed: %s', (line, expected) => {
    expect(read(`Requirements\n- ${line}`)).toBe(expected);
  });

  test.each([
    'Kenntnisse in Kafka sind wünschenswert, aber kein Muss',
    'Kafka von Vorteil',
    'Kafka wäre schön',
    'Kafka ist nice-to-have',
    'Wünschenswert sind Kenntnisse in Kafka',
    'Gerne auch Erfahrung mit Kafka',
    'Kafka ist hilfreich, aber nicht zwingend erforderlich',
    'Kafka, jedoch keine Voraussetzung',
    'Kafka-Kenntnisse runden dein Profil ab',
    'Erste Erfahrungen mit Kafka schaden nicht',
    'Bestenfalls kennst du Kafka',
    'Wenn du Kafka kennst, umso besser',
    'Kafka (optional)',
    'Kafka erwünscht',
    'Kafka begrüßenswert',
    'Schön wäre Kafka',
    'Kafka is a plus',
    'Kafka would be lovely',
    'Kafka would be a bonus',
    'Kafka is desirable but not essential',
    'Kafka not required but helpful',
    'Any Kafka is a bonus',
    'Knowledge of Kafka an advantage',
    'Kafka experience is nice, not necessary',
    'You get extra points for Kafka',
    'Bonus if you know Kafka',
    'Kafka would be ideal',
    'Kafka preferred',
    'preferably with Kafka',
    'Kafka welcome',
    'Some exposure to Kafka helps',
    'La connaissance de Kafka est un plus',
    'Kafka serait un plus',
    'Kafka, ce serait un plus',
    'Kafka apprécié',
    'Kafka serait apprécié, sans être indispensable',
    'Kafka souhaité mais pas obligatoire',
    'Des notions de Kafka seraient un atout',
    'Une expérience avec Kafka est la bienvenue',
    'Idéalement Kafka',
    'Si vous connaissez Kafka, c’est un plus',
    'Kafka n’est pas obligatoire',
    'Kafka: deseable',
    'Kafka deseable, no indispensable',
    'Deseable: Kafka',
    'Se valorará Kafka',
    'Se valorará positivamente conocimientos de Kafka',
    'Conocimientos de Kafka, no excluyente',
    'Kafka es un plus',
    'Kafka sería un plus',
    'Kafka (valorable)',
    'Sería ideal Kafka',
    'Kafka, de preferencia',
    'Preferible con Kafka',
    'Si conoces Kafka, mejor',
    'Kafka suma puntos',
  ])('one can do without, where the section says must: %s', (line) => {
    expect(read(`Requirements\n- ${line}`)).toBe('nice Kafka');
  });

  test.each([
    ['Bachelor’s or Master’s degree in computer science', 'must Bachelor’s degree: computer science'],
    ['A degree in a related field', 'must Degree'],
    ['3-jährige Ausbildung zur Pflegefachkraft', 'must Vocational training: Pflegefachkraft'],
    [
      'Ausbildung als Gesundheits- und Krankenpfleger/in, gerne in Teilzeit',
      'must Vocational training: Gesundheits- und Krankenpfleger/in',
    ],
    ['Abgeschlossenes Studium', 'must Degree'],
    ['Abgeschlossenes Bauingenieurstudium', 'must Degree'],
    ['Grado en Enfermería o similar', 'must Degree: Enfermería'],
    ['BTS en maintenance industrielle exigé', 'must Degree: maintenance industrielle'],
    ['NVQ Level 3 in Health and Social Care', 'must Vocational training: Health and Social Care'],
    ['A degree is required\n- Degree in nursing', 'must Degree: nursing'],
    ['High school diploma or GED', 'must School-leaving certificate'],
    ['Fachabitur oder mittlere Reife', 'must School-leaving certificate'],
    ['Current state registration as a dental hygienist', 'must Professional registration'],
    ['Active RN license in Ohio', 'must Professional registration'],
    ['Bachillerato terminado', 'must School-leaving certificate'],
    ['CDL class B', 'must Class B CDL'],
    ['Commercial driver’s license, class A', 'must Class A CDL'],
    ['CDL required', 'must CDL'],
    ['Abgeschlossenes Studium oder eine vergleichbare Ausbildung', 'must Degree or vocational training'],
    ['Class B driving licence', 'must Driving licence B'],
    ['Führerschein Klasse B, Klasse CE von Vorteil', 'must Driving licence B | nice Driving licence CE'],
    ['Permis B exigé', 'must Driving licence B'],
    ['Permis de travail valable', 'must Right to work'],
    ['Willingness to travel (up to 50%)', 'must Travel up to 50 %'],
    ['Flexibilität (Schicht- und Wochenendarbeit)', 'must Shift work | must Weekend work'],
    ['AWS certification', 'must AWS'],
    ['You love the German market and French food', ''],
    ['Valid EU work permit', 'must Right to work in the EU'],
    ['Gültige Arbeitserlaubnis für die Schweiz', 'must Right to work in Switzerland'],
    ['Visa sponsorship is available', ''],
  ])('what is answered by hand, and languages: %s', (line, expected) => {
    expect(read(`Requirements\n- ${line}`)).toBe(expected);
  });
});

describe('accents', () => {
  test.each([
    ['Experiencia minima de 2 anos con SAP', 'must SAP 2'],
    ['SAP: se valorara', 'nice SAP'],
    ['Kenntnisse in SAP sind wuenschenswert', 'nice SAP'],
    ['Fliessend Franzoesisch', 'must French'],
    ['La connaissance de SAP serait appreciee', 'nice SAP'],
    ['Au moins trois annees d’experience en SAP', 'must SAP 3'],
    ['Fuehrerschein Klasse B', 'must Driving licence B'],
  ])('may be left out: %s', (line, expected) => {
    expect(read(`Requirements\n- ${line}`)).toBe(expected);
  });

  test('may stand behind their letters, and the quote is as it was pasted', () => {
    const posting =
      'Profil souhaité\n- Au moins trois années d’expérience en SAP\n- Français apprécié'.normalize('NFD');
    expect(read(posting)).toBe('must SAP 3 | nice French');
    for (const { quote, start, end } of proposeRequirements(posting, findSkills))
      expect(posting.slice(start, end)).toBe(quote);
    expect(proposeRequirements(posting, findSkills)[0]?.quote).toBe(
      'Au moins trois années d’expérience en SAP'.normalize('NFD'),
    );
  });
});

describe('sections', () => {
  test('tasks, benefits and praise ask for nothing; a word in a heading decides', () => {
    const posting =
      'About us\nWe use Kotlin.\n\nYour tasks\n- Work with Java\n\nYour profile\n- Python\n\nBonus points\n- Docker\n\nWhat we offer\n- Jira, English lessons';
    expect(read(posting)).toBe('must Python | nice Docker');
  });

  test('a heading nobody has foreseen is told by its words and its place', () => {
    const posting =
      'Worauf es bei dir besonders ankommt und was wir brauchen\n\nWas wir von dir brauchen\nPython und SQL.\n\nDas gibt es obendrauf\nJira.';
    expect(read(posting)).toBe('must Python | must SQL');
  });

  test('they may stand in one line', () => {
    expect(read('Requirements: Python, SQL. Nice to have: AWS. What we offer: Excel.')).toBe(
      'must Python | must SQL | nice AWS',
    );
  });

  test('a paragraph below a list of benefits may ask for the right to work', () => {
    const posting =
      'We offer\n- Jira\n\nApplicants need a valid work permit for Germany; we cannot offer visa sponsorship.';
    expect(read(posting)).toBe('must Right to work in Germany');
  });

  test('what stands below a farewell asks for nothing', () => {
    expect(read('You know Python.\n\nKind regards,\nAda\nSenior SAP consultant')).toBe('must Python');
    expect(read('Du kennst SAP.\nViele Grüße\nLena, Java-Recruiterin')).toBe('must SAP');
    expect(read('Kind regards\nAda, SAP recruiter\n\nRequirements\n- Python')).toBe('must Python');
  });

  test('without any, what is asked for is a must, and what is named is nice to have', () => {
    const posting =
      'Senior Python developer\nWe are a bank and use Kotlin. You have 3+ years with Python. You will deploy to AWS. Docker is a plus. We offer Slack and French classes.';
    expect(read(posting)).toBe('must Python 3 | nice AWS | nice Docker');
  });

  test('where there are tasks alone, the skills they name are nice to have', () => {
    expect(read('Aufgaben\n- Entwicklung mit Java\n\nWir bieten\n- Jira')).toBe('nice Java');
  });

  test('a sentence may go over several lines', () => {
    expect(read('Your profile\nYou have at least 3 years of\nexperience with Python.')).toBe('must Python 3');
  });

  test('what is said twice is proposed once, as the stronger of the two', () => {
    expect(read('Bonus\n- Python\n\nRequirements\n- 4 years of Python')).toBe('must Python 4');
  });
});

describe('any text', () => {
  const pieces =
    'Requirements|Your profile:|Nice to have|We offer|•|✅|-|1.|3|years|Jahre|ans|or|und|is a plus|required|no|degree|' +
    'Führerschein|Klasse|B|visa|work permit|Germany|(|)|,|;|.|\n|\r\n|\n\n|\u2028|\ud83d|🧑‍🍳|e\u0301';
  const words = fc.constantFrom(...skills, ...languages.flat(), ...pieces.split('|'));
  const texts = fc.oneof(
    fc.array(words, { maxLength: 80 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 60 })
      .map((parts) => parts.join('')),
  );

  test('offsets cut out the quote, which can be kept, and nothing is proposed twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const proposals = proposeRequirements(text, findSkills);
        const keys = proposals.map(({ skillId, kind, label }) => skillId ?? `${kind} ${label}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { quote, start, end, kind, skillId } of proposals) {
          expect(text.slice(start, end)).toBe(quote);
          expect(quote.trim()).toBe(quote);
          expect(quote.length).toBeGreaterThan(0);
          expect(quote.length).toBeLessThanOrEqual(500);
          expect(skillId !== null).toBe(kind === 'skill' || kind === 'language');
        }
        expect(proposals.map(({ start }) => start)).toEqual(
          proposals.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['one endless line', 'You have 3 years of Python, '],
    ['one endless list', '- Python or Java is a plus\n'],
    ['one endless word', 'a'],
    ['blanks', ' \t'],
    ['brackets', '(('],
    ['stars', '**'],
    ['years', '3 years '],
    ['headings', 'Requirements\n\n'],
  ])('twice as much takes about twice as long: %s', (_name, piece) => {
    const timeOf = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      proposeRequirements(text, findSkills);
      const { user } = process.cpuUsage();
      proposeRequirements(text, findSkills);
      return process.cpuUsage({ user, system: 0 }).user / 1_000;
    };
    // Eight times the length, and far from the 64 times of a square; small times are noise.
    expect(timeOf(56_000)).toBeLessThan(24 * Math.max(20, timeOf(7_000)));
  });
});
