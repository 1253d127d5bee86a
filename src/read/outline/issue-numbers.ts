import { anyPhraseAt, type LanguagePack, wordsOf } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Step } from '../steps/draft-article.js';
import { withShorterLines } from './shorter-lines.js';

/**
 * Leaves the number of an issue out at the end of headings and items, where several carry one: "Dredge the basin harbour#142". It is
 * what whoever keeps the notes finds the matter by, and says nothing to a room.
 */
export const withoutIssueNumbers: Step = (draft) => {
  const { text, pack } = draft;
  return withShorterLines(draft, (span) => withoutNumber(text, span, pack), fewest);
};

const fewest = 2;

function withoutNumber(text: string, { start, end }: Span, pack: LanguagePack): Span {
  const line = text.slice(start, end);
  const number = issueNumber.exec(line);
  if (number === null) return { start, end };
  const before = wordsOf(line.slice(0, number.index));
  // "It was mended in #142": the number is part of what is said.
  const isPart = anyPhraseAt(pack, goingOn, before, before.length - 1);
  return before.length < fewestWords || isPart ? { start, end } : { start, end: start + number.index };
}

/** Behind a space, and with the name of what it is kept for, or without. */
const issueNumber = /\s+[([]?(?:[\w.-]{1,40}(?:\/[\w.-]{1,40})?)?#\d{1,7}[)\]]?$/u;
const fewestWords = 2;
const goingOn = ['prepositions', 'coordinators', 'determiners', 'auxiliaries', 'speechVerbs'] as const;
