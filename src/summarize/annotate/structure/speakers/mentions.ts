import { anyPhraseAt, phrasesOf } from '../../../../language/index.js';
import type { Reading } from '../../reading.js';
import type { Speaker } from '../found.js';
import { isBody, nameWithin, runEnd, titlesEnd } from './name.js';
import { joinsTwo } from './head-last.js';
import { phraseOf, type Phrase } from './phrase.js';
import { appositionBefore, appositionBehind } from './apposition.js';
import { leadingSubject, opensPredicate } from './subject.js';
import { breaksBefore, isCapital, partEnd, spanOf, viewOf, type Range, type View } from './view.js';
import { behindDeterminers, isPreposition, opensWithHead } from './words.js';
import { onceFor } from '../../../../model/once-for.js';

/** Somebody, or a body, that a sentence names. */
export interface Mention {
  readonly speaker: Speaker;
  readonly kind: 'person' | 'body' | 'name';
  readonly sentence: number;
  /** Words of the name, folded; the last of them is what later mentions use. */
  readonly key: readonly string[];
  /** The pronoun that serves as a title: "bà". */
  readonly pronoun?: string;
}

/** All that is named, by sentence; the subject of a sentence stands first. */
export const mentionsOf = onceFor((reading: Reading): readonly (readonly Mention[])[] =>
  reading.sentences.map((_, index) => inSentence(reading, index)),
);

/** What is longer is no sentence, and looking through it would take too long. */
export const mostWords = 400;

const inSentence = (reading: Reading, index: number): Mention[] => {
  const sentence = reading.sentences[index];
  if (sentence === undefined || sentence.words.length > mostWords) return [];
  const view = viewOf(reading, [sentence]);
  const second = partEnd(view, 0);
  const first = (leadingSubject(view, 0) ?? leadingSubject(view, second))?.phrase;
  // Two who are named in full are each somebody.
  const areTwo = first?.kind === 'body' && joinsTwo(view, first.whole.from, first.whole.to, phraseOf);
  const lead = first === undefined || areTwo ? undefined : (holderOf(view, first) ?? first);
  const mentions =
    lead === undefined || lead.kind === 'pronoun' || lead.kind === 'title' ? [] : [mentionOf(view, lead, index)];
  for (let from = 0; from < view.words.length;) {
    const inLead = lead !== undefined && from >= lead.whole.from && from < lead.whole.to;
    const phrase = inLead || !canOpen(view, from) ? undefined : namedAt(view, from);
    if (phrase !== undefined) mentions.push(mentionOf(view, phrase, index));
    from = inLead ? lead.whole.to : (phrase?.whole.to ?? from + 1);
  }
  return mentions.filter((mention) => !mentions.some((other) => isRoleOf(other, mention)));
};

/** "Giám đốc Trung tâm thông tin Bộ Xây dựng Nguyễn Ngọc Quang": what looks like a predicate is part of the office, where whoever holds it stands behind. */
const holderOf = (view: View, office: Phrase): Phrase | undefined => {
  if (office.kind !== 'somebody' && office.kind !== 'title') return undefined;
  const named = namedAt(view, office.whole.from);
  return named?.kind === 'person' && named.whole.to > office.whole.to ? named : undefined;
};

/** "Bà Lan - phó giám đốc Vinasa": the whole of it is what she is, and no second person who is called "Vinasa". */
const isRoleOf = ({ speaker: { role } }: Mention, { speaker: { span } }: Mention): boolean =>
  role?.start === span.start && role.end === span.end;

const canOpen = (view: View, index: number): boolean =>
  isCapital(view, index) || phrasesOf(view.pack, 'speakerTitles').matchAt(view.words, index) > 0;

/** A titled person, or a full name, that begins at a word. */
const namedAt = (view: View, from: number): Phrase | undefined => {
  const to = partEnd(view, from);
  const familyFirst = opensWithHead(view);
  if (familyFirst) {
    const titled = titlesEnd(view, from, to);
    const name = titled > from ? nameWithin(view, titled, to, true) : undefined;
    if (name !== undefined) return phraseOf(view, from, name.to);
  }
  if (familyFirst && isCapital(view, from) && isBody(view, from, to)) return bodyFrom(view, from, to);
  if (!isCapital(view, from) || (from > 0 && isCapital(view, from - 1) && !breaksBefore(view, from))) return undefined;
  const end = runEnd(view, from, to);
  if (end - from < 2) return undefined;
  const phrase = phraseOf(view, familyFirst ? from : phraseStart(view, from), end);
  return phrase !== undefined && phrase.whole.to > from ? phrase : undefined;
};

/** "Sở Giáo dục và Đào tạo ban hành": a body goes on to the predicate, a preposition or a mark. */
const bodyFrom = (view: View, from: number, to: number): Phrase | undefined => {
  let end = from + 1;
  while (end < Math.min(to, from + longestBody) && (isCapital(view, end) || !closesBody(view, end))) end += 1;
  return phraseOf(view, from, end);
};
const longestBody = 10;

const closesBody = (view: View, index: number): boolean =>
  isPreposition(view, index) ||
  opensPredicate(view, index) ||
  behindDeterminers(view, index, index + 1) > index ||
  (view.pack.coordinators.includes(view.words[index]?.key ?? '') && !isCapital(view, index + 1));

/**
 * "the company's chief engineer Ann Lee": back to the determiner, where one stands near; of "undersecretary of economic affairs Ann Lee",
 * whose office begins before the preposition, the name alone.
 */
const phraseStart = (view: View, index: number): number => {
  for (let from = index; from > 0 && index - from < farthestOffice; from -= 1) {
    if (breaksBefore(view, from)) return from;
    // "Nether Garth, where Ann Lee has walked down"
    if (anyPhraseAt(view.pack, ['relatives', 'questionWords'], view.words, from - 1)) return from;
    // "Industrial Bank of Japan senior economist Susumu Taketomi"
    const isInHouse = isCapital(view, from) && isCapital(view, from - 2) && holdsTitle(view, from, index);
    if (isPreposition(view, from - 1) && !isInHouse) return holdsTitle(view, from, index) ? from : index;
    // "Guests were the pilot; and Agent Ann Lee", "Mayor Bob Day and Agent Ann Lee"
    const isJoined = view.pack.coordinators.includes(view.words[from - 1]?.key ?? '');
    if (isJoined && (breaksBefore(view, from - 1) || isCapital(view, from - 2))) return from;
    if (opensPredicate(view, from - 1)) return from;
  }
  return index;
};

/** In words. */
const farthestOffice = 8;

const holdsTitle = (view: View, from: number, to: number): boolean => {
  for (let index = from; index < to; index += 1)
    if (anyPhraseAt(view.pack, ['speakerTitles', 'speakerNouns', 'determiners'], view.words, index)) return true;
  return false;
};

/** Somebody as a phrase of a sentence names them, with what an apposition says of who they are. */
export const mentionOf = (view: View, phrase: Phrase, sentence: number, apposition?: Range): Mention => {
  const speaker = speakerOf(
    view,
    phrase,
    apposition ?? appositionBehind(view, phrase, true).apposition ?? appositionBefore(view, phrase),
  );
  const key = view.words.slice(phrase.name.from, phrase.name.to).map((word) => word.key);
  const first = view.words[phrase.whole.from]?.key ?? '';
  const pronoun = phrase.whole.from < phrase.name.from && view.pack.personPronouns.includes(first) ? first : undefined;
  return {
    speaker,
    kind: phrase.kind === 'person' || phrase.kind === 'somebody' ? 'person' : phrase.kind === 'name' ? 'name' : 'body',
    sentence,
    key,
    ...(pronoun === undefined ? {} : { pronoun }),
  };
};

/** Who a phrase names: the whole of it, the name, and the office where one is told. */
export const speakerOf = (view: View, phrase: Phrase, apposition?: Range): Speaker => {
  const role = apposition ?? phrase.role;
  return {
    span: spanOf(view, phrase.whole),
    name: spanOf(view, phrase.name),
    ...(role === undefined ? {} : { role: spanOf(view, role) }),
  };
};
