import type { Annotation } from '../annotate/annotation.js';
import { calledFor } from './asked/called-for.js';
import { demanded } from './asked/demanded.js';
import { messageOfTitle } from './says-title.js';

/**
 * The sentence that says what an article is told for: what the title says, of a speech what it calls for, and of an
 * opinion what it asks for at its end.
 *
 * @param among sentences that may be it
 * @returns its place; undefined where no sentence is known to be it
 */
export const messageOf = (annotation: Annotation, among: readonly number[]): number | undefined =>
  messageOfTitle(annotation.reading, among) ??
  calledFor(annotation, among) ??
  demanded(annotation).findLast((index) => among.includes(index));
