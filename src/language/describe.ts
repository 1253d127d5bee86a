import { languagePack, languageTags } from './index.js';
import { neutralPack } from './packs/neutral/neutral.js';
import { coverageOf } from './pack/coverage.js';
import type { LanguagePack } from './pack/pack.js';

/** What briefdeck can do in a language, as its pack has the lists for it. */
export interface LanguageDescription {
  readonly tag: string;
  /** In the language itself. */
  readonly name: string;
  /** Labels on slides are in the language. */
  readonly labels: boolean;
  /** Items that open with "first", "second", … are found. */
  readonly series: boolean;
  /** Figures are found with their qualifiers, multipliers and units. */
  readonly figures: boolean;
  /** Who said what is found. */
  readonly speakers: boolean;
  /** Sentences are cut to what a slide needs; else they are shown whole. */
  readonly shortening: boolean;
}

/** The languages with a pack, those of the caller last. */

/** What can be done in a language, by what its pack has words for. */
export const describeLanguages = (own: readonly LanguagePack[] = []): LanguageDescription[] => {
  const builtIn = languageTags.filter((tag) => own.every((pack) => pack.tag !== tag)).map((tag) => languagePack(tag));
  return [...builtIn, ...own].map(describeLanguage);
};

export const describeLanguage = (pack: LanguagePack): LanguageDescription => ({
  tag: pack.tag,
  name: pack.name,
  labels: pack.tag.split('-')[0] === 'en' || pack.labels.summary !== neutralPack(pack.tag).labels.summary,
  series: coverageOf(pack).series,
  figures: coverageOf(pack).figures,
  speakers: coverageOf(pack).speakers,
  shortening: coverageOf(pack).shortening,
});
