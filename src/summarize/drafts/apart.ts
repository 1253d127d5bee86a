import { optionOfSentence } from '../annotate/structure/options/verdicts.js';
import { chosenOptions, type ChosenOptions } from '../choose/options/chosen-options.js';
import { budgetedWords } from '../kinds/budgeted-words.js';
import type { Draft } from '../kinds/draft.js';
import { graphicDrafts, sentencesBelow } from '../kinds/graphics/graphics.js';
import { passageDrafts, sentencesIn } from '../kinds/passages/passages.js';
import type { DeckWish } from './deck-wish.js';
import type { Material } from './material.js';

/** What is told before any line is weighed against another: it has a form of its own, and is told in that or not at all. */
export interface Apart {
  /** Tables, charts, and passages that a layout of their own shows. */
  readonly topics: readonly Draft[];
  readonly options: ChosenOptions;
  /** Indices of the sentences that are told here or nowhere. */
  readonly spent: ReadonlySet<number>;
  /** Words of the budget that are left for all else. */
  readonly wordsLeft: number;
}

/** The tables, charts, passages and options of a deck, as far as its budget has room for them. */
export const apartOf = (
  { annotation, statements, values, charts }: Material,
  { budget, most, refused }: DeckWish,
): Apart => {
  const graphics = graphicDrafts(annotation, charts, budget, refused);
  const inGraphics = graphics.flatMap((draft) => sentencesBelow(annotation, draft));
  const lines = { annotation, statements, values, refused };
  const passages = passageDrafts(lines, new Set([...inGraphics, ...optionOfSentence(annotation.reading).keys()]), {
    ...budget,
    words: budget.words - budgetedWords(graphics),
  });
  const inTopics = [...inGraphics, ...passages.flatMap(({ topic }) => sentencesIn(lines, topic))];
  const topics = [...graphics, ...passages];
  const wordsOfTopics = budgetedWords(topics);
  const options = chosenOptions(
    annotation,
    statements,
    Math.max(0, most - wordsOfTopics),
    new Set([...inTopics, ...refused.sentences]),
  );
  return {
    topics,
    options,
    spent: new Set([...inTopics, ...options.spent]),
    wordsLeft: Math.max(0, Math.max(0, budget.words - wordsOfTopics) - options.words),
  };
};
