import { anyPhraseAt, fold, phraseAt, wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Reading, Sentence } from '../reading.js';
import type { Mention } from '../structure/speakers/mentions.js';
import { fullName, introduction } from '../structure/speakers/named.js';
import { calledIn, type Called } from './called.js';
import { isOneOfSeveral, isPerson, isWholeName } from './people.js';
import type { ShortForm } from './short-forms.js';

/**
 * By sentence: people who are called there by one word of their name ("Graham told …", "ông Phong"), by which nobody is told who has not read it in full.
 */
export const namesInPart = (reading: Reading): ReadonlyMap<number, readonly ShortForm[]> => {
  const small = wordsWrittenSmall(reading);
  // Where family names stand first, a lone capital inside a sentence is no common noun.
  const surnamesFirst = reading.pack.typology.surname === 'first';
  const found = new Map<number, ShortForm[]>();
  for (const sentence of reading.sentences) {
    const forms = calledIn(sentence, reading).flatMap((called) => {
      const key = called.word.key;
      const isSure = called.isTitled || !small.has(key) || (!called.opens && (called.speaks || surnamesFirst));
      return !isSure ? [] : (formOf(reading, sentence, called) ?? []);
    });
    if (forms.length > 0) found.set(sentence.index, forms);
  }
  return found;
};

/** Words that the article writes with small letters: such a word with a capital may be no name. */
const wordsWrittenSmall = ({ sentences, text }: Reading): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ words }) =>
      words.flatMap(({ key, start }) => (text.charAt(start) === text.charAt(start).toLowerCase() ? [key] : [])),
    ),
  );

/** What a slide adds to a name of one word; undefined where the article calls nobody so in full. */
const formOf = (reading: Reading, sentence: Sentence, called: Called): ShortForm | undefined => {
  const { word, isTitled, isCourtesy, speaks } = called;
  const span = { start: word.start, end: word.end };
  const own: Mention = { speaker: { span, name: span }, kind: 'name', sentence: sentence.index, key: [word.key] };
  const full = fullName(reading, own);
  if (full === undefined || !isWholeName(reading, full) || isOneOfSeveral(reading, word.key)) return undefined;
  if (!isTitled && !speaks && !isPerson(reading, full)) return undefined;
  const name = full.speaker.name;
  const words = wordsOf(reading.text, name.start, name.end);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || overlapsSentence(name, sentence)) return undefined;
  const role =
    isTitled && !isCourtesy
      ? undefined
      : (roleBehind(reading, full, own, sentence) ?? (isCourtesy ? office(reading, full) : undefined));
  if (fold(last.key) === word.key) {
    const start = isTitled || role !== undefined ? name.start : officeStart(reading, full);
    const before = trimmed(reading, start, last.start);
    return bounded(reading, { span, before, full: name, ...(role && { behind: role }) });
  }
  return fold(first.key) === word.key &&
    reading.pack.typology.calledBy === 'first' &&
    (isTitled || speaks || full.speaker.role !== undefined)
    ? bounded(reading, { span, behind: { start: first.end + 1, end: name.end }, full: name })
    : undefined;
};

/** Where what somebody is begins, before the name, if that is an office and nothing else; else where the name does. */
const officeStart = ({ text, pack }: Reading, { speaker: { span, name } }: Mention): number => {
  const words = wordsOf(text, span.start, name.start);
  const isOffice =
    words.length > 0 &&
    words.length <= longestOffice &&
    words.some((_, index) => phraseAt(pack, 'speakerTitles', words, index) > 0) &&
    !words.some((_, index) => anyPhraseAt(pack, notInOffices, words, index));
  return isOffice ? span.start : name.start;
};
/** What somebody is, before the name. */
const office = (reading: Reading, full: Mention): Span | undefined => {
  const [start, end] = [officeStart(reading, full), full.speaker.name.start];
  return start < end ? trimmed(reading, start, end) : undefined;
};
const longestOffice = 8;
const notInOffices = ['auxiliaries', 'finites', 'pronouns', 'personPronouns', 'relatives', 'copulas'] as const;

const overlapsSentence = ({ start, end }: Span, sentence: Sentence): boolean =>
  start < sentence.end && end > sentence.start;

/** "Matthew Levitt, director of the programme": what somebody is, where it stands behind the name or in a sentence of its own. */
const roleBehind = (reading: Reading, full: Mention, own: Mention, { words }: Sentence): Span | undefined => {
  const { role, span } = (full.speaker.role === undefined ? introduction(reading, full, own) : full)?.speaker ?? {};
  if (role === undefined || span === undefined || (role.start >= span.start && role.end <= span.end)) return undefined;
  // "the billionaire Lee", who is "a billionaire of the south".
  const told = shortened(reading, role);
  const said = wordsOf(reading.text, told.start, told.end).filter(({ end, start }) => end - start > longestSmallWord);
  return said.some(({ key }) => words.some((word) => word.key === key)) ? undefined : told;
};
const longestSmallWord = 3;

/** "research director at the foundation and a co-author of the report": up to a comma or a joint, where all of it is too long. */
const shortened = ({ text, pack }: Reading, role: Span): Span => {
  const words = wordsOf(text, role.start, role.end);
  if (words.length <= longestRole) return role;
  const at = words.findIndex(
    ({ start }, index) =>
      index >= fewestOfRole &&
      (text.slice(words[index - 1]?.end, start).includes(',') || phraseAt(pack, 'coordinators', words, index) > 0),
  );
  return at < 0 ? role : { start: role.start, end: words[at - 1]?.end ?? role.end };
};
const longestRole = 8;
const fewestOfRole = 3;

const trimmed = ({ text }: Reading, start: number, end: number): Span => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
});

/** Without what is too long to stand inside a line. */
const bounded = ({ text }: Reading, { before, behind, ...form }: ShortForm): ShortForm | undefined => {
  const fits = (span: Span | undefined): span is Span => {
    const said = span === undefined ? '' : text.slice(span.start, span.end);
    return said !== '' && !/[\n[\]()“”"«»]/u.test(said) && wordsOf(said).length <= mostWords;
  };
  if (before !== undefined && !fits(before)) return undefined;
  if (before === undefined && !fits(behind)) return undefined;
  return { ...form, ...(before && { before }), ...(fits(behind) ? { behind } : {}) };
};
const mostWords = 12;
