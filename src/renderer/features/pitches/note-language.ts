import { pitchLanguages, type PitchLanguage } from '#shared/pitches.ts';

const storageKey = 'rebound.note-language';

/** The language a note starts in: the pitch's own, else the one that was chosen last, else the reader's. */
export function startLanguage(ofPitch: PitchLanguage | null): PitchLanguage {
  return known(ofPitch) ?? known(localStorage.getItem(storageKey)) ?? readerLanguage();
}

/** The reader's own, where texts are written in it. */
export function readerLanguage(): PitchLanguage {
  return known(navigator.language.slice(0, 2)) ?? 'en';
}

function known(code: string | null): PitchLanguage | undefined {
  return pitchLanguages.find((one) => one === code);
}

export function rememberLanguage(language: PitchLanguage): void {
  localStorage.setItem(storageKey, language);
}
