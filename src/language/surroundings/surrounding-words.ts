import type { LanguagePack } from '../pack/pack.js';
import { englishSurroundings } from './english.js';
import type { SurroundingKind } from './kinds.js';
import {
  frenchSurroundings,
  furtherSurroundings,
  germanSurroundings,
  indonesianSurroundings,
  spanishSurroundings,
} from './others.js';
import { vietnameseSurroundings } from './vietnamese.js';

/**
 * What stands around texts in any language.
 *
 * @param own packs of the caller, whose words are looked for too
 */
export const surroundingWords = (kind: SurroundingKind, own: readonly LanguagePack[] = []): string[] => [
  ...new Set([...builtIn, ...own.map(({ surroundings }) => surroundings)].flatMap((one) => one[kind] ?? [])),
];

/** The same as the alternatives of a pattern, longer phrases first. */
export const surroundingPattern = (kind: SurroundingKind, own?: readonly LanguagePack[]): string => {
  const phrases = surroundingWords(kind, own).sort((one, other) => other.length - one.length);
  return `(?:${phrases.map(pattern).join('|') || '(?!)'})`;
};

const builtIn = [
  englishSurroundings,
  vietnameseSurroundings,
  frenchSurroundings,
  germanSurroundings,
  spanishSurroundings,
  indonesianSurroundings,
  furtherSurroundings,
];

/** A phrase as a pattern: "…" stands for a few words, "#" for a number. */
const pattern = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('#', '\\d+')
    .replaceAll(' … ', ' .{0,60}(?<![\\p{L}\\p{N}])')
    .replaceAll('…', '.{0,60}');
