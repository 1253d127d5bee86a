import { anyPhraseAt, holdsPhrase, wordsOf } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Span } from '../../../model/span.js';
import type { Indexed } from '../../article/indexed.js';
import { finding, shortened, type Checked, type Rule } from '../../rule.js';
import { endsLongerName, lettersOpen } from '../../words/inserted/expansion.js';
import { initialsOf, insertionsIn, textOf, type Insertion } from '../../words/inserted/insertions.js';
import { joinedIn, joinedWords } from '../../words/standing.js';
import { tokensIn, tokensOf } from '../../words/words.js';

/**
 * What stands in square brackets inside a line stands in a row in a sentence of the article: one with the word beside it, but behind "he", a
 * title, "này" or the first letters of a name, which stand for somebody or something that another sentence names, or the act that a sentence above
 * names and the whole line is quoted from: "Chủ tàu nộp phí … [Điều 8 Luật Bến cảng 2024]".
 */
export const insertions: Rule = (checked) =>
  checked.statements.flatMap((statement) => {
    if (statement.evidence.length === 0) return [];
    const stray = insertionsIn(statement.text, textOf(statement.evidence, checked.text)).find(
      (insertion) => !standsWithForm(checked, insertion) && !namesActAbove(checked, statement.evidence, insertion),
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

const namesActAbove = (
  { indexed, text, pack }: Checked,
  [first]: readonly Span[],
  { words, behind }: Insertion,
): boolean => {
  if (behind !== '' || first === undefined || !holdsPhrase(pack, 'documentTypes', wordsOf(words))) return false;
  const said = joinedWords(words);
  return indexed.units.all.some(({ start, end }) => end <= first.start && joinedIn(text, start, end).includes(said));
};

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
