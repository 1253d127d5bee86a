import type { Annotation } from '../../annotate/annotation.js';
import { resolved } from '../../value/resolved.js';
import type { Candidate } from '../candidate.js';

/**
 * Whether a sentence, with what it leans on, is a line of a candidate; what a vote comes to may stand behind the votes: "For 9, against 2.
 * Carried."
 */
export const tells = ({ reading }: Annotation, { sentences, lines = [sentences] }: Candidate, index: number): boolean =>
  lines.some((line) => line.at(-1) === index) || (resolved(reading).includes(index) && sentences.includes(index));
