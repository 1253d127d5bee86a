import { anyPhraseAt, phraseAt, phraseBefore, wordsOf, type LanguagePack, type Word } from '../../../language/index.js';
import { contains } from '../../../model/overlap.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Sentence } from '../../annotate/reading.js';
import { opensWithVerb } from '../../shorten/starts.js';

/**
 * Who says what a sentence reports, and that they do: "According to the harbour board, …", "…, the company said". What is reported is all
 * of a sentence where its verb matters to it (urged, denied), and is not told without its subject where it goes on with a pronoun ("The
 * company said it …").
 *
 * @param span the sentence as far as it is shown
 * @param sentence the sentence itself
 * @returns what stands before and behind what is said, with its comma; nothing where the sentence does not attribute
 */
export const attributionIn = ({ attributions, reading }: Annotation, span: Span, { index }: Sentence): Span[] => {
  const { text, pack } = reading;
  const content = attributions[index]?.content;
  if (content === undefined || !contains(span, content)) return [];
  const said = wordsOf(text, content.start, content.end);
  if (said.length < fewestSaid || anyPhraseAt(pack, pointing, said, 0)) return [];
  const marks = marksAround(text, content, span);
  const isQuoted = marks.start < content.start;
  // "Ban quản lý đánh giá, lựa chọn …": one of several deeds.
  if (!isQuoted && opensWithVerb(said, 0, pack)) return [];
  const before = { start: span.start, end: marks.start };
  if (tellsMore(wordsOf(text, before.start, before.end), pack)) return [];
  if (!endsBeforeClause(text, before, pack) && !opensWithSubject(text, said, pack)) return [];
  const behind = { start: marks.end, end: span.end };
  return [before, behind].filter(({ start, end }) => wordsOf(text, start, end).length > 0);
};

/** What is said, with the marks of a quotation around it. */
const marksAround = (text: string, { start, end }: Span, within: Span): Span => {
  const before = /[“"«„‘'<(]*$/u.exec(text.slice(within.start, start))?.[0].length ?? 0;
  const behind = /^[,.?!…]*[”"»“’']*/u.exec(text.slice(end, within.end))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
};

/** Whether the words before what is said end as they do before a clause: in "told Reuters it will …" nobody knows where that begins. */
const endsBeforeClause = (text: string, { start, end }: Span, pack: LanguagePack): boolean => {
  const words = wordsOf(text, start, end);
  return (
    words.length === 0 ||
    /[,:–—]\s*$/u.test(text.slice(start, end)) ||
    phraseBefore(pack, 'clausalSpeechVerbs', words, words.length) > 0 ||
    phraseBefore(pack, 'complementisers', words, words.length) > 0
  );
};

/** "nhận định | bến mới sẽ đông hơn", where verbs carry no endings: what stands behind a subject tells a clause from an object ("chia sẻ | dữ liệu"). */
const opensWithSubject = (text: string, said: readonly Word[], pack: LanguagePack): boolean => {
  if (pack.typology.verbs !== 'uninflected') return false;
  for (let index = 1; index < Math.min(said.length, longestSubject); index += 1) {
    if (/[,;:]/u.test(text.slice(said[index - 1]?.end, said[index]?.start))) return false;
    if (phraseAt(pack, 'coordinators', said, index) > 0) return false;
    if (phraseAt(pack, 'auxiliaries', said, index) > 0) return true;
  }
  return false;
};
const longestSubject = 10;

/** "Her deputy would talk to both but set two conditions: …": who says it does something else as well. */
const tellsMore = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.length > longestBefore || words.some((_, index) => index > 0 && phraseAt(pack, 'contrasts', words, index) > 0);
/** In words. */
const longestBefore = 20;

/** In words: less is no message of its own. */
const fewestSaid = 7;
const pointing = ['pronouns', 'demonstratives'] as const;
