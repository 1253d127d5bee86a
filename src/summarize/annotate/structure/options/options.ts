import { optionNameAt, optionOfHeading, wordsOf } from '../../../../language/index.js';
import { onceFor } from '../../../../model/once-for.js';
import type { Span } from '../../../../model/span.js';
import { areOfOneParagraph, parentOf, type Reading, sectionAndAbove, type Sentence } from '../../reading.js';

/** One of several choices that a paper weighs. */
export interface Option {
  /** "Option B", as it stands over its section or opens its paragraph. */
  readonly name: Span;
  /** Its place among them, from 1. */
  readonly number: number;
  /** The section that it is, where it is one. */
  readonly section?: number;
  /** Whether its heading says what it is: "Option B: a new pump". */
  readonly isTold: boolean;
  /** The sentences that tell of it, in order, at least one. */
  readonly sentences: readonly number[];
}

/** Options that count on with one noun: two and more. */
export interface OptionSet {
  readonly noun: string;
  readonly options: readonly Option[];
}

/**
 * The options of an article, set by set: neighbouring sections, paragraphs or items that open with the same noun and count on ("Option A is to …", "Phương án
 * 2: …", "The second option …"). An act cites what is called so.
 */
export const optionSets = onceFor((reading: Reading): readonly OptionSet[] =>
  reading.article.genre === 'legal'
    ? []
    : firstOfNoun(
        [...runsOf(headedOptions(reading)), ...runsOf(openedOptions(reading))].filter(
          ({ options }) => options.length >= fewest,
        ),
      ),
);

/** "Option A would meet the need", in a section behind the options: what names them again tells more of them. */
const firstOfNoun = (sets: readonly OptionSet[]): OptionSet[] =>
  sets.filter(({ noun }, at) => sets.findIndex((other) => other.noun === noun) === at);

const fewest = 2;

/** An option before it is known of which set, with where its fellows would stand. */
interface Named extends Option {
  readonly noun: string;
  readonly place: string;
}

/** Those that count on from the first, each in its place; what names one again tells more of it. */
const runsOf = (all: readonly Named[]): OptionSet[] => {
  const runs: Named[][] = [];
  for (const named of all) {
    const run = runs.find(([first]) => first?.noun === named.noun && first.place === named.place);
    if (run !== undefined && named.number === run.length + 1) run.push(named);
    else if (run === undefined && named.number === 1) runs.push([named]);
  }
  return runs.map((options) => ({ noun: options[0]?.noun ?? '', options }));
};

/** "Option 2: Shared pumps", over a section. */
const headedOptions = (reading: Reading): Named[] =>
  reading.sections.flatMap(({ heading, label, level }, section): Named[] => {
    // "2." may stand apart, or all of "Option 2".
    for (const span of [label, heading]) {
      const words = span === undefined ? [] : wordsOf(reading.text, span.start, span.end);
      const name = optionOfHeading(words, reading.text, reading.pack);
      const [first, last] = name === undefined ? [] : [words[name.at], words[name.at + name.length - 1]];
      if (name === undefined || first === undefined || last === undefined) continue;
      const sentences = reading.sentences.filter((one) => isWithin(reading, one, section)).map(({ index }) => index);
      if (sentences.length === 0) continue;
      const isTold = words.length > name.at + name.length || (span === label && heading !== undefined);
      const place = `section ${parentOf(reading, section) ?? ''} ${level}`;
      const { noun, number } = name;
      return [{ noun, number, place, name: { start: first.start, end: last.end }, isTold, section, sentences }];
    }
    return [];
  });

const isWithin = (reading: Reading, { section }: Sentence, of: number): boolean =>
  [...sectionAndAbove(reading, section)].includes(of);

/** "Option A is to …", at the beginning of a sentence: up to the next one, or the end of the paragraph or item. */
const openedOptions = (reading: Reading): Named[] => {
  const { sentences, text, pack } = reading;
  const opening = sentences.flatMap((sentence) => {
    const name = sentence.turn === undefined ? optionNameAt(sentence.words, 0, text, pack) : undefined;
    return name === undefined ? [] : [{ sentence, name }];
  });
  const starts = new Set(opening.map(({ sentence }) => sentence.index));
  return opening.map(({ sentence, name }): Named => {
    const own = [sentence.index];
    for (let next = sentences[sentence.index + 1]; next !== undefined; next = sentences[next.index + 1]) {
      if (!areOfOneParagraph(next, sentence) || starts.has(next.index)) break;
      own.push(next.index);
    }
    return {
      noun: name.noun,
      number: name.number,
      place: `openings ${sentence.section}`,
      name: { start: sentence.start, end: sentence.words[name.length - 1]?.end ?? sentence.end },
      isTold: false,
      sentences: own,
    };
  });
};
