import type { Article } from '../../src/model/article.js';
import type { Span } from '../../src/model/span.js';
import { type Count, type Fault, none, one, sum } from './count.js';
import { keyOf, lettersOf, occurrences, sameKey } from './key.js';
import type { MarkedTurn, Marks } from './marks.js';

/** Turns that begin and end where marked, and whether they name who speaks. */
export function turnsOf(
  article: Article,
  { turns }: Marks,
  words: (span: Span) => string,
  fault: Fault,
): { turns: Count; speakers: Count } {
  if (turns === null) return { turns: none, speakers: none };
  const isTurn = (span: Span, marked: MarkedTurn): boolean => {
    const letters = lettersOf(words(span));
    const begins = keyOf(letters.slice(0, marked.first[0]));
    const ends = keyOf(letters.slice(-marked.last[0]));
    return sameKey(begins, marked.first) && sameKey(ends, marked.last);
  };
  let count = none;
  let speakers = none;
  const open = [...article.turns];
  for (const marked of turns) {
    const at = open.findIndex(
      ({ kind, span }) => (marked.kind === 'any' || kind === marked.kind) && isTurn(span, marked),
    );
    const found = at === -1 ? undefined : open.splice(at, 1)[0];
    if (found === undefined) fault('turn missed', marked.kind);
    count = found === undefined ? { ...count, missed: count.missed + 1 } : { ...count, right: count.right + 1 };
    if (marked.speaker === undefined || found === undefined) continue;
    const named = found.speaker !== undefined && occurrences(lettersOf(words(found.speaker)), marked.speaker) > 0;
    if (!named) fault('speaker', found.speaker === undefined ? 'none' : words(found.speaker));
    speakers = sum(speakers, one(named));
  }
  for (const { span, kind } of open) {
    // A page of questions may have its questions as headings or as turns.
    if (turns.length === 0 && kind !== 'speech') continue;
    fault(`${kind} wrong`, words(span));
    count = { ...count, wrong: count.wrong + 1 };
  }
  return { turns: count, speakers };
}
