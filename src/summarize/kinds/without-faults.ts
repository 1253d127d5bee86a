import type { Diagnostic, Subject } from '../../diagnostics/diagnostic.js';
import type { Point } from '../../model/briefing.js';
import type { Draft } from './draft.js';

/**
 * Drafts without what the rules of a Briefing find wrong with them: a faulty point, lead or heading goes, and
 * with it a topic that has nothing left, or an enumeration that would not be complete.
 *
 * @param findings what `checkBriefing` found in a Briefing of these drafts
 */
export const withoutFaults = (drafts: readonly Draft[], findings: readonly Diagnostic[]): Draft[] => {
  const faults = findings.flatMap(({ severity, subject }) =>
    severity === 'error' && subject !== undefined ? [subject] : [],
  );
  if (faults.length === 0) return [...drafts];
  return drafts.flatMap(
    (draft) =>
      mended(
        draft,
        faults.filter(({ topic }) => topic === draft.topic.id),
      ) ?? [],
  );
};

const mended = (whole: Draft, found: readonly Subject[]): Draft | undefined => {
  const draft = found.some(({ part }) => part === 'chart') ? withoutChart(whole) : whole;
  const faults = found.filter(({ part }) => part !== 'chart');
  if (faults.length === 0) return draft;
  const { topic } = draft;
  const points = topic.points.flatMap((point) => mendedPoint(point, faults) ?? []);
  const own = faults.filter((fault) => fault.point === undefined).map(({ part }) => part);
  const incomplete = topic.kind === 'enumeration' && points.length < topic.points.length;
  const empty = points.length === 0 && !topic.figure && !topic.quote && !topic.table && !topic.chart;
  if (incomplete || empty || own.some((part) => part !== 'heading')) return undefined;
  // Names and numbers alone say nothing without the words that they are of; a table has its columns' own.
  if (own.includes('heading') && topic.table?.columns.length === 0) return undefined;
  const { headingEvidence, ...rest } = topic;
  const headed = own.includes('heading') || headingEvidence === undefined ? rest : topic;
  return { ...draft, topic: { ...headed, heading: own.includes('heading') ? '' : topic.heading, points } };
};

/** What a chart shows wrong, its table still says right. */
const withoutChart = (draft: Draft): Draft => {
  const { chart, label, ...topic } = draft.topic;
  const kept = chart === undefined && label !== undefined ? { ...topic, label } : topic;
  return { ...draft, topic: { ...kept, kind: 'table' } };
};

/** A point that lists what stands below it is false without one of them. */
const mendedPoint = (point: Point, all: readonly Subject[]): Point | undefined => {
  const faults = all.filter((fault) => fault.point === point.id);
  if (faults.some(({ part }) => part !== 'lead')) return undefined;
  if (point.children?.some((child) => mendedPoint(child, all) === undefined) === true) return undefined;
  const { lead, leadEvidence, ...plain } = point;
  const led = faults.some(({ part }) => part === 'lead') || lead === undefined ? plain : point;
  return {
    ...led,
    ...(leadEvidence === undefined || led === plain ? {} : { leadEvidence }),
  };
};
