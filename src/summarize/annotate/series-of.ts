import { onceFor } from '../../model/once-for.js';
import type { Annotation } from './annotation.js';
import type { Series } from './structure/found.js';

/** The series that a sentence is in as an item or part of one: the first of several. */
export const seriesWith = ({ series }: Annotation, sentence: number): Series | undefined =>
  byItem(series).get(sentence)?.[0];

/** The series that a sentence announces, in order. */
export const seriesBehind = ({ series }: Annotation, sentence: number | undefined): readonly Series[] =>
  byAnnouncer(series).get(sentence ?? -1) ?? [];

/** Made once: choosing asks again for every sentence, as often as a deck is put together anew. */
const byItem = onceFor((all: readonly Series[]) =>
  bySentence(all, ({ items }) => items.flatMap(({ sentences }) => sentences)),
);
const byAnnouncer = onceFor((all: readonly Series[]) =>
  bySentence(all, ({ announcerSentence }) => (announcerSentence === undefined ? [] : [announcerSentence])),
);

const bySentence = (
  all: readonly Series[],
  sentencesOf: (series: Series) => readonly number[],
): ReadonlyMap<number, readonly Series[]> => {
  const found = new Map<number, Series[]>();
  for (const series of all)
    for (const sentence of new Set(sentencesOf(series))) {
      const known = found.get(sentence);
      if (known === undefined) found.set(sentence, [series]);
      else known.push(series);
    }
  return found;
};
