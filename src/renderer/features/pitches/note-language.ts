import { pitchLanguages, type PitchLanguage } from '#shared/pitches.ts';

const storageKey = 'rebound.note-language';

/** The language a note starts in: the pitch's own, else the one that was chosen last, else the reader's. */
export function startLanguage(ofPitch: PitchLanguage | null): PitchLanguage {
  const known = [ofPitch, localStorage.getItem(storageKey), navigator.language.slice(0, 2)];
  return known.flatMap((code) => pitchLanguages.find((one) => one === code) ?? [])[0] ?? 'en';
}

export function rememberLanguage(language: PitchLanguage): void {
  localStorage.setItem(storageKey, language);
}
