import type { Annotation } from '../../annotate/annotation.js';
import { isMostlyAsked } from './budget-for.js';

/** Of the words of a deck. */
export interface SharesOfLists {
  /** What one list may take. */
  readonly longest: number;
  /** What all lists together may take, which leave room for what a person would say first. */
  readonly all: number;
  /** Whether lists that a paper asks or decides something by are a large part of it. */
  readonly areAll: boolean;
}

/** How much of a deck lists may take. */
export const sharesOfLists = (annotation: Annotation): SharesOfLists =>
  isMostlyAsked(annotation)
    ? { longest: askedShare, all: askedShare, areAll: true }
    : { longest: longestList, all: listShare, areAll: false };

const longestList = 0.85;
const listShare = 0.83;
/** Of what was resolved or is asked, with a few words before and behind it. */
const askedShare = 0.97;
