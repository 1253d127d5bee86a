import { fold, phrasesOf, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';

/**
 * Whether a heading names what a line of its section says: the line stands near it, or says one of its words. Further down an article has
 * gone on to something else: of 38 slides whose first line stood further than this behind their heading, readers found 14 well headed, of 42
 * others 34. "Results" is what parts of any document are called: it names all of its section.
 */
export const isNamedBy = (text: string, heading: Span, line: Span, pack: LanguagePack): boolean =>
  isPartName(text, heading, pack) || isNear(text, heading, line) || saysWordOf(text, heading, line, pack);

const isPartName = (text: string, { start, end }: Span, pack: LanguagePack): boolean =>
  phrasesOf(pack, 'sectionNames').hasKey(
    wordsOf(text, start, end)
      .map(({ key }) => key)
      .join(' '),
  );

const isNear = (text: string, { end }: Span, { start }: Span): boolean =>
  start >= end && start - end <= mostLetters && wordsOf(text, end, start).length < nearest;

/** In words. */
const nearest = 60;
/** Nothing so far behind a heading is near it, whatever the language: its words need not be counted. */
const mostLetters = 1200;

const saysWordOf = (text: string, heading: Span, line: Span, pack: LanguagePack): boolean => {
  const stop = phrasesOf(pack, 'stopwords');
  const named = new Set(
    wordsOf(text, heading.start, heading.end).flatMap(({ key }) =>
      stop.hasKey(key) || key.length < shortestWord ? [] : [fold(key)],
    ),
  );
  return wordsOf(text, line.start, line.end).some(({ key }) => named.has(fold(key)));
};

/** A letter, "đ" or "II" of a heading, names nothing. */
const shortestWord = 2;
