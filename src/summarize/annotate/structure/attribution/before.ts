import { phraseAt, phrasesOf, scriptedPattern } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import { holdsClause } from './clause.js';
import type { SpeechVerb } from './verb.js';
import { breaksBefore, gapBefore, partEnd, partStart, type View } from '../speakers/view.js';
import { opensRelative } from '../speakers/words.js';

/** What stands before the speaker, where it is a clause that a comma closes, or ends with a quotation. */
export const contentBefore = (view: View, { from, subject, inverted }: SpeechVerb): Span | undefined => {
  const start = inverted ? from : subject.from;
  const last = view.words[start - 1];
  if (partStart(view, start) !== start || last === undefined || view.starts.has(start)) return undefined;
  const gap = gapBefore(view, start);
  const closing = gap.search(/[”"»“]/u);
  if (closing < 0 && !(/[,?!]/.test(gap) && holdsClause(view, 0, start))) return undefined;
  return {
    start: behindDateline(view),
    end: last.end + (closing < 0 ? (/^[)?!]*/.exec(gap)?.[0].length ?? 0) : closing + 1),
  };
};

/** "HARLOW FALLS (Dec. 4) — ": where the report comes from is nothing that was said. */
const behindDateline = (view: View): number => {
  const dateline = placeAndDate.exec(view.text.slice(view.start, view.start + 60));
  return view.start + (dateline?.[0].length ?? 0);
};
const placeAndDate = scriptedPattern('^(?:\\p{Lu}[\\p{Lu} .,]*)?(?:\\([^)]{1,20}\\))? ?[—–] ');

/** Whether nothing more is said from a word on: it is the end, or only tells when, where and of whom it was said. */
export const isTail = (view: View, index: number): boolean => {
  for (let start = index; start < view.words.length; start = partEnd(view, start)) {
    if (/[:;“"«„]/u.test(gapBefore(view, start))) return false;
    if (phrasesOf(view.pack, 'complementisers').matchAt(view.words, start) > 0) return opensRelative(view, start);
    if (!opensAside(view, start) && !(start === index && view.words.length - index <= 3)) return false;
  }
  return true;
};

/** "…, he said, …": whether a mark closes what tells who speaks. "ông Nam cho biết, …" opens what was said instead. */
export const parenthetical = (view: View, index: number): boolean => {
  if (view.pack.typology.commaBehindSpeaker !== 'closes-aside') return false;
  if (index < view.words.length && breaksBefore(view, index)) return !/[:“"«„]/u.test(gapBefore(view, index));
  const end = partEnd(view, index);
  return end < view.words.length && opensAside(view, index) && gapBefore(view, end).startsWith(',');
};

const opensAside = (view: View, index: number): boolean =>
  opensRelative(view, index) ||
  (['prepositions', 'adverbialOpeners', 'conditions', 'weekdays'] as const).some(
    (list) => phraseAt(view.pack, list, view.words, index) > 0,
  );
