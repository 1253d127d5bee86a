import type { Genre } from '../../../model/article.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading } from '../../annotate/reading.js';
import type { Series } from '../../annotate/structure/found.js';
import { areResolved } from '../../annotate/structure/lists/resolved.js';
import { weighedOptions } from '../../annotate/structure/options/verdicts.js';
import { askedLists, isMostOfLetter, stepsOf } from '../asked/asked-for.js';
import { isAskedBy } from '../asked/asks.js';
import { headsSummary, openingSentence } from '../opening.js';
import { saysTitle } from '../title/says-title.js';
import { isSectionCalled } from '../section-called.js';

/**
 * The list that a paper is written for, and that says its main message: what a letter asks, what a meeting resolved, the steps of a guide, the
 * goals of a plan, what a board is asked to approve, what a speech counts out. It goes before all else that is told: what stands above it
 * are reasons. Undefined where the message is a sentence.
 */
export const leadingSeries = onceFor((annotation: Annotation): Series | undefined => {
  const { reading, series } = annotation;
  const leads = leading[reading.article.genre];
  if (leads === undefined) return undefined;
  const within = new Set(series.flatMap(({ items }) => items.flatMap(({ sentences }) => sentences)));
  const isNested = ({ announcerSentence, kind }: Series): boolean =>
    kind === 'list' && announcerSentence !== undefined && within.has(announcerSentence);
  return series.find((one) => !isNested(one) && !isBelowTasks(reading, one) && leads(annotation, one));
});

type Leads = (annotation: Annotation, series: Series) => boolean;

const isAsked: Leads = ({ reading }, series) => areResolved(reading, series) || isAskedBy(reading, series);

const leading: Partial<Record<Genre, Leads>> = {
  letter: (annotation, series) => isAsked(annotation, series) || isMostOfLetter(annotation.reading, series),
  minutes: isAsked,
  legal: isAsked,
  notice: (annotation, series) =>
    isRestOfOpening(annotation.reading, series) ||
    (!opensWithMessage(annotation.reading) &&
      (isAsked(annotation, series) ||
        (stepsOf(annotation.reading, annotation.series).includes(series) && isLarge(annotation.reading, series)))),
  plan: ({ reading }, series) => isBelow(reading, series, 'goals'),
  report: (annotation, series) =>
    (weighedOptions(annotation.reading).length > 0 && isAsked(annotation, series)) ||
    isOfSummary(annotation.reading, series),
  abstract: ({ reading }, series) => isOfSummary(reading, series),
  speech: (annotation, series) =>
    askedLists(annotation).includes(series) &&
    (isAskedBy(annotation.reading, series) || isLarge(annotation.reading, series)),
};

/** Whether a notice opens with what its title says: who reads how to apply hears first what for. */
const opensWithMessage = (reading: Reading): boolean => {
  const opening = openingSentence(reading);
  return opening !== undefined && saysTitle(reading, opening);
};

/** Whether the first sentence of a notice ends in a colon, and the list says what it announces: when, where and for whom. */
const isRestOfOpening = ({ sentences, text }: Reading, { announcerSentence, items: [first] }: Series): boolean => {
  const above = sentences[announcerSentence ?? -1];
  return (
    above?.index === 0 &&
    first?.sentences[0] === 1 &&
    above.item === undefined &&
    /[:：]$/u.test(text.slice(above.start, above.end))
  );
};

/** A list below "Summary" or "Key points". */
const isOfSummary = (reading: Reading, series: Series): boolean =>
  series.kind === 'list' && headsSummary(reading, sectionOf(reading, series));

/** "Next steps", "Phân công": who does what is told behind what was decided. */
const isBelowTasks = (reading: Reading, series: Series): boolean =>
  reading.article.genre !== 'letter' && isBelow(reading, series, 'taskHeadings');

const isBelow = (reading: Reading, series: Series, list: 'goals' | 'taskHeadings'): boolean =>
  isSectionCalled(reading, sectionOf(reading, series), list);

const sectionOf = ({ sentences }: Reading, { items: [first] }: Series): number =>
  sentences[first?.sentences[0] ?? -1]?.section ?? -1;

const isLarge = ({ text }: Reading, { items }: Series): boolean =>
  (items.at(-1)?.span.end ?? 0) - (items[0]?.span.start ?? 0) > text.length * largePart;
/** Of a speech, or a guide. */
const largePart = 0.3;
