import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Briefing, Evidence, Figure, Point, Source, Topic, Translation } from '../model/briefing.js';
import { findAgain } from './article/find-again.js';
import { shortened, type CheckedArticle } from './rule.js';
import { sha256Of } from './rules/evidence/source-text.js';

/**
 * Finds the spans of a Briefing again in an article that was edited: by the words that they bring along, or that the Briefing's
 * own text holds there, first to the letter, then whatever the white space and the case, nearest to the old place.
 *
 * @returns the Briefing with its spans moved, its text and checksum those of the article, and an error for every span that is
 * lost, which stays as it was
 */
export const relocateEvidence = (
  briefing: Briefing,
  article: CheckedArticle,
): { briefing: Briefing; diagnostics: Diagnostic[] } => {
  const diagnostics: Diagnostic[] = [];
  const sources = sourcesIn(briefing.sources, article);
  const isSame =
    sources.length > 0 &&
    sources.every(({ sha256, begins }, index) => {
      const before = briefing.sources[index];
      return before?.sha256 === sha256 && before.begins === begins;
    });
  if (isSame) return { briefing: { ...briefing, text: article.text }, diagnostics };
  const find = findAgain(article.text);
  const wordsOf = ({ quote, start, end }: Evidence): string => quote ?? briefing.text?.slice(start, end) ?? '';
  const shift = shiftsOf(briefing, wordsOf, find);
  const move = (evidence: Evidence): Evidence => {
    const words = wordsOf(evidence);
    const found = find(words, evidence.start + shift(evidence.start));
    if (found !== undefined) {
      const quote = article.text.slice(found.start, found.end);
      return { ...evidence, ...found, ...(evidence.quote === undefined ? {} : { quote }) };
    }
    diagnostics.push(lost(evidence, words));
    return evidence;
  };
  return {
    briefing: {
      ...withMoved(briefing, move),
      sources,
      text: article.text,
    },
    diagnostics,
  };
};

/** The sources of a Briefing as an article has them: each in its part, or the first in all of it. */
function sourcesIn(sources: readonly Source[], { text, parts = [] }: CheckedArticle): Source[] {
  if (sources.length > 1 && parts.length > 0) {
    let place = 0;
    return sources.map((source) => (source.begins === undefined ? source : { ...source, ...parts[place++] }));
  }
  const [source, ...others] = sources;
  return source === undefined ? [] : [{ ...source, sha256: sha256Of(text) }, ...others];
}

const lost = ({ start }: Evidence, words: string): Diagnostic => ({
  code: 'check.evidence-lost',
  severity: 'error',
  message:
    words === ''
      ? `What stood at ${start} brings no words along, so it cannot be found again.`
      : `The article no longer holds "${shortened(words)}".`,
  hint: 'Word the line as the article does, or take it out.',
  place: { offset: start },
});

/**
 * How far the text about a place has moved: as far as the nearest long span before it, as few words stand in many places and
 * the nearest need not be theirs.
 */
const shiftsOf = (
  briefing: Briefing,
  wordsOf: (evidence: Evidence) => string,
  find: ReturnType<typeof findAgain>,
): ((offset: number) => number) => {
  const anchors: { start: number; shift: number }[] = [];
  withMoved(briefing, (evidence) => {
    const words = wordsOf(evidence);
    const found = words.length < longSpan ? undefined : find(words, evidence.start);
    if (found !== undefined) anchors.push({ start: evidence.start, shift: found.start - evidence.start });
    return evidence;
  });
  anchors.sort((one, other) => one.start - other.start);
  return (offset) => (anchors.findLast(({ start }) => start <= offset) ?? anchors[0])?.shift ?? 0;
};
const longSpan = 24;

type Move = (evidence: Evidence) => Evidence;

const withMoved = (briefing: Briefing, move: Move): Briefing => ({
  ...briefing,
  ...(briefing.titleEvidence === undefined ? {} : { titleEvidence: briefing.titleEvidence.map(move) }),
  ...(briefing.subtitleEvidence === undefined ? {} : { subtitleEvidence: briefing.subtitleEvidence.map(move) }),
  ...(briefing.translation === undefined ? {} : { translation: translationMoved(briefing.translation, move) }),
  topics: briefing.topics.map((topic) => topicMoved(topic, move)),
});

const topicMoved = (topic: Topic, move: Move): Topic => ({
  ...topic,
  ...(topic.headingEvidence === undefined ? {} : { headingEvidence: topic.headingEvidence.map(move) }),
  points: topic.points.map((point) => pointMoved(point, move)),
  ...(topic.figure === undefined ? {} : { figure: evidenceMoved<Figure>(topic.figure, move) }),
  ...(topic.quote === undefined ? {} : { quote: evidenceMoved(topic.quote, move) }),
  ...(topic.table === undefined ? {} : { table: evidenceMoved(topic.table, move) }),
  ...(topic.chart === undefined ? {} : { chart: evidenceMoved(topic.chart, move) }),
  captions: topic.captions.map((caption) => evidenceMoved(caption, move)),
  ...(topic.translation === undefined ? {} : { translation: translationMoved(topic.translation, move) }),
});

const translationMoved = (translation: Translation, move: Move): Translation => ({
  ...translation,
  lines: translation.lines.map((line) => evidenceMoved(line, move)),
});

const pointMoved = (point: Point, move: Move): Point => ({
  ...evidenceMoved(point, move),
  ...(point.leadEvidence === undefined ? {} : { leadEvidence: point.leadEvidence.map(move) }),
  ...(point.figure === undefined ? {} : { figure: evidenceMoved(point.figure, move) }),
  ...(point.children === undefined ? {} : { children: point.children.map((child) => pointMoved(child, move)) }),
});

const evidenceMoved = <T extends { evidence: Evidence[] }>(document: T, move: Move): T => ({
  ...document,
  evidence: document.evidence.map(move),
});
