import { anyPhraseAt } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Indexed } from '../../article/indexed.js';
import { finding, shortened, type Checked, type Rule } from '../../rule.js';
import { endsLongerName, lettersOpen } from '../../words/inserted/expansion.js';
import { initialsOf, insertionsIn, textOf, type Insertion } from '../../words/inserted/insertions.js';
import { joinedIn, joinedWords } from '../../words/standing.js';
import { tokensIn, tokensOf } from '../../words/words.js';

/**
 * What stands in square brackets inside a line stands in a row in a sentence of the article: one with the word beside it, but behind "he", a
 * title, "này" or the first letters of a name, which stand for somebody or something that another sentence names.
 */
export const insertions: Rule = (checked) =>
  checked.statements.flatMap((statement) => {
    if (statement.evidence.length === 0) return [];
    const stray = insertionsIn(statement.text, textOf(statement.evidence, checked.text)).find(
      (insertion) => !standsWithForm(checked, insertion),
    );
    return stray === undefined
      ? []
      : [
          finding(
            'insertion-unknown',
            statement,
            `has "${shortened(stray.words)}" put into it, which the article does not say with the word beside it`,
          ),
        ];
  });

const standsWithForm = (checked: Checked, { words, before, behind }: Insertion): boolean => {
  const said = joinedWords(words);
  const beside =
    isCalled(checked, before) || initialsOf(words) === before
      ? [' ']
      : [before, behind].flatMap((word) => (word === '' ? [] : [joinedWords(word)]));
  const isSaid = sentencesOf(checked.indexed, checked.text).some(
    (sentence) => sentence.includes(said) && beside.some((word) => sentence.includes(word)),
  );
  return isSaid && !(abbreviation.test(before) && isOnlyEnd(checked, words, before));
};
const abbreviation = /^\p{Lu}{2,6}$/u;

/** "NCC [Biển Bắc]", where all places that say so have a longer name, "dòng chảy ven bờ Biển Bắc", which the letters do not begin. */
const isOnlyEnd = ({ text, pack, indexed }: Checked, said: string, short: string): boolean => {
  const keys = tokensOf(said).map(({ key }) => key);
  const places = indexed.units.all.flatMap(({ start, end }) => {
    const own = tokensIn(text, start, end);
    return own.flatMap((_, from) =>
      keys.every((key, at) => own[from + at]?.key === key)
        ? [lettersOpen(own, from, short, text) === 0 && endsLongerName(own, from, text, pack)]
        : [],
    );
  });
  return places.length > 0 && places.every(Boolean);
};

const isCalled = ({ pack }: Checked, word: string): boolean => {
  const words = tokensOf(word);
  return words.length > 0 && anyPhraseAt(pack, ['personPronouns', 'speakerTitles', 'demonstratives'], words, 0);
};

const sentencesOf = onceFor(({ units }: Indexed, text: string): readonly string[] =>
  units.all.map(({ start, end }) => joinedIn(text, start, end)),
);
