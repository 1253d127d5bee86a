import { endsInQuestionMark } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading, Sentence } from '../reading.js';

/**
 * By sentence, the question that its paragraph opens with, where questions open several paragraphs of an article, as in questions and answers of an office:
 * "Where do I take my empties? To any shop." The question and what leads to it ("I run a café. Must I …?") have none.
 */
export const askedParagraphs = onceFor((reading: Reading): ReadonlyMap<number, number> => {
  const questions = reading.sentences.flatMap((sentence) => questionOpening(reading, sentence) ?? []);
  if (questions.length < fewestAsked) return new Map();
  return new Map(
    questions.flatMap((question) => {
      const block = reading.sentences[question]?.block;
      return reading.sentences
        .filter((sentence) => sentence.block === block && sentence.index > question)
        .map(({ index }) => [index, question] as const);
    }),
  );
});
const fewestAsked = 3;

/** The question of a paragraph that a sentence opens: itself, or the one right behind a few words. */
const questionOpening = (reading: Reading, first: Sentence): number | undefined => {
  const { sentences } = reading;
  const { index, block, item, turn } = first;
  if (item !== undefined || turn !== undefined || sentences[index - 1]?.block === block) return undefined;
  const question = asks(reading, first) ? index : first.words.length <= longestLead ? index + 1 : undefined;
  const own = sentences[question ?? -1];
  const isAnswered = sentences[(question ?? -2) + 1]?.block === block;
  return own?.block === block && isAnswered && asks(reading, own) ? question : undefined;
};

/** In words: longer questions are the author's own, and led to in their paragraph. */
const longestQuestion = 16;
const longestLead = 8;

const asks = ({ text }: Reading, sentence: Sentence): boolean =>
  sentence.words.length <= longestQuestion && endsInQuestionMark(text.slice(sentence.start, sentence.end));

/**
 * The sections of questions and answers: brief ones below headings that ask, where several do. A long one below a question says by itself what it tells of.
 */
export const askedSections = onceFor((reading: Reading): ReadonlySet<number> => {
  const { sections, sentences, text } = reading;
  const asked = sections.flatMap(({ heading }, index) =>
    heading !== undefined && endsInQuestionMark(text.slice(heading.start, heading.end)) ? [index] : [],
  );
  const isBrief = (section: number): boolean =>
    sentences.filter((one) => one.section === section).length <= longestAnswer;
  return new Set(asked.length < fewestAsked ? [] : asked.filter(isBrief));
});
/** In sentences. */
const longestAnswer = 6;
