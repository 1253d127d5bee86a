import { followsAfterSpace, phraseAt, type LanguagePack, type Word } from '../../language/index.js';
import { isCapital } from './is-capital.js';

/** Words with a capital that stand side by side. */
export interface CapitalRun {
  readonly from: number;
  /** Of its last word. */
  readonly to: number;
}

/** The runs of words with a capital, in order. */
export const capitalRuns = (words: readonly Word[], text: string): CapitalRun[] => {
  const runs: CapitalRun[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!isCapital(words, from, text)) continue;
    let to = from;
    while (to + 1 < words.length && isCapital(words, to + 1, text) && followsAfterSpace(text, words, to + 1)) to += 1;
    runs.push({ from, to });
    from = to;
  }
  return runs;
};

/** "Judge King": how many words of a run are a title. */
export const titleLength = (words: readonly Word[], { from, to }: CapitalRun, pack: LanguagePack): number =>
  Math.min(to - from, phraseAt(pack, 'speakerTitles', words, from));

/** "Baker said": whether a verb of saying stands before or behind a word. */
export const speaksBeside = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'speechVerbs', words, index + 1) > 0 ||
  (index > 0 && phraseAt(pack, 'speechVerbs', words, index - 1) > 0);
