import type { Feature } from './index.js';

/** The natural logarithm of the number of words. */
export const length: Feature =
  () =>
  ({ words }) =>
    Math.log(1 + words.length);

/** From so many words on a sentence can say something whole. */
const fullLength = 15;

/** 0 for no word, 1 for a sentence that is long enough to say something whole. */
export const fullness: Feature =
  () =>
  ({ words }) =>
    Math.min(fullLength, words.length) / fullLength;

/** How many commas: a sentence of many parts lists or digresses. */
export const commas: Feature =
  ({ text }) =>
  ({ start, end }) =>
    text.slice(start, end).split(',').length - 1;
