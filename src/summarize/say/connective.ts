import {
  anyPhraseAt,
  phraseAt,
  phraseBefore,
  startsUpperCase,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../language/index.js';
import { lacksSubject, recallsTalk } from '../../check/index.js';
import type { Genre } from '../../model/article.js';
import { onceFor } from '../../model/once-for.js';
import type { Span } from '../../model/span.js';
import { isRemainder } from '../annotate/leaning.js';
import type { Reading, Sentence } from '../annotate/reading.js';
import { dateFormsOf } from '../annotate/structure/dates/forms.js';

/**
 * Where a sentence begins behind a connective that only joins it to the one before ("Hơn nữa, …", "However, …"): alone on a slide it
 * joins to nothing. One that says when ("Trước đó"), on what condition ("Otherwise") or points to something stays.
 *
 * @param behindList whether a list ends before it, of which it says what follows
 * @returns an offset of the article's text; the start of the span where nothing goes
 */
export const behindConnective = (reading: Reading, { start, end }: Span, behindList = false): number => {
  const behind = behindOne(reading, { start, end }, behindList);
  // "Như vậy, căn cứ theo quy định trên thì …": two that conclude.
  const concludes = phraseAt(reading.pack, 'conclusions', wordsOf(reading.text, start, behind), 0) > 0;
  return concludes ? behindOne(reading, { start: behind, end }, behindList) : behind;
};

/** The words of a sentence behind the opening that goes: "Căn cứ các quy định nêu trên, …" tells nothing by itself. */
export const wordsBehindConnective = onceFor((sentence: Sentence, reading: Reading): readonly Word[] => {
  const start = behindConnective(reading, sentence);
  return sentence.words.filter((word) => word.start >= start);
});

const behindOne = ({ text, pack, article }: Reading, { start, end }: Span, behindList: boolean): number => {
  const words = wordsOf(text, start, end);
  // An example told without the word would be a fact, or all that there is.
  if (phraseAt(pack, 'examples', words, 0) > 0) return start;
  const told = reportedBefore(text, words, pack, article.genre);
  if (told !== undefined) return told;
  const dated = behindLater(text, words, pack);
  if (dated !== undefined) return dated;
  // "After that, cameras will be used.": without it that is so at once.
  if (phraseAt(pack, 'laterWords', words, 0) > 1 && pack.typology.verbs === 'inflected') return start;
  const joining = Math.max(...joiners.map((list) => phraseAt(pack, list, words, 0)));
  const length = Math.max(joining, phraseAt(pack, 'connectives', words, 0));
  const [last, next] = [words[length - 1], words[length]];
  if (length === 0 || last === undefined || next === undefined || isRemainder(words, pack)) return start;
  // "Đồng thời, tăng cường kiểm tra …": who does it, the sentence before says.
  if (lacksSubject(words, text, pack) === length && phraseAt(pack, 'coordinators', words, 0) === 0) return start;
  // "Theo tìm hiểu, ghi nhận của phóng viên, …": the second of two sources.
  const source = phraseAt(pack, 'speechVerbs', words, length);
  if (source > 0 && phraseAt(pack, 'genitives', words, length + source) > 0) return start;
  // What is set against the sentence before is said with it, or not at all.
  // And so is what news expects from it: alone, what would come of a proposal is a fact. A paper that explains rules concludes what they say.
  if (article.genre === 'news' && foresees(words, pack)) return start;
  if ((['partOpeners', 'oppositions'] as const).some((list) => phraseAt(pack, list, words, 0) > 0)) return start;
  if (phraseAt(pack, 'tieless', words, 0) > 0 || anyPhraseAt(pack, ['conditions', 'negations'], words, 0)) return start;
  const saysWhen = times.some((list) => phraseAt(pack, list, words, 0) >= length);
  if (saysWhen && phraseAt(pack, 'listOpeners', words, 0) < length) return start;
  if (joining < length && (anyPhraseAt(pack, saying, words, 0) || phraseAt(pack, 'clauseOpeners', words, 0) >= length))
    return start;
  // "Cũng theo ông Nam, …", "Also on Monday, …".
  if (length === 1 && addsWithin(words, pack) && isAdverbial(words, pack)) return next.start;
  const gap = text.slice(last.end, next.start);
  // Without a comma a connective of one word may belong to what follows ("hiện nay giá …", "so many").
  const joins =
    gap.includes(',') ||
    concludes(words, length, pack) ||
    // "So by working shorter days, …", below what was learnt.
    (behindList && phraseAt(pack, 'ties', words, 0) === length && phraseAt(pack, 'prepositions', words, length) > 0) ||
    // "So I promise three things."
    (phraseAt(pack, 'ties', words, 0) === length && phraseAt(pack, 'firstPersons', words, length) > 0) ||
    // "Cụ thể ngày 7/1, …": a time opens a sentence by itself.
    (phraseAt(pack, 'listOpeners', words, 0) === length && phraseAt(pack, 'dateOpeners', words, length) > 0) ||
    (phraseAt(pack, 'coordinators', words, 0) === length && startsUpperCase(text.slice(start)));
  // "**Như vậy, **năm 2025 …": signs of emphasis that nobody read as such.
  // "In fact, $75 million …": a currency before a number is no word.
  const before = /^\s*(?:\.{3}|…)?[\s,*_]+(\p{Sc}?)$/u.exec(gap);
  return joins && before !== null ? next.start - (before[1]?.length ?? 0) : start;
};

/** Where a sentence goes on behind "Trước đó, ngày 2/12, …", "Earlier, on 3 May, …": the day says when by itself. */
const behindLater = (text: string, words: readonly Word[], pack: LanguagePack): number | undefined => {
  const length = phraseAt(pack, 'laterWords', words, 0);
  const [last, next] = [words[length - 1], words[length]];
  if (last === undefined || next === undefined || !anyPhraseAt(pack, ['dateOpeners', 'timeOpeners'], words, length))
    return undefined;
  // "Sau ngày 30/6" is another day.
  if (phraseAt(pack, 'prepositions', words, 0) >= length) return undefined;
  const behind = text.slice(next.start, next.start + longestDate);
  const isDay = dateFormsOf(pack).some(({ pattern, read }) =>
    [...behind.matchAll(pattern)].some(
      (match) => match.index <= longestDateOpener && /-\d\d-\d\d$/.test(read(match) ?? ''),
    ),
  );
  return isDay && /^,?\s+$/.test(text.slice(last.end, next.start)) ? next.start : undefined;
};
/** In UTF-16 units: "vào rạng sáng ngày", and a date behind it. */
const longestDateOpener = 20;
const longestDate = 45;

/** "C'est pourquoi la ville …", "Vì vậy vai trò …": several words that conclude need no comma, unless what follows belongs to them ("as a result of"). */
const concludes = (words: readonly Word[], length: number, pack: LanguagePack): boolean =>
  length > 1 && phraseAt(pack, 'conclusions', words, 0) === length && !anyPhraseAt(pack, belonging, words, length);

const belonging = ['prepositions', 'coordinators', 'complementisers', 'copulas', 'relatives', 'pronouns'] as const;

/** "Như vậy, chi phí sẽ giảm": what follows from the sentence before, and is no fact yet. */
const foresees = (words: readonly Word[], pack: LanguagePack): boolean =>
  phraseAt(pack, 'conclusions', words, 0) > 0 &&
  words.some((_, index) => phraseAt(pack, 'outlooks', words, index) > 0 || phraseAt(pack, 'hedges', words, index) > 0);

/** Where a sentence goes on behind "As reported, …", "Như Báo Cảng đã đưa tin, …": nobody has read that paper. */
const reportedBefore = (text: string, words: readonly Word[], pack: LanguagePack, genre: Genre): number | undefined => {
  for (let length = 1; length <= Math.min(longestOpening, words.length - 1); length += 1) {
    const [last, next] = [words[length - 1], words[length]];
    if (last === undefined || next === undefined) return undefined;
    if (text.slice(last.end, next.start).trim() !== ',') continue;
    // Whom news names so is who said it.
    const recalls = genre !== 'news' && recallsTalk(text, words.slice(0, length), pack);
    return recalls || phraseBefore(pack, 'reportedBefore', words, length) > 0 ? next.start : undefined;
  }
  return undefined;
};
const longestOpening = 9;

/** "Cũng", "also": a word that says inside other sentences too that they add to the one before. */
const addsWithin = (words: readonly Word[], pack: LanguagePack): boolean =>
  phraseAt(pack, 'subjectAuxiliaries', words, 0) === 1 ||
  (phraseAt(pack, 'additives', words, 0) === 1 && phraseAt(pack, 'additions', words, 0) === 1);

/** "Cũng theo Điều luật này, …" points to what no slide shows: without its first word it would only seem not to. */
const isAdverbial = (words: readonly Word[], pack: LanguagePack): boolean =>
  (phraseAt(pack, 'prepositions', words, 1) > 0 || phraseAt(pack, 'adverbialOpeners', words, 1) > 0) &&
  !words.slice(0, furthestPointer).some((_, index) => index > 1 && phraseAt(pack, 'demonstratives', words, index) > 0);
const furthestPointer = 6;

/** They add a sentence to the one before, set it against that, or conclude from it. */
const joiners = ['ties', 'additions', 'conclusions'] as const;

/** Without them a sentence would be said of all times. */
const times = ['adverbialOpeners', 'relativeTimes'] as const;

/** Words that turn what is said, or point to what was said before. */
const saying = ['pronouns', 'anaphors', 'demonstratives', 'determiners', 'contrasts', 'alternatives'] as const;
