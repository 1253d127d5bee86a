import { onOneLine, phraseAt, phraseBefore, wordsOf } from '../../../language/index.js';
import type { Point } from '../../../model/briefing.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Phrase } from '../../annotate/structure/speakers/phrase.js';
import { leadingSubject } from '../../annotate/structure/speakers/subject.js';
import { breaksBefore, isCapital, spanOf, viewOf, type View } from '../../annotate/structure/speakers/view.js';
import { verbAt } from '../../shorten/predicate.js';

/** Who does what a line says, where that opens it and a predicate follows: "Bà Lan | lập danh sách". */
export const partyOf = ({ reading }: Annotation, { text, evidence }: Point): string | undefined => {
  const [kept] = evidence;
  const sentence = reading.sentences.find(
    ({ start, end }) => kept !== undefined && kept.start >= start && kept.start < end,
  );
  if (kept === undefined || sentence === undefined) return undefined;
  const view = viewOf(reading, [sentence]);
  const from = view.words.findIndex(({ start }) => start >= kept.start);
  const end = from < 0 ? undefined : (endOfPerson(view, from) ?? endOfBody(view, from));
  if (end === undefined) return undefined;
  const party = onOneLine(reading.text, spanOf(view, { from, to: end }));
  const behind = text.slice(party.length);
  const opens = text.toLowerCase().startsWith(party.toLowerCase()) && /^\s/u.test(behind);
  return opens && wordsOf(behind).length >= fewestBehind ? text.slice(0, party.length) : undefined;
};

/** In words: less is no task. */
const fewestBehind = 2;

/**
 * Where a name ends that opens a sentence: capitals behind a title, or more of them. Where words are written as syllables, only the first
 * of a word has a capital, so that two capitals may be the beginning of an office.
 */
const endOfPerson = (view: View, from: number): number | undefined => {
  const { pack, words } = view;
  const title = Math.max(phraseAt(pack, 'speakerTitles', words, from), phraseAt(pack, 'personPronouns', words, from));
  // "Bộ trưởng Bộ Tài chính" is no name.
  if (title > 0 && phraseAt(pack, 'speakerNouns', words, from + title) > 0) return undefined;
  let end = from + title;
  while (isNamePart(view, end) && (end === from || !breaksBefore(view, end))) end += 1;
  const fewest = title > 0 || pack.typology.writtenWords !== 'syllables' ? 2 : 3;
  return end - from - title >= fewest && goesOn(view, end) ? end : undefined;
};

const isNamePart = ({ words, pack, ...view }: View, index: number): boolean =>
  view.capitals[index] === true && phraseAt(pack, 'stopwords', words.slice(index, index + 1), 0) === 0;

/** Where an office or a group ends that opens a sentence, before a verb. */
const endOfBody = (view: View, from: number): number | undefined => {
  const subject = leadingSubject(view, from);
  if (subject?.from !== from || !namesWho(subject.phrase)) return undefined;
  const { to } = subject.phrase.whole;
  const isHalf = view.pack.typology.writtenWords === 'syllables' && isCapital(view, to - 1) && !isCapital(view, to);
  const end = withoutAuxiliaries(view, from, isHalf ? to + 1 : to);
  const isLong = end - from > longestBody;
  return isLong || holdsVerb(view, from, to) || !isVerb(view, end) || !goesOn(view, end) ? undefined : end;
};

const namesWho = ({ kind }: Phrase): boolean => kind === 'somebody' || kind === 'body' || kind === 'title';
const longestBody = 7;

/** "Tổ chức kiểm tra …" may be an office or a deed. */
const holdsVerb = (view: View, from: number, to: number): boolean =>
  view.words.slice(from, to).some((_, offset) => mayBeVerb(view, from + offset, from) && isVerb(view, from + offset));

/** "Sở Xây dựng": a word of a name is none. */
const mayBeVerb = (view: View, index: number, from: number): boolean =>
  !isPlural(view, index) && (index === from || !isCapital(view, index));

/** "Công an | phải kiểm tra". */
const withoutAuxiliaries = (view: View, from: number, to: number): number => {
  const length = phraseBefore(view.pack, 'auxiliaries', view.words, to);
  return length === 0 || to - length <= from ? to : to - length;
};

/** "The teams": a noun that could be a verb. */
const isPlural = ({ words, pack }: View, index: number): boolean =>
  pack.pluralEndings.some((ending) => words[index]?.key.endsWith(ending) === true);

const isVerb = ({ words, pack }: View, index: number): boolean =>
  verbAt(words, index, pack) > 0 || phraseAt(pack, 'auxiliaries', words, index) > 0;

/** Something is said of them that is no more of their name. */
const goesOn = (view: View, end: number): boolean =>
  end < view.words.length &&
  !breaksBefore(view, end) &&
  (['prepositions', 'genitives', 'coordinators', 'relatives'] as const).every(
    (list) => phraseAt(view.pack, list, view.words, end) === 0,
  );
