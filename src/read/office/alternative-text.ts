import { surroundingPattern } from '../../language/index.js';

/** What a picture shows, as its properties say it: the first text that is no name of a file, without what programs add to it. */
export function alternativeText(...told: readonly (string | undefined)[]): string | undefined {
  return told
    .map((text = '') => text.replace(addedByWord, '').trim())
    .find((text) => text !== '' && !fileName.test(text));
}

const addedByWord = new RegExp(`${surroundingPattern('madeDescriptions')}\\.?`, 'giu');

const fileName = /^\S+\.(?:png|jpe?g|gif|bmp|tiff?|webp|svg|emf|wmf)$/i;
