import type { Run } from '../../model/deck.js';
import type { TextStyle } from '../../template/model.js';
import type { Font } from './font.js';
import { fontOf } from './font.js';
import { breakBetween, isSpace } from './line-break.js';

/** A stretch that is never broken. Widths are in ems; `letters` counts where letter spacing is added. */
export interface Stretch {
  em: number;
  letters: number;
}

/** What stands between two places where every program may break a line, and the space behind it. */
export interface Word extends Stretch {
  readonly space: Stretch;
  /** The word in stretches that some programs break between; they matter when it is wider than a line. */
  readonly stretches: Stretch[];
  /** The widest letter, in ems. */
  widest: number;
}

/** A text measured once, for every size: the words as each font of the style sets them. */
export interface MeasuredText {
  readonly words: readonly (readonly Word[])[];
  readonly letterSpacing: number;
}

/** Measures runs in each font of a style. Composed and decomposed Unicode forms measure alike. */
export function measureRuns(runs: readonly Run[], style: TextStyle): MeasuredText {
  const words = style.fonts.map((family) => {
    const regular = fontOf(family, style.bold);
    const bold = fontOf(family, true);
    return wordsOf(lettersOf(runs, style, regular, bold));
  });
  return { words, letterSpacing: style.letterSpacing };
}

interface Letter {
  readonly codePoint: number;
  readonly em: number;
}

function lettersOf(runs: readonly Run[], style: TextStyle, regular: Font, bold: Font): Letter[] {
  const letters: Letter[] = [];
  for (const run of runs) {
    const font = run.bold === true ? bold : regular;
    const composed = run.text.normalize('NFC');
    for (const character of style.capitals ? composed.toUpperCase() : composed) {
      const codePoint = character.codePointAt(0) ?? 0;
      letters.push({ codePoint, em: font.advance(codePoint) });
    }
  }
  return letters;
}

function wordsOf(letters: readonly Letter[]): Word[] {
  const words: Word[] = [];
  let word: Word | undefined;
  let stretch: Stretch | undefined;
  letters.forEach(({ codePoint, em }, index) => {
    if (word && isSpace(codePoint)) {
      extend(word.space, em);
      return;
    }
    if (!word || word.space.letters > 0 || isSpace(codePoint)) {
      word = newWord();
      stretch = undefined;
      words.push(word);
    }
    if (!stretch) {
      stretch = { em: 0, letters: 0 };
      word.stretches.push(stretch);
    }
    extend(word, em);
    extend(stretch, em);
    word.widest = Math.max(word.widest, em);
    const next = letters[index + 1]?.codePoint;
    if (next === undefined) return;
    const kind = breakBetween(letters[index - 1]?.codePoint ?? 0, codePoint, next);
    if (kind !== 'never') stretch = undefined;
    if (kind === 'always') word = undefined;
  });
  return words;
}

function newWord(): Word {
  return { em: 0, letters: 0, space: { em: 0, letters: 0 }, stretches: [], widest: 0 };
}

function extend(stretch: Stretch, em: number): void {
  stretch.em += em;
  stretch.letters += 1;
}
