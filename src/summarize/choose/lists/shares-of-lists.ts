import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import { areResolved } from '../../annotate/structure/lists/resolved.js';
import { wordsToTell } from '../words-to-tell.js';
import { wordsInFull } from './shown-series.js';

/** Of the words of a deck. */
export interface SharesOfLists {
  /** What one list may take. */
  readonly longest: number;
  /** What all lists together may take, which leave room for what a person would say first. */
  readonly all: number;
  /** Whether what was resolved, as one list, is the larger part of all that there is to tell. */
  readonly areAll: boolean;
}

/** How much of a deck lists may take. */
export const sharesOfLists = (annotation: Annotation): SharesOfLists =>
  isResolution(annotation)
    ? { longest: resolvedShare, all: resolvedShare, areAll: true }
    : { longest: longestList, all: listShare, areAll: false };

const longestList = 0.85;
const listShare = 0.83;
/** Of what was resolved, with a few words before and behind it. */
const resolvedShare = 0.97;

const isResolution = onceFor((annotation: Annotation): boolean =>
  annotation.series.some(
    (series) =>
      areResolved(annotation.reading, series) && wordsInFull(annotation, series) > wordsToTell(annotation.reading) / 2,
  ),
);
