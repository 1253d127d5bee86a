import {
  phraseAt,
  phraseBefore,
  startsUpperCase,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { leansBack } from '../../annotate/leaning.js';
import type { Reading } from '../../annotate/reading.js';
import { mostLetters } from '../heading.js';

/**
 * What a long question asks for: what stands behind the words that ask somebody ("ông đánh giá như thế nào về X"), or the clause that
 * asks, behind what leads up to it ("I know you said so before, but how will X?").
 *
 * @returns undefined where no words part it, or it is no shorter than a title
 */
export const askedMatter = (reading: Reading, { start, end }: Span): Span | undefined => {
  const { text, pack } = reading;
  const words = wordsOf(text, start, end);
  return matterBehind(text, words, pack) ?? clauseThatAsks(reading, words, end);
};

const matterBehind = (text: string, words: readonly Word[], pack: LanguagePack): Span | undefined => {
  for (let index = 1; index < words.length; index += 1) {
    const asking = phraseAt(pack, 'askings', words, index);
    if (asking === 0 || !isAsked(words, index, text, pack)) continue;
    const matter = withoutAddress(words.slice(index + asking), pack);
    const [first, last] = [matter[0], matter.at(-1)];
    if (first === undefined || last === undefined || matter.length < fewestWords) return undefined;
    const span = { start: first.start, end: last.end };
    // A second question behind the first would lose its mark.
    const isOne = !/[?？.!;]/u.test(text.slice(span.start, span.end));
    // "… about this matter" says of nothing which one.
    const isOpen = leansBack(text, span, pack, { isNews: false });
    return isOne && !isOpen && span.end - span.start <= mostLetters ? span : undefined;
  }
  return undefined;
};

/** Whether the words before name who is asked: "thưa ông", "you", "Bộ trưởng". */
const isAsked = (words: readonly Word[], index: number, text: string, pack: LanguagePack): boolean =>
  asked.some((list) => phraseBefore(pack, list, words, index) > 0) ||
  phraseBefore(pack, 'auxiliaries', words, index) > 0 ||
  startsUpperCase(text.slice(words[index - 1]?.start));
const asked = ['addresses', 'speakerTitles', 'personPronouns'] as const;

/** "…, thưa ông": whom a question ends by speaking to. */
const withoutAddress = (words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const length = phraseBefore(pack, 'addresses', words, words.length);
  return length === 0 ? words : words.slice(0, words.length - length);
};

const clauseThatAsks = (reading: Reading, words: readonly Word[], end: number): Span | undefined => {
  const { text, pack } = reading;
  const opens = (index: number): boolean =>
    /[,;:—–-]\s*$/u.test(text.slice(words[index - 1]?.end, words[index]?.start)) &&
    phraseAt(pack, 'questionWords', words, index) > 0;
  const first = words[words.findLastIndex((_, index) => index > 0 && opens(index))];
  if (first === undefined) return undefined;
  const span = { start: first.start, end };
  const length = words.filter(({ start }) => start >= first.start).length;
  if (length < fewestOfClause || end - first.start > mostLetters) return undefined;
  return leansBack(text, span, pack, { isNews: false }) ? undefined : span;
};

const fewestWords = 3;
/** "…, how so?" asks for what stands before it. */
const fewestOfClause = 6;
