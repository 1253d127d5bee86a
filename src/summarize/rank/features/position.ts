import type { Feature } from './index.js';

/** 1 for the first sentence of a document, falling fast at first: 0.71 for the second, 0.58 for the third. */
export const earliness: Feature =
  () =>
  ({ depth }) =>
    1 / Math.sqrt(1 + depth);

/** How far down its document a sentence stands: 0 for the first, close to 1 for the last. */
export const depth: Feature =
  ({ documents }) =>
  (sentence) =>
    sentence.depth / (documents[sentence.document]?.sentences.length ?? 1);
