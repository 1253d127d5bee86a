import {
  anyPhraseAt,
  holdsPhrase,
  phraseAt,
  phraseBefore,
  startsUpperCase,
  wordsOf,
  type LanguagePack,
} from '../../../language/index.js';
import { contains } from '../../../model/overlap.js';
import type { Span } from '../../../model/span.js';
import type { Reading, Sentence } from '../reading.js';
import type { Attribution } from '../structure/found.js';
import type { Mention } from '../structure/speakers/mentions.js';
import { introduction } from '../structure/speakers/named.js';
import { courtesies } from './called.js';

/** "Matthew Levitt, director of the programme": what somebody is, where it stands behind the name or in a sentence of its own. */
export const roleBehind = (
  reading: Reading,
  full: Mention,
  own: Mention,
  { words }: Sentence,
  roles: ReadonlyMap<string, Span>,
): Span | undefined => {
  const { role, span } = (full.speaker.role === undefined ? introduction(reading, full, own) : full)?.speaker ?? {};
  const isBefore = role !== undefined && span !== undefined && contains(span, role);
  const behind = role === undefined ? roles.get(full.key.join(' ')) : isBefore ? undefined : role;
  if (behind === undefined || isAnothers(reading, behind, full.speaker.name) || isBygone(reading, behind))
    return undefined;
  // "Lee [Harlow Ferries]" would be another name.
  if (!saysOffice(reading, behind)) return undefined;
  // "… who runs the inn" says it beside a name, and not inside a line.
  if (tellsOfPerson(reading.text.slice(behind.start, behind.end), reading.pack)) return undefined;
  // "the billionaire Lee", who is "a billionaire of the south".
  const told = shortened(reading, behind);
  const said = wordsOf(reading.text, told.start, told.end).filter(({ end, start }) => end - start > longestSmallWord);
  const known = said.filter(({ key }) => words.some((word) => word.key === key));
  return known.length * 2 >= said.length ? undefined : told;
};

/** "… who runs the inn": what is told of somebody behind their name, and no office. */
export const tellsOfPerson = (role: string, pack: LanguagePack): boolean =>
  phraseAt(pack, 'relatives', wordsOf(role), 0) > 0;
const longestSmallWord = 3;

/** Whether what stands beside a name says what somebody is, where it is read inside a line: no house alone, and no title that goes with any name. */
export const saysOffice = (reading: Reading, role: Span): boolean =>
  !isHouse(reading, role) && !isCourtesy(reading, role);

/** "at Harlow Ferries": whom somebody works for, and nothing of what they do. */
const isHouse = ({ text, pack, sentences }: Reading, { start, end }: Span): boolean => {
  const { words = [] } = sentences.find((sentence) => sentence.start <= start && end <= sentence.end) ?? {};
  const at = words.findIndex((word) => word.start >= start);
  return at > 0 && phraseBefore(pack, 'affiliations', words, at) > 0 && startsUpperCase(text.slice(start));
};

/** "TS", "vợ chồng": a degree says nothing of what somebody is, nor do syllables that are each a title before a name. */
const isCourtesy = ({ text, pack }: Reading, { start, end }: Span): boolean => {
  const isSyllable = pack.typology.writtenWords === 'syllables';
  return wordsOf(text, start, end).every(
    (_, at, words) =>
      anyPhraseAt(pack, courtesies, words, at) || (isSyllable && phraseAt(pack, 'speakerTitles', words, at) === 1),
  );
};

/** What the article says of each speaker beside their full name, where it quotes them. */
export const rolesBySpeaker = (
  { text }: Reading,
  attributions: readonly (Attribution | undefined)[],
): ReadonlyMap<string, Span> => {
  const found = new Map<string, Span>();
  for (const attribution of attributions) {
    const { name, span, role } = attribution?.speaker ?? {};
    if (name === undefined || span === undefined || role === undefined) continue;
    const key = wordsOf(text, name.start, name.end)
      .map((word) => word.key)
      .join(' ');
    if (!contains(span, role) && !found.has(key)) found.set(key, role);
  }
  return found;
};

/** "Trước tin đồn về việc bố trí cán bộ, Chủ tịch Lê An nói …": what ends before the name at a comma, and is no office, is said of something else. */
const isAnothers = ({ text, pack }: Reading, role: Span, name: Span): boolean => {
  if (role.end >= name.start || !text.slice(role.end, name.start).includes(',')) return false;
  const words = wordsOf(text, role.start, role.end);
  const isOffice = (index: number): boolean => phraseAt(pack, 'speakerTitles', words, index) > 0;
  return pack.typology.head === 'first' ? !isOffice(0) : !words.some((_, index) => isOffice(index));
};

/** "Lê An, giám đốc đầu tiên", "the first director": behind a name it would be taken for what they are now. */
const isBygone = ({ text, pack, sentences }: Reading, { start, end }: Span): boolean => {
  const { words = [] } = sentences.find((sentence) => sentence.start <= start && end <= sentence.end) ?? {};
  const [from, to] = [words.findIndex((word) => word.start >= start), words.findIndex((word) => word.start >= end)];
  const opens = [from, from + 1].some((at) => phraseAt(pack, 'bygoneOpeners', words, at) > 0);
  const isWhole = to < 0 || /[,;:.()]/u.test(text.slice(end, words[to]?.start));
  return (
    opens ||
    phraseBefore(pack, 'bygoneOpeners', words, from) > 0 ||
    (!isWhole && phraseAt(pack, 'bygoneEnds', words, to) > 0) ||
    holdsPhrase(pack, 'bygoneEnds', wordsOf(text, start, end))
  );
};

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

/** Where what somebody is begins, before the name, if that is an office and nothing else; else where the name does. */
export const officeStart = ({ text, pack }: Reading, { speaker: { span, name } }: Mention): number => {
  const words = wordsOf(text, span.start, name.start);
  const isOffice =
    words.length > 0 &&
    words.length <= longestOffice &&
    words.some((_, index) => phraseAt(pack, 'speakerTitles', words, index) > 0) &&
    !words.some((_, index) => anyPhraseAt(pack, notInOffices, words, index));
  return isOffice ? span.start : name.start;
};
const longestOffice = 8;
const notInOffices = ['auxiliaries', 'finites', 'pronouns', 'personPronouns', 'relatives', 'copulas'] as const;

/** What somebody is, before the name. */
export const office = (reading: Reading, full: Mention): Span | undefined => {
  const [start, end] = [officeStart(reading, full), full.speaker.name.start];
  return start < end ? trimmed(reading, start, end) : undefined;
};

/** "Võ Thanh Tùng, Chủ tịch phường", "Giám đốc cảng Lê An": a whole name with what somebody is, where the article says both in a row. */
export const inARow = ({ text }: Reading, name: Span, role: Span): Span | undefined => {
  const [first, second] = role.start < name.start ? [role, name] : [name, role];
  const between = text.slice(first.end, second.start);
  const isJoined = first === role ? /^\s$/u.test(between) : /^(?:,| [-–—]) $/u.test(between);
  return isJoined ? { start: first.start, end: second.end } : undefined;
};

/** Without white space at its end. */
export const trimmed = ({ text }: Reading, start: number, end: number): Span => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
});
