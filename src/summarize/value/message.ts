import type { Annotation } from '../annotate/annotation.js';
import { announced } from './asked/announced.js';
import { calledFor } from './asked/called-for.js';
import { demanded } from './asked/demanded.js';
import { mainSentences } from './lead/main-sentences.js';
import { messageOfTitle } from './title/says-title.js';

/**
 * The sentence that says what an article is told for: of a speech what it announces from a day on, what the title says, of a speech what it calls for, of an opinion what it asks for at
 * its end, and of a paper what it is written for.
 *
 * @param among sentences that may be it
 * @returns its place; undefined where no sentence is known to be it
 */
export const messageOf = (annotation: Annotation, among: readonly number[]): number | undefined =>
  messageOfAny(annotation, among) ?? mainSentences(annotation).find((index) => among.includes(index));

/**
 * The line that says it: what a paper is written for may stand behind what it leans on ("Ann Lee moved that the pier be shut. The motion carried").
 *
 * @param lines the sentences of each
 * @returns the place of the line; -1 where none is known to be it
 */
export const lineOfMessage = (annotation: Annotation, lines: readonly (readonly number[])[]): number => {
  const message = messageOfAny(
    annotation,
    lines.flatMap(([first]) => first ?? []),
  );
  const main = mainSentences(annotation).find((index) => lines.some((line) => line.includes(index)));
  return message === undefined
    ? lines.findIndex((line) => main !== undefined && line.includes(main))
    : lines.findIndex(([first]) => first === message);
};

const messageOfAny = (annotation: Annotation, among: readonly number[]): number | undefined =>
  announced(annotation).find((index) => among.includes(index)) ??
  messageOfTitle(annotation.reading, among) ??
  calledFor(annotation, among) ??
  demanded(annotation).findLast((index) => among.includes(index));
