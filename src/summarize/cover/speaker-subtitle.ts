import { genreWords, onOneLine, phraseAt, wordsOf } from '../../language/index.js';
import type { Briefing } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../annotate/reading.js';
import { shownTitle } from '../head/title/shown-title.js';
import { evidenceOf } from '../say/evidence.js';

/**
 * The line at the head of a speech that says who gave it, where its title does not: "Address by Ann Lee, Mayor of Tarn, to the Chamber"; else whom its title names
 * before what was said ("Lind -- Tides and money -- May 3, 2026"). On the slides "I" is nobody without.
 */
export const speakerSubtitle = (reading: Reading): Pick<Briefing, 'subtitle' | 'subtitleEvidence'> => {
  const { article, text } = reading;
  const told = lineOfSpeaker(reading);
  const speaker = article.title === undefined ? undefined : shownTitle(reading, article.title).speaker;
  if (told.subtitle !== undefined || speaker === undefined) return told;
  return { subtitle: onOneLine(text, speaker), subtitleEvidence: evidenceOf(reading, [speaker]) };
};

const lineOfSpeaker = (reading: Reading): Pick<Briefing, 'subtitle' | 'subtitleEvidence'> => {
  const { article, text } = reading;
  if (article.genre !== 'speech' || article.title === undefined || namesSpeaker(reading, article.title)) return {};
  const line = article.furniture.find(
    ({ kind, span }) =>
      (kind === 'letterhead' || kind === 'byline') && span.end - span.start <= longest && namesSpeaker(reading, span),
  );
  if (line === undefined) return {};
  const span = withoutDay(reading, line.span);
  return { subtitle: onOneLine(text, span), subtitleEvidence: evidenceOf(reading, [span]) };
};

/** The day of a speech has a place of its own on the cover. */
const withoutDay = ({ article, text }: Reading, { start, end }: Span): Span => {
  const line = text.slice(start, end);
  const comma = line.lastIndexOf(',');
  const year = article.published?.slice(0, 4);
  return comma > 0 && year !== undefined && line.slice(comma).includes(year)
    ? { start, end: start + comma }
    : { start, end };
};

/** What was held, and somebody with an office. */
const namesSpeaker = ({ text, pack }: Reading, { start, end }: Span): boolean => {
  const words = wordsOf(text, start, end);
  return (
    words.some((_, at) => genreWords(pack, 'speech').titles.matchAt(words, at) > 0) &&
    words.some((_, at) => phraseAt(pack, 'speakerTitles', words, at) > 0)
  );
};
/** In UTF-16 units: three lines of a cover. */
const longest = 180;
