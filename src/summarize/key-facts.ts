import type { KeyFacts } from '../check/index.js';
import { wordsOf, type LanguagePack } from '../language/index.js';
import type { Article } from '../model/article.js';
import type { Span } from '../model/span.js';
import { readingOf, type Reading } from './annotate/reading.js';
import { leastOfKeyFigure } from './annotate/structure/figures/worth.js';
import { attributionOf } from './annotate/structure/attribution/attribution.js';
import { findFigures } from './annotate/structure/figures/figures.js';
import { findQuotations } from './annotate/structure/quotations/quotations.js';

const mostFigures = 12;

/** What of an article a briefing had better tell, whatever its length: by it a person's briefing is measured too. */
export const keyFacts = (article: Article, pack: LanguagePack): KeyFacts => {
  const reading = readingOf(article, pack);
  return { figures: figuresOf(reading), speakers: speakersOf(reading), headings: headingsOf(article) };
};

const figuresOf = (reading: Reading) =>
  findFigures(reading)
    .filter(({ worth }) => worth >= leastOfKeyFigure)
    .sort((one, other) => other.worth - one.worth)
    .slice(0, mostFigures);

/** Each by the longest form of the name: "Ann Lee" and not "Lee" as well. */
const speakersOf = (reading: Reading): Span[] => {
  const said = reading.sentences.flatMap(({ index }) => attributionOf(reading, index)?.speaker.name ?? []);
  const quoted = findQuotations(reading).flatMap(({ speaker }) => speaker?.name ?? []);
  const names = [...said, ...quoted]
    .map((span) => ({ span, key: keyOf(reading, span) }))
    .sort((one, other) => one.span.start - other.span.start);
  return names
    .filter(({ key }, index) => names.findIndex((other) => other.key === key) === index)
    .filter(({ key }, _, distinct) => distinct.every((other) => other.key === key || !other.key.includes(key)))
    .map(({ span }) => span);
};

const keyOf = ({ text }: Reading, { start, end }: Span): string =>
  ` ${wordsOf(text, start, end)
    .map(({ key }) => key)
    .join(' ')} `;

/** Headings with something below them; the title stands over all of it and is no section. */
const headingsOf = ({ blocks, title, text }: Article) => {
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' && block.span.start !== title?.start ? [block.span] : [],
  );
  return headings.map((heading, index) => ({
    heading,
    section: { start: heading.start, end: headings[index + 1]?.start ?? text.length },
  }));
};
