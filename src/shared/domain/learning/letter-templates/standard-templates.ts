import type { LetterKind, LetterLanguage } from '#shared/domain/learning/letter-kinds.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { LanguageTemplates, LetterTemplate } from './letter-template.ts';
import { spanish } from './spanish.ts';

const byLanguage: Readonly<Record<LetterLanguage, LanguageTemplates>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

/** Rebound's wording of a letter. */
export function standardTemplate(kind: LetterKind, language: LetterLanguage): LetterTemplate {
  return byLanguage[language].letters[kind];
}

/** How a letter begins: with the person's name, or fitting whoever reads it. */
export function greetingOf(language: LetterLanguage, name: string | null): string {
  return byLanguage[language].greet(name);
}
