import { languagePack } from '../../src/language/index.js';
import type { Article } from '../../src/model/article.js';
import type { Briefing, Point, Topic } from '../../src/model/briefing.js';
import type { Span } from '../../src/model/span.js';

/** A Briefing that changes nothing: a topic for each section, below the author's heading, with every sentence in order. */
export const wholeBriefing = (article: Article): Briefing => {
  const { text } = article;
  const { labels } = languagePack(article.language);
  const seen = new Map<string, number>();
  const topics = article.sections.flatMap(({ heading, label, span }, index): Topic[] => {
    const points = sentencesIn(article, span).map((sentence, place): Point => ({
      id: `point-${index}-${place}`,
      text: text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
      evidence: [sentence],
      origin: 'extract',
    }));
    if (points.length === 0) return [];
    const title = heading === undefined ? labels.points : text.slice(heading.start, heading.end).replace(/\s+/g, ' ');
    const times = (seen.get(title.toLowerCase()) ?? 0) + 1;
    seen.set(title.toLowerCase(), times);
    if (times > 1) return [];
    return [
      {
        id: `topic-${index}`,
        kind: 'points',
        ...(label === undefined ? {} : { label: text.slice(label.start, label.end), lock: true }),
        heading: title,
        ...(heading === undefined ? {} : { headingEvidence: [heading] }),
        points,
        captions: [],
      },
    ];
  });
  const { name, sha256 } = article.source;
  return {
    version: 2,
    title: name,
    language: article.language,
    sources: [{ id: 'article', name, sha256 }],
    topics,
    text,
  };
};

/** Sentences of paragraphs, quotations and items, but for what a document carries beside its message. */
const sentencesIn = ({ blocks, furniture, text }: Article, { start, end }: Span): Span[] =>
  blocks
    .filter(({ span }) => span.start >= start && span.end <= end)
    .flatMap((block) => {
      if (block.kind === 'paragraph' || block.kind === 'quote') return block.sentences;
      return block.kind === 'list' ? block.items.flatMap(({ sentences }) => sentences) : [];
    })
    .flatMap((sentence) => {
      const beside = furniture.filter(({ span }) => sentence.start < span.end && sentence.end > span.start);
      // A sentence goes on behind the dateline that it begins with.
      const start = Math.max(sentence.start, ...beside.map(({ span }) => span.end));
      return start < sentence.end
        ? [{ start: start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0), end: sentence.end }]
        : [];
    });
