import { fold, wordsOf } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import { behindMarker } from '../../annotate/structure/marker.js';
import type { Series } from '../../annotate/structure/found.js';
import { onceFor } from '../../../model/once-for.js';
import { joinSpans } from '../../shorten/join.js';

/** What announces a list, in words that are compared, and where it stands. */
export interface Announcement {
  readonly section: number;
  readonly text: string;
  readonly shown: string;
}

/** What announces the lists of an article, by their series. */
export const announcements = onceFor((annotation: Annotation): ReadonlyMap<Series, Announcement> => {
  const { text, sentences } = annotation.reading;
  return new Map(
    annotation.series.flatMap((series): [Series, Announcement][] => {
      const sentence = sentences[series.announcerSentence ?? -1];
      if (sentence === undefined) return [];
      const shown = joinSpans(text, [behindMarker(annotation.reading, sentence)]).replace(/[\s:：.;]+$/u, '');
      return [[series, { section: sentence.section, shown, text: fold(shown) }]];
    }),
  );
});

/**
 * Whether what announces a list announces one of another section as well, in the same words or with more of them behind: "Papers on
 * staff" below "Secret" and below "Confidential" are two lists, and each is told only with the heading above it.
 */
export function isAnnouncedTwice(annotation: Annotation, series: Series): boolean {
  const all = announcements(annotation);
  const own = all.get(series);
  if (own === undefined || wordsOf(own.shown).length < fewestAlike) return false;
  return [...all.values()].some(
    ({ section, text }) =>
      section !== own.section && (`${text} `.startsWith(`${own.text} `) || `${own.text} `.startsWith(`${text} `)),
  );
}

/** Fewer words may open anything. */
const fewestAlike = 4;
