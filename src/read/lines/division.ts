import { itemLetters, type LanguagePack, ordinalsOf, wordsOf } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';

/** A part of a document that is called by a word and a number: `Điều 5`, `Chương II`, `Part One`. */
export interface Division {
  /** From 0 for the highest: parts, chapters, sections, subsections, articles, paragraphs, points. */
  readonly rank: number;
  /** How long its name is, without what parts it from its words: `Điều 5` of "Điều 5. Hiệu lực". */
  readonly name: number;
  /** Where its words begin. */
  readonly length: number;
  /** What parts the two: `.`, `:`, `-`, or nothing. */
  readonly stop: string;
}

/** The division that a line opens, if it opens one: by its words alone, which may also be those of a sentence. */
export function readDivision(line: string, pack: LanguagePack): Division | undefined {
  const named = rankAt(line, pack);
  if (named === undefined) return undefined;
  const rest = line.slice(named.length);
  const number = numberAt(rest, pack);
  if (number === undefined) return undefined;
  const name = named.length + number;
  // Of "Điều 5:Hội đồng …" the space was left out.
  const gap = /^ ?([.:–—-]?)(?: +|$|(?<=[.:])(?=\p{Lu}\p{L}))/u.exec(line.slice(name));
  return gap === null ? undefined : { rank: named.rank, name, length: name + gap[0].length, stop: gap[1] ?? '' };
}

/** The word and the space behind it. */
function rankAt(line: string, { divisions }: LanguagePack): { rank: number; length: number } | undefined {
  const opening = line.slice(0, longestName).toLowerCase();
  for (const [rank, names] of divisions.entries()) {
    const name = names.find((each) => opening.startsWith(each) && /^(?:\.? |$)/.test(opening.slice(each.length)));
    if (name !== undefined) return { rank, length: name.length + (opening[name.length] === '.' ? 2 : 1) };
  }
  return undefined;
}

const longestName = 40;

const numberOf = onceFor((pack: LanguagePack) => {
  const ending = [...pack.dayEndings, `[${itemLetters.small}]`].join('|');
  return new RegExp(
    `^(?:\\d{1,4}(?:\\.\\d{1,3}){0,4}(?:-\\d{1,4}(?=\\.))?(?:${ending})?|[IVXLC]{1,7}|[${itemLetters.capital}])(?![\\p{L}\\p{N}])`,
    'u',
  );
});

/** How long the number is: `5`, `5.2`, `5a`, `II`, `A`, `thứ nhất`, `One`. */
function numberAt(rest: string, pack: LanguagePack): number | undefined {
  const written = numberOf(pack).exec(rest)?.[0];
  if (written !== undefined) return written.length;
  const words = wordsOf(rest.slice(0, longestName)).slice(0, 2);
  if (words[0]?.start !== 0) return undefined;
  const count = Math.max(
    ordinalsOf(pack).matchAt(words, 0),
    ...Object.keys(pack.numerals).map((numeral) => (words[0]?.key === numeral ? 1 : 0)),
  );
  return words[count - 1]?.end;
}
