import { anyPhraseAt, fold, phraseBefore, phrasesOf, startsUpperCase, wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Reading, Sentence } from '../reading.js';
import type { Attribution } from '../structure/found.js';
import type { Mention } from '../structure/speakers/mentions.js';
import { fullName } from '../structure/speakers/named.js';
import { calledIn, type Called } from './called.js';
import { inARow, office, officeStart, roleBehind, rolesBySpeaker, trimmed } from './roles.js';
import { isNobody, isOneOfSeveral, isPerson, isWholeName } from './people.js';
import { presentForm } from './present.js';
import type { ShortForm } from './short-forms.js';

/**
 * By sentence: people who are called there by one word of their name ("Graham told …", "ông Phong"), with what the article says of them
 * elsewhere.
 */
export const namesInPart = (
  reading: Reading,
  attributions: readonly (Attribution | undefined)[],
): ReadonlyMap<number, readonly ShortForm[]> => {
  const roles = rolesBySpeaker(reading, attributions);
  const small = wordsWrittenSmall(reading);
  const compass = phrasesOf(reading.pack, 'compassPoints');
  // Where family names stand first, a lone capital inside a sentence is no common noun.
  const surnamesFirst = reading.pack.typology.surname === 'first';
  const found = new Map<number, ShortForm[]>();
  for (const sentence of reading.sentences) {
    const forms = (calledIn(reading)[sentence.index] ?? []).flatMap((called) => {
      const key = called.word.key;
      // "Bến xe phía Nam" is called after nobody.
      const mayBePlace = !called.isTitled && !called.speaks && compass.hasKey(key);
      const isSure =
        !mayBePlace && (called.isTitled || !small.has(key) || (!called.opens && (called.speaks || surnamesFirst)));
      return !isSure ? [] : (formOf(reading, sentence, called, roles) ?? []);
    });
    if (forms.length > 0) found.set(sentence.index, forms);
  }
  return found;
};

/** Words that the article writes with small letters: such a word with a capital may be no name. */
const wordsWrittenSmall = ({ sentences, text }: Reading): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ words }) =>
      words.flatMap(({ key, start }) => (startsUpperCase(text.charAt(start)) ? [] : [key])),
    ),
  );

/** What a slide adds to a name of one word; undefined where the article calls nobody so in full. */
const formOf = (
  reading: Reading,
  sentence: Sentence,
  called: Called,
  roles: ReadonlyMap<string, Span>,
): ShortForm | undefined => {
  const { word, isTitled, isCourtesy, speaks } = called;
  const span = { start: word.start, end: word.end };
  const own: Mention = { speaker: { span, name: span }, kind: 'name', sentence: sentence.index, key: [word.key] };
  const full = fullName(reading, own);
  if (full === undefined) return presentForm(reading, called);
  if (!isWholeName(reading, full) || isNobody(reading, full.speaker.name)) return undefined;
  if (isOneOfSeveral(reading, word.key)) return undefined;
  if (!isTitled && !speaks && !isPerson(reading, full)) return undefined;
  if (!isTitled && endsOtherName(reading, sentence, called)) return undefined;
  // "Shoppers in Tarn", where "Clean Rivers Tarn" comes later: a place is called by its own name before what is called after it.
  if (!isTitled && !speaks && full.speaker.name.start > word.start) return undefined;
  const name = full.speaker.name;
  const words = wordsOf(reading.text, name.start, name.end);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || overlapsSentence(name, sentence)) return undefined;
  // "West Sarn" is a part of what "Sarn" is.
  if (!isTitled && anyPhraseAt(reading.pack, ['compassPoints'], words, 0)) return undefined;
  if (isOffice(reading, name)) return undefined;
  // "the Israel-Hamas war"
  if (!/\s/u.test(reading.text.charAt(last.start - 1))) return undefined;
  const isOwner = /^['’]/u.test(reading.text.slice(word.end));
  const role =
    isOwner || (isTitled && !isCourtesy)
      ? undefined
      : (roleBehind(reading, full, own, sentence, roles) ?? (isCourtesy ? office(reading, full) : undefined));
  if (fold(last.key) === word.key) {
    if (role !== undefined && reading.pack.typology.surname === 'first') {
      // "Ông Tùng [Võ Thanh Tùng, Chủ tịch phường]": one bracket, as the article says it; else what somebody is says more than a family name.
      const inRow = bounded(reading, { span, behind: inARow(reading, name, role) ?? role, full: name });
      const form = inRow ?? bounded(reading, { span, behind: role, full: name });
      if (form !== undefined) return form;
    }
    // "P. Roussel": of the first name nothing is known.
    if (role === undefined && isInitials.test(reading.text.slice(name.start, last.start))) return undefined;
    const start = isTitled || role !== undefined ? name.start : officeStart(reading, full);
    const before = notSaidBefore(reading, trimmed(reading, start, last.start), sentence, called);
    return bounded(reading, { span, before, full: name, ...(role && { behind: role }) });
  }
  return !isOwner &&
    fold(first.key) === word.key &&
    reading.pack.typology.calledBy === 'first' &&
    (isTitled || speaks || full.speaker.role !== undefined)
    ? bounded(reading, { span, behind: { start: first.end + 1, end: name.end }, full: name })
    : undefined;
};

/** "Member States", where "Small Island Developing States" stands elsewhere: the end of a name of its own. */
const endsOtherName = ({ text }: Reading, { words }: Sentence, { word }: Called): boolean => {
  const before = words[words.findIndex(({ start }) => start === word.start) - 1];
  return (
    before !== undefined && startsUpperCase(text.slice(before.start)) && text.slice(before.end, word.start) === ' '
  );
};

const isInitials = /^(?:(?:\p{Lu}\p{Ll}?\.|\p{Lu}(?=\s))[ -]?)+$/u;

/** "Tổng thống [Donald] Trump": without what the sentence says itself, straight before the name, of what would be added to it. */
const notSaidBefore = ({ text }: Reading, added: Span, { words }: Sentence, { word }: Called): Span => {
  const of = wordsOf(text, added.start, added.end);
  const at = words.findIndex(({ start }) => start === word.start);
  const most = Math.min(of.length, at);
  for (let length = most; length > 0; length -= 1)
    if (words.slice(at - length, at).every(({ key }, index) => key === of[index]?.key))
      return { start: of[length]?.start ?? added.end, end: added.end };
  return added;
};

/** "Secretary of State George Lee": the capitals of the office run into the name. */
const isOffice = ({ text, pack }: Reading, { start, end }: Span): boolean => {
  const before = wordsOf(text, text.lastIndexOf('\n', start - 1) + 1, start);
  const joint = phraseBefore(pack, 'prepositions', before, before.length);
  return (
    joint > 0 &&
    wordsOf(text, start, end).length > longestName &&
    // "clerk of Port Affairs George Lee": what is named behind "of" may be all an office.
    ((pack.typology.head === 'last' && phraseBefore(pack, 'genitives', before, before.length) > 0) ||
      phraseBefore(pack, 'speakerTitles', before, before.length - joint) > 0)
  );
};
/** In words, where an office of several stands before it. */
const longestName = 2;

const overlapsSentence = ({ start, end }: Span, sentence: Sentence): boolean =>
  start < sentence.end && end > sentence.start;

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
