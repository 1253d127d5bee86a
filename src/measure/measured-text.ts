import type { Run } from '../model/deck.js';
import type { TextStyle } from '../template/model.js';
import { faceOf } from './face.js';
import type { Stretch, Word } from './word.js';
import { joined, joinedWords, noStretch } from './word.js';

/** A text measured once, for every size. */
export interface MeasuredText {
  readonly words: readonly SpacedWord[];
  /** In how many fonts it was measured. */
  readonly fonts: number;
  /** In points. */
  readonly letterSpacing: number;
}

export interface SpacedWord {
  readonly word: Word;
  /** What stands behind the word: a line may end with it. */
  readonly space: Stretch;
}

/** Measures runs in each font of a style. Composed and decomposed Unicode forms measure alike. */
export function measureRuns(runs: readonly Run[], style: TextStyle): MeasuredText {
  const words: SpacedWord[] = [];
  let open = false;
  for (const run of runs) {
    const face = faceOf(style, style.bold || run.bold === true);
    const parts = run.text.normalize('NFC').split(breakingSpace);
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        addSpace(words, face.spaceBetween(parts[index - 1] ?? '', part));
        open = false;
      }
      if (part === '') continue;
      addWords(words, face.wordsOf(part), open);
      open = true;
    }
  }
  return { words, fonts: style.fonts.length, letterSpacing: style.letterSpacing };
}

/** The spaces that a line may end with: not the no-break ones. */
const breakingSpace = /[ \t\n\v\r\u2000-\u2006\u2008-\u200a\u3000]/;

function addWords(words: SpacedWord[], added: readonly Word[], open: boolean): void {
  const last = open ? words.pop() : undefined;
  added.forEach((word, index) => {
    words.push({ word: index === 0 && last ? joinedWords(last.word, word) : word, space: noStretch });
  });
}

function addSpace(words: SpacedWord[], space: Stretch): void {
  const last = words.pop() ?? { word: { ...noStretch, stretches: [] }, space: noStretch };
  words.push({ word: last.word, space: last.space === noStretch ? space : joined(last.space, space) });
}
