import { onceFor } from '../../model/once-for.js';
import type { Annotation } from './annotation.js';
import type { Series, SeriesItem } from './structure/found.js';

/** The series that a sentence is in as an item or part of one: the first of several. */
export const seriesWith = ({ series }: Annotation, sentence: number): Series | undefined =>
  byItem(series).get(sentence)?.[0];

/** The series that the last sentence of an item announces, or its first where a remark stands behind it; in order. */
export const seriesBelow = ({ series }: Annotation, { sentences }: SeriesItem): readonly Series[] =>
  [...new Set([sentences.at(-1), sentences[0]])].flatMap((sentence) => byAnnouncer(series).get(sentence ?? -1) ?? []);

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
