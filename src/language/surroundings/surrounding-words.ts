import { literalPattern } from '../text/literal-pattern.js';
import type { LanguagePack } from '../pack/pack.js';
import { englishSurroundings } from './english.js';
import type { SurroundingKind } from '../pack/surrounding-kinds.js';
import {
  frenchSurroundings,
  furtherSurroundings,
  germanSurroundings,
  indonesianSurroundings,
  spanishSurroundings,
} from './others.js';
import { programWords, type ProgramWords } from './program-words.js';
import { vietnameseSurroundings } from './vietnamese.js';

/**
 * What stands around texts in any language, as the alternatives of a pattern, longer phrases first.
 *
 * @param own packs of the caller, whose words are looked for too
 */
export const surroundingPattern = (kind: SurroundingKind, own: readonly LanguagePack[] = []): string =>
  alternatives([...builtIn, ...own.map(({ surroundings }) => surroundings)].flatMap((one) => one[kind] ?? []));

/** The same of what word processors write. */
export const programPattern = (kind: ProgramWords): string => alternatives(programWords[kind]);

const alternatives = (phrases: readonly string[]): string =>
  `(?:${
    [...new Set(phrases)]
      .sort((one, other) => other.length - one.length)
      .map(pattern)
      .join('|') || '(?!)'
  })`;

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
  literalPattern(phrase)
    .replaceAll('#', '\\d+')
    .replaceAll(' … ', ' .{0,60}(?<![\\p{L}\\p{N}])')
    .replaceAll('…', '.{0,60}');
