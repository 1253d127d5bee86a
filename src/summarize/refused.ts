import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { fold } from '../language/index.js';
import type { Point, Topic } from '../model/briefing.js';
import { onceFor } from '../model/once-for.js';
import { pointsOf } from '../model/points.js';
import type { Reading } from './annotate/reading.js';
import type { Draft } from './kinds/draft.js';
import { overlaps } from '../model/overlap.js';

/** What the rules of a Briefing refused: it is not chosen again. */
export interface Refused {
  /** Places of sentences in the reading. */
  readonly sentences: ReadonlySet<number>;
  /** Places of sentences that stand far behind their heading, which says nothing of them: a summary may tell them, and nothing below it. */
  readonly unnamed: ReadonlySet<number>;
  /** Headings, folded. */
  readonly headings: ReadonlySet<string>;
  /** Headings, folded, that are not set before a line which stands under them. */
  readonly leads: ReadonlySet<string>;
  /** Passages that are told as their sentences are, and tables that lines tell, by the ids of their topics. */
  readonly passages: ReadonlySet<string>;
}

/** What is chosen anew: what is wrong, and a line or two that stand under a heading which does not name them. */
export const isRefused = (found: Diagnostic): boolean => found.severity === 'error' || isUnnamed(found);

const isUnnamed = ({ code }: Diagnostic): boolean => code === 'check.heading-far';

/** What is refused before anything was checked. */
export const nothingRefused = (): Refused => ({
  sentences: new Set(),
  unnamed: new Set(),
  headings: new Set(),
  leads: new Set(),
  passages: new Set(),
});

/** The same, with more sentences refused: one object for one set of them, as what may be chosen without them is kept by it. */
export const refusing = (before: Refused, sentences: readonly number[]): Refused => {
  const known = refusedBefore(before);
  const key = sentences.join(' ');
  const after = known.get(key) ?? { ...before, sentences: new Set([...before.sentences, ...sentences]) };
  known.set(key, after);
  return after;
};
const refusedBefore = onceFor<Refused, [], Map<string, Refused>>(() => new Map());

/** The same, with more passages or tables refused. */
export const refusingTopics = (before: Refused, ids: readonly string[]): Refused => ({
  ...before,
  passages: new Set([...before.passages, ...ids]),
});

/** What is refused by what was found in a Briefing of drafts, with what was refused before. */
export const refusedBy = (
  reading: Reading,
  drafts: readonly Draft[],
  findings: readonly Diagnostic[],
  before: Refused,
): Refused => {
  const sentences = new Set(before.sentences);
  const unnamed = new Set(before.unnamed);
  const headings = new Set(before.headings);
  const leads = new Set(before.leads);
  const passages = new Set(before.passages);
  for (const found of findings) {
    const { subject } = found;
    const draft = drafts.find((one) => one.topic.id === subject?.topic);
    if (!isRefused(found) || subject === undefined || draft === undefined) continue;
    const { topic, passage } = draft;
    // What is wrong beside a time or a name may be right among the lines of its section.
    if (passage !== undefined) {
      passages.add(passage);
      continue;
    }
    if (subject.part === 'heading') headings.add(fold(subject.text));
    const point = pointsOf(topic).find(({ id }) => id === subject.point);
    // The line may be right without the heading before it.
    if (point !== undefined && isOfLead(found) && topic.kind === 'summary' && isLed(reading, point)) {
      leads.add(fold(point.lead));
      continue;
    }
    if (point === undefined && subject.part !== 'heading' && subject.part !== 'quote')
      for (const index of itemsIn(reading, topic)) sentences.add(index);
    const last = (point ?? (subject.part === 'quote' ? topic.quote : undefined))?.evidence.at(-1);
    const refused = isUnnamed(found) ? unnamed : sentences;
    if (last !== undefined)
      for (const sentence of reading.sentences) if (overlaps(sentence, last)) refused.add(sentence.index);
  }
  return { sentences, unnamed, headings, leads, passages };
};

/** "What they found": a heading may point back, or stand over other lines; what is wrong by itself is so without it. */
const isOfLead = ({ code }: Diagnostic): boolean =>
  code === 'check.reference-wrong' || code === 'check.reference-dangling' || code === 'check.several-sentences';

/** "The budget: The board will …": whether a line opens with a heading of the article. */
const isLed = ({ article }: Reading, point: Point): point is Point & { readonly lead: string } => {
  const [first] = point.evidence;
  return (
    point.lead !== undefined &&
    first !== undefined &&
    article.sections.some(({ heading }) => heading !== undefined && overlaps(heading, first))
  );
};

/** The sentences of list items that a topic shows, or those of an enumeration in running text; what announces it is true without it. */
const itemsIn = ({ sentences }: Reading, topic: Topic): number[] => {
  const spans = pointsOf(topic).flatMap(({ text, evidence }) => (text.endsWith(':') ? [] : evidence));
  return sentences.flatMap((sentence) =>
    (sentence.item !== undefined || topic.kind === 'enumeration') && spans.some((span) => overlaps(span, sentence))
      ? [sentence.index]
      : [],
  );
};
