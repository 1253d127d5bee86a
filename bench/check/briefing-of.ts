import { languagePack } from '../../src/language/index.js';
import type { Article } from '../../src/model/article.js';
import type { Briefing, Evidence, Figure, Point, Topic } from '../../src/model/briefing.js';
import { findWords } from './find-words.js';
import type { FigureRecord, LineRecord, SlideRecord } from './records.js';

/** A Briefing of one slide, each line with the place that its words have in the article. */
export const briefingOf = (slide: SlideRecord, article: Article): Briefing => ({
  version: 2,
  genre: article.genre,
  title: article.source.name,
  language: article.language,
  sources: [{ id: 'article', name: article.source.name, sha256: article.source.sha256 }],
  topics: [topicOf(slide, article)],
  text: article.text,
});

const topicOf = (slide: SlideRecord, article: Article): Topic => {
  const { kind, heading, speaker, points, leftOut, figure, quote, chart } = slide;
  const { labels } = languagePack(article.language);
  const find = findWords(article);
  const [first] = points;
  const near = first === undefined ? [] : find.parts(typeof first === 'string' ? first : (first.of ?? first.text));
  const named = heading === undefined ? undefined : find.heading(heading, near[0]?.start);
  const from = named?.[0]?.start ?? 0;
  const lines = points.map((line, index) => pointOf(line, `point-${index + 1}`, find, from));
  return {
    id: 'slide',
    kind,
    heading: heading ?? labels.points,
    ...(named === undefined ? {} : { headingEvidence: named }),
    ...(speaker === undefined ? {} : { speaker }),
    points: lines,
    ...(leftOut === undefined ? {} : { leftOut }),
    ...(figure === undefined ? {} : { figure: figureOf(figure, find) }),
    ...(quote === undefined ? {} : { quote: { ...quote, evidence: find.parts(quote.text) } }),
    ...(chart === undefined
      ? {}
      : {
          chart: {
            type: chart.type,
            series: [{ name: '', labels: chart.labels, values: chart.values }],
            ...(chart.unit === undefined ? {} : { unit: chart.unit }),
            ...(chart.decimals === undefined ? {} : { decimals: chart.decimals }),
            evidence: find.parts(chart.evidence),
          },
        }),
    captions: [],
  };
};

const pointOf = (line: LineRecord, id: string, find: Finder, from: number): Point => {
  const { text, of, children, figure, ...named } = typeof line === 'string' ? { text: line } : line;
  const below = children?.map((child, index) => pointOf(child, `${id}-${index + 1}`, find, from));
  return {
    id,
    text: text.replaceAll(' […]', ''),
    evidence: find.parts(of ?? text, from),
    origin: 'extract',
    ...named,
    ...(figure === undefined ? {} : { figure: figureOf(figure, find) }),
    ...(below === undefined ? {} : { children: below }),
  };
};

const figureOf = (figure: FigureRecord, find: Finder): Figure => ({
  ...figure,
  evidence: figureEvidence(figure, find),
});

/** What is counted stands as near to the value as it does anywhere. */
const figureEvidence = ({ value, of }: FigureRecord, find: Finder): Evidence[] => {
  const [number] = find.parts(value);
  return number === undefined ? [] : [number, ...find.near(of, number.start)];
};

type Finder = ReturnType<typeof findWords>;
