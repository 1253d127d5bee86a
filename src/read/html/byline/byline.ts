import type { LanguagePack } from '../../../language/index.js';
import { namesOfPiece } from './name-pieces.js';

/** What is known of who wrote an article. */
export interface BylineSources {
  /** What the page tells programs, where that is no paper. */
  readonly told: string | undefined;
  /** What the lines of the article say. */
  readonly read: string | undefined;
  /** The names that the page marks around the title or below the body. */
  readonly shown: readonly string[];
}

/** Who wrote: what a page tells programs, with the others whom it shows beside; else whom it shows. */
export function bylineFrom({ told, read, shown }: BylineSources, packs: readonly LanguagePack[]): string | undefined {
  if (told !== undefined) {
    const names = namesOfPiece(told, packs);
    const isAmongShown = names.length > 0 && names.every((name) => shown.some((other) => isSameName(name, other)));
    if (isAmongShown && shown.length > names.length) return shown.join(', ');
    return names.length > 0 ? names.join(', ') : told;
  }
  if (shown.length > 0) return shown.join(', ');
  const names = namesOfPiece(read ?? '', packs);
  return names.length > 0 ? names.join(', ') : undefined;
}

const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
