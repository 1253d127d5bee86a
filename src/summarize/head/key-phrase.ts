import { phraseAt, wordsOf, type LanguagePack, type Word } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Annotation } from '../annotate/annotation.js';
import type { KeyPhrase } from '../annotate/key-phrases.js';
import type { Statement } from '../say/statement.js';
import { holdsPointer } from '../shorten/pointing.js';
import { headingOf, type Heading } from './heading.js';
import { isNamesOnly, saysOrJoins } from './names.js';

/**
 * Phrases that the article says again and again and that most statements of a group hold, as headings, the best first: they name what
 * the group is about. None that the title of the deck says already.
 */
export const keyPhraseHeadings = ({ reading, keyPhrases }: Annotation, statements: readonly Statement[]): Heading[] => {
  const { text, pack, article } = reading;
  const title = article.title === undefined ? '' : ` ${keysOf(text.slice(article.title.start, article.title.end))} `;
  const enough = statements.length < fewestForMost ? statements.length : Math.ceil(statements.length * mostOf);
  return keyPhrases
    .flatMap((phrase) => {
      const here = placesIn(phrase, statements);
      const [first] = here.places;
      if (
        first === undefined ||
        here.holding < enough ||
        !isSubject(here, statements) ||
        title.includes(` ${phrase.key} `)
      )
        return [];
      const shown = text.slice(first.start, first.end);
      const words = wordsOf(shown);
      if (words.length < (pack.compounds.length > 0 ? fewestSyllables : fewestWords) || /\d/.test(shown)) return [];
      if (
        isNamesOnly(shown) ||
        isBody(words, pack) ||
        holdsPointer(words, pack) ||
        saysOrJoins(words, pack) ||
        isDenied(reading, first)
      )
        return [];
      return [{ first, worth: worthOf(phrase, here, statements, pack.compounds.length > 0 ? wordsOfSyllables : 1) }];
    })
    .sort((one, other) => other.worth - one.worth)
    .slice(0, mostTried)
    .map(({ first }) => headingOf(reading, first));
};

/** "… is not an inflation targeter": what is denied is no subject of what stands below. */
const isDenied = ({ sentences, pack }: Annotation['reading'], { start, end }: Span): boolean => {
  const sentence = sentences.find((one) => one.start <= start && one.end >= end);
  const before = sentence?.words.filter((word) => word.end <= start).slice(-denialReach) ?? [];
  return before.some((_, index) => phraseAt(pack, 'negations', before, index) > 0);
};
const denialReach = 4;

/** So many statements are about a phrase that most of them hold; of fewer all must. */
const fewestForMost = 3;
const mostOf = 0.6;
const mostTried = 4;
/** Less names too little to head a slide. */
const fewestWords = 2;
const fewestSyllables = 3;
/** A word of Vietnamese has about so many syllables. */
const wordsOfSyllables = 1.6;

interface Places {
  readonly places: KeyPhrase['places'];
  /** In how many statements it stands. */
  readonly holding: number;
}

const placesIn = ({ places }: KeyPhrase, statements: readonly Statement[]): Places => {
  const inside = ({ sentence }: Statement) =>
    places.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const all = statements.map(inside);
  return { places: all.flat(), holding: all.filter(({ length }) => length > 0).length };
};

/** Longer phrases say more; one that stands early in its statement is what that is about; one all over the article tells nothing apart. */
const worthOf = (phrase: KeyPhrase, here: Places, statements: readonly Statement[], syllables: number): number => {
  const length = Math.min(4, phrase.words / syllables);
  const early = here.places.filter(({ start }) =>
    statements.some(
      ({ sentence }) => start >= sentence.start && start - sentence.start < (sentence.end - sentence.start) / 3,
    ),
  ).length;
  return (
    length *
    (here.holding / statements.length + 0.3 * Math.min(1, early)) *
    (0.4 + here.places.length / phrase.places.length)
  );
};

/** One statement alone is about what it opens with; several are about what they share. */
const isSubject = ({ places, holding }: Places, statements: readonly Statement[]): boolean =>
  holding > 1 ||
  places.some(({ start }) =>
    statements.some(
      ({ sentence }) => start >= sentence.start && start - sentence.start < (sentence.end - sentence.start) / 5,
    ),
  );

const keysOf = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ');

/** "cơ quan chức năng", "Bộ Y tế": who acts says nothing of what is done. */
const isBody = (words: readonly Word[], pack: LanguagePack): boolean =>
  // A noun of one syllable ("trạm") is part of many others.
  bodies.some((list) =>
    words.some((_, index) => phraseAt(pack, list, words, index) > (pack.compounds.length > 0 ? 1 : 0)),
  );
const bodies = ['speakerNouns', 'speakerTitles', 'speakerPapers'] as const;
