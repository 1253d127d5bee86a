import {
  anyPhraseAt,
  phraseAt,
  phraseIn,
  startsUpperCase,
  turningWord,
  turnsMeaning,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { enclosuresOf, type Enclosure } from '../../shorten/depth.js';
import { hasPredicate } from '../../shorten/predicate.js';
import { canClose } from '../../shorten/standalone.js';
import { commaBefore, mainClause, opensSubordinate } from '../../shorten/starts.js';
import { provisionsIn } from './cited-provisions.js';

/**
 * What of a sentence may stand quieter though it could not go: what is conceded or told along before its main clause, a reason or an
 * aside behind it, brackets, and where a provision is laid down. All of it is still read, so a main clause may open with "it", and a reason
 * may hold a negation; a condition stays as it is, for without it the rest is false.
 *
 * @returns parts of the text, in order, none of which touches another
 */
export const quietOf = (text: string, span: Span, pack: LanguagePack): Span[] => {
  const words = wordsOf(text, span.start, span.end);
  const enclosure = enclosuresOf(text, span);
  if (!enclosure.balanced || words.length > longestSentence) return [];
  const found = [
    ...openingOf(text, words, enclosure, pack),
    ...endOf(text, words, enclosure, pack),
    ...provisionsIn(text, words, enclosure, pack),
    ...enclosure.brackets.filter(({ start, end }) => wordsOf(text, start, end).length >= fewestInBrackets),
  ];
  return apart(found);
};

/** Parts in order, none of which touches another; of two that do, the first. */
export const apart = (spans: readonly Span[]): Span[] =>
  [...spans]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .reduce<Span[]>((parts, part) => ((parts.at(-1)?.end ?? 0) > part.start ? parts : [...parts, part]), []);

const longestSentence = 120;
/** Words: a short form behind its name flickers where it is quieter. */
const fewestInBrackets = 3;

/** What stands before the main clause, with its comma. */
const openingOf = (text: string, words: readonly Word[], enclosure: Enclosure, pack: LanguagePack): Span[] => {
  const [first] = words;
  const concedes = anyPhraseAt(pack, lesser, words, 0);
  const opens = concedes || phraseAt(pack, 'adverbialOpeners', words, 0) > 0;
  if (first === undefined || !opens || phraseAt(pack, 'conditions', words, 0) > 0) return [];
  const main = mainClause(text, words, 0, enclosure, pack);
  const opened = words[main ?? 0];
  if (main === undefined || opened === undefined || main < fewestBefore) return [];
  // "To recap: the project, …", "Early voting has begun, and …", "With gains all over, including …"
  if (/[;:]/u.test(text.slice(first.start, opened.start)) || anyPhraseAt(pack, goingOn, words, main)) return [];
  const turns = concedes ? phraseIn(pack, 'conditions', words.slice(0, main)) >= 0 : turnsMeaning(words, 0, main, pack);
  if (turns || mayNameOn(text, words, main, enclosure)) return [];
  return [{ start: first.start, end: opened.start - openingMarks(text, opened.start) }];
};

/** "Theo ông Lê Nam, | Phó Chủ tịch Hội, …": behind a name, what a comma closes soon as well may say who that is. */
const mayNameOn = (text: string, words: readonly Word[], main: number, enclosure: Enclosure): boolean => {
  const before = words[main - 1];
  return (
    before !== undefined &&
    startsUpperCase(text.slice(before.start, before.end)) &&
    words
      .slice(main + 1, main + longestOffice)
      .some((_, place) => commaBefore(text, words, main + 1 + place, enclosure))
  );
};
const longestOffice = 10;

/** How many marks of a quotation or bracket open straight before a place. */
const openingMarks = (text: string, at: number): number =>
  /[“"«„'([]*$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0].length ?? 0;

const goingOn = ['coordinators', 'contrasts', 'clauseOpeners'] as const;
const lesser = ['concessions', 'lesserOpeners'] as const;
/** Words before a main clause: "Today," is no weight off it. */
const fewestBefore = 4;

/** A reason, or what is told of a noun, behind a main clause that says all it says without it. */
const endOf = (text: string, words: readonly Word[], enclosure: Enclosure, pack: LanguagePack): Span[] => {
  const last = words.at(-1);
  const main = opensSubordinate(words, 0, pack) ? mainClause(text, words, 0, enclosure, pack) : 0;
  if (last === undefined || main === undefined) return [];
  for (let index = main + fewestKept; index < words.length - fewestBefore; index += 1) {
    const [before, word] = [words[index - 1], words[index]];
    if (before === undefined || word === undefined || enclosure.inside(before.end)) continue;
    if (!opensLesser(text, words, index, enclosure, pack)) continue;
    if (!hasPredicate(words, main + 1, index, pack) || !canClose(words, index, pack)) continue;
    const turns = turningWord(words, 0, index, pack) ?? turningCondition(words, index, pack);
    if (turns !== undefined || goesOnBehind(text, words, index, enclosure, pack)) return [];
    const comma = text.slice(before.end, word.start).indexOf(',');
    return [{ start: before.end + Math.max(0, comma), end: last.end }];
  }
  return [];
};

const turningCondition = (words: readonly Word[], from: number, pack: LanguagePack): Word | undefined =>
  words.find((_, index) => index >= from && phraseAt(pack, 'conditions', words, index) > 0);

/** Without a comma only where verbs carry endings: elsewhere "để" and "sau khi" as often open a part of the main clause. */
const opensLesser = (
  text: string,
  words: readonly Word[],
  index: number,
  enclosure: Enclosure,
  pack: LanguagePack,
): boolean => {
  if (!commaBefore(text, words, index, enclosure))
    return (
      pack.typology.verbs !== 'uninflected' &&
      phraseAt(pack, 'lesserOpeners', words, index) > 0 &&
      // "since", "um": as often before a noun or a number.
      !anyPhraseAt(pack, beforeNouns, words, index)
    );
  // What holds of another in its turn is worth as much.
  if (phraseAt(pack, 'contrastJoints', words, index) > 0) return false;
  if (anyPhraseAt(pack, lesser, words, index)) return true;
  const relates = phraseAt(pack, 'relatives', words, index) > 0 && phraseAt(pack, 'contrasts', words, index) === 0;
  // "…, who asked not to be named, told …"
  return relates && !words.some((_, place) => place > index && commaBefore(text, words, place, enclosure));
};

const beforeNouns = ['adverbialOpeners', 'prepositions', 'loosePrepositions'] as const;
const fewestKept = 7;

/** Whether a further main clause may stand behind another comma: ", and …". */
const goesOnBehind = (
  text: string,
  words: readonly Word[],
  from: number,
  enclosure: Enclosure,
  pack: LanguagePack,
): boolean =>
  words.some(
    ({ start }, index) =>
      index > from &&
      (/[;:–—]/u.test(text.slice(words[index - 1]?.end, start)) ||
        (commaBefore(text, words, index, enclosure) && anyPhraseAt(pack, joints, words, index))),
  );

const joints = ['coordinators', 'contrasts'] as const;
