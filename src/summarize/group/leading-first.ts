import type { Annotation } from '../annotate/annotation.js';
import { sectionHolding } from '../annotate/reading.js';
import { opensFirstProvision } from '../value/lead/first-provision.js';
import { leadingSeries } from '../value/lead/leading-series.js';
import { mainSentences } from '../value/lead/main-sentences.js';
import { claimedFindings } from '../value/summary/report-summary.js';

/**
 * Topics with the list that a paper is written for in front of all, and of a short act what it rules first: who reads that a province asks for
 * five things hears the reasons behind them. What follows under the same heading stays behind it.
 *
 * @param topics in the article's order, what sums it up before them
 * @param atOf where a topic stands in the article; -1 of what stands at no place of it
 */
export const leadingFirst = <Topic>(
  annotation: Annotation,
  topics: readonly Topic[],
  atOf: (topic: Topic) => number,
): Topic[] => {
  const { reading } = annotation;
  const first = topics.findIndex((topic) => leads(annotation, atOf(topic)));
  const leading = topics[first];
  if (leading === undefined) return [...topics];
  const section = sectionHolding(reading, atOf(leading));
  const isHeaded = reading.sections[section]?.heading !== undefined;
  const own = topics.filter((topic, index) => {
    const at = atOf(topic);
    return leads(annotation, at) || (isHeaded && index > first && sectionHolding(reading, at) === section);
  });
  return [...own, ...topics.filter((topic) => !own.includes(topic))];
};

/**
 * Topics with the one in front that holds what a paper is written for, where nothing sums them up: a short paper is told whole, its reasons
 * under their own headings, and a report by all that it found before its background.
 */
export const mainFirst = <Topic extends { readonly at: number }>(
  annotation: Annotation,
  topics: readonly Topic[],
): Topic[] => {
  const { sentences } = annotation.reading;
  const [main] = mainSentences(annotation);
  const start = sentences[main ?? -1]?.start;
  if (start === undefined || topics.some(({ at }) => at < 0) || leadingSeries(annotation) !== undefined)
    return [...topics];
  const findings = new Set(claimedFindings(annotation.reading));
  if (findings.size > 0) {
    const found = topics.filter(({ at }) => findings.has(sectionHolding(annotation.reading, at)));
    return [...found, ...topics.filter((topic) => !found.includes(topic))];
  }
  const holding = topics
    .filter(({ at }) => at <= start && sectionHolding(annotation.reading, at) === sentences[main ?? -1]?.section)
    .reduce<Topic | undefined>((last, one) => (last === undefined || one.at > last.at ? one : last), undefined);
  return holding === undefined ? [...topics] : [holding, ...topics.filter((topic) => topic !== holding)];
};

/** Whether what stands there is the list that a paper is written for, or a part of it, or of what an act rules first. */
const leads = (annotation: Annotation, at: number): boolean => {
  const { reading } = annotation;
  const series = leadingSeries(annotation);
  if (series === undefined) return opensFirstProvision(reading, at);
  const above = reading.sentences[series.announcerSentence ?? -1];
  const starts = [above?.start, series.announcer?.start, series.items[0]?.span.start];
  return (
    at >= Math.min(...starts.map((start) => start ?? Infinity)) && at < (series.items.at(-1)?.span.end ?? -Infinity)
  );
};
