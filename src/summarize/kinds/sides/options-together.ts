import { identify } from '../../../model/identify.js';
import type { Point, Topic } from '../../../model/briefing.js';
import type { Annotation } from '../../annotate/annotation.js';
import { parentOf } from '../../annotate/reading.js';
import { optionSets, type OptionSet } from '../../annotate/structure/options/options.js';
import { authorHeading } from '../../head/author/author.js';
import { joinSpans } from '../../shorten/join.js';
import type { Draft } from '../draft.js';

/** Drafts in a row that are sections of more than two options: no two of them are the sides of a comparison. */
export interface OptionRun {
  readonly of: readonly Draft[];
  /** All of them on one slide, where their headings are names alone ("Option A") and stand below one heading. */
  readonly together: Draft | undefined;
}

/** The options that drafts tell of from a place on, each under its heading; undefined where it is none, or one of two. */
export const optionRunAt = (
  annotation: Annotation,
  drafts: readonly Draft[],
  at: number,
  taken: ReadonlySet<string>,
): OptionRun | undefined => {
  const { reading } = annotation;
  const set = optionSets(reading).find(
    ({ options }) => options.length > 2 && placeIn(annotation, options, drafts[at]) >= 0,
  );
  if (set === undefined) return undefined;
  const { options } = set;
  let end = at;
  while (end < drafts.length && placeIn(annotation, options, drafts[end]) >= 0) end += 1;
  const of = drafts.slice(at, end);
  const parent = parentOf(reading, options[0]?.section ?? -1);
  const heading = parent === undefined ? undefined : authorHeading(reading, parent);
  const isAll = of.length === options.length && options.every(({ isTold }) => !isTold);
  const points = of.flatMap((draft) => lineOf(annotation, options, draft) ?? []);
  if (!isAll || heading === undefined || taken.has(heading.heading) || points.length < of.length)
    return { of, together: undefined };
  const topic: Topic = {
    id: identify('options', points.map(({ text }) => text).join('\n')),
    kind: 'points',
    label: reading.pack.labels.comparison,
    heading: heading.heading,
    ...(heading.headingEvidence === undefined ? {} : { headingEvidence: heading.headingEvidence }),
    points,
    captions: [],
  };
  return {
    of,
    together: {
      topic,
      at: Math.min(...of.map((one) => one.at)),
      blocks: new Set(of.flatMap(({ blocks }) => [...blocks])),
      worth: of.reduce((sum, { worth }) => sum + worth, 0),
      ofOptions: true,
    },
  };
};

/** Which of some options a draft tells of, under its own heading; -1 for none. */
const placeIn = ({ reading }: Annotation, options: OptionSet['options'], draft: Draft | undefined): number => {
  const start = draft?.topic.headingEvidence?.at(-1)?.start;
  return start === undefined
    ? -1
    : options.findIndex(({ section }) => {
        const own = reading.sections[section ?? -1];
        const from = own?.label?.start ?? own?.heading?.start;
        return from !== undefined && own?.heading !== undefined && start >= from && start < own.heading.end;
      });
};

/** The only line of a draft behind the name of its option. */
const lineOf = (annotation: Annotation, options: OptionSet['options'], draft: Draft): Point | undefined => {
  const [point, ...more] = draft.topic.points;
  const option = options[placeIn(annotation, options, draft)];
  if (option === undefined || point === undefined || more.length > 0) return undefined;
  const name = joinSpans(annotation.reading.text, [option.name]);
  const text = `${name}: ${point.text}`;
  return {
    ...point,
    id: identify('point', text),
    text,
    lead: name,
    evidence: [...(draft.topic.headingEvidence ?? []).slice(-1), ...point.evidence],
    ...(point.core === undefined ? {} : { core: [name, ...point.core] }),
  };
};
