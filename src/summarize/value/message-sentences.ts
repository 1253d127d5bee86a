import { onceFor } from '../../model/once-for.js';
import type { Annotation } from '../annotate/annotation.js';
import { figureOfTitle } from './title/figure-of-title.js';
import { messageOf } from './message.js';
import { readFor } from './read-for.js';
import { resolved } from './resolved.js';
import { promisedSentences } from './spoken.js';

/**
 * The sentences that an article is told for, by index: its message, the figure of its headline, what its kind is read for, what was resolved and what is promised. They
 * are understood wherever they stand.
 *
 * @param among sentences that may be its message
 */
export const messageSentences = (annotation: Annotation, among: readonly number[]): ReadonlySet<number> => {
  const message = messageOf(annotation, among);
  const found = message === undefined ? [] : [message];
  const figure = figureOfTitle(annotation.reading, found, among);
  if (figure !== undefined) found.push(figure);
  return found.length === 0 ? ofAnyMessage(annotation) : new Set([...ofAnyMessage(annotation), ...found]);
};

/** Once, as a deck is put together several times before its words are right. */
const ofAnyMessage = onceFor(
  (annotation: Annotation): ReadonlySet<number> =>
    new Set([...readFor(annotation), ...resolved(annotation.reading), ...promisedSentences(annotation)]),
);
