import { contentWords, phraseAt, phraseBefore } from '../../../language/index.js';
import { overlaps } from '../../../model/overlap.js';
import type { Span } from '../../../model/span.js';
import { leansBack } from '../../annotate/leaning.js';
import { areOfOneParagraph, type Reading, type Sentence } from '../../annotate/reading.js';
import type { Series } from '../../annotate/structure/found.js';

/**
 * The sentence that stands above a list together with what announces it: "The port keeps three rules. They are as follows:". Only where it is
 * understood by itself, and both are no more than a slide.
 *
 * @param announcing the part of the announcement that is shown
 */
export const announcedWith = (
  reading: Reading,
  { announcer, announcerSentence }: Series,
  announcing?: Span,
): Sentence | undefined => {
  const { text, sentences, pack, article } = reading;
  const own = sentences[announcerSentence ?? -1];
  const before = sentences[(own?.index ?? 0) - 1];
  if (own === undefined || before === undefined || !areOfOneParagraph(before, own)) return undefined;
  const about = { isNews: article.genre === 'news' };
  const span = announcing ?? own;
  return before.words.length >= fewestWords &&
    (leansBack(text, span, pack, about) || onlyCounts(reading, own, announcer)) &&
    !leansBack(text, before, pack, about) &&
    before.words.length + own.words.length <= pack.slideWords
    ? before
    : undefined;
};

const fewestWords = 3;

/** "There were two reasons.", "Some examples include:", "Cụ thể những trường hợp như sau:": for what, and of what, the sentence before says. */
export const onlyCounts = (
  { pack }: Reading,
  { words: all }: Pick<Sentence, 'words'>,
  announcer: Span | undefined,
): boolean => {
  const behind = all.slice(phraseAt(pack, 'listOpeners', all, 0));
  const counted = behind.slice(phraseAt(pack, 'plurals', behind, 0));
  const words = counted.slice(0, counted.length - phraseBefore(pack, 'listOpeners', counted, counted.length));
  const own = announcer === undefined ? [] : words.filter((word) => overlaps(word, announcer));
  const noun = own.slice(phraseAt(pack, 'plurals', own, 0));
  return (
    own.length > 0 &&
    phraseAt(pack, 'announcers', own, own.length - noun.length) === noun.length &&
    contentWords(words, pack).length <= contentWords(own, pack).length
  );
};
