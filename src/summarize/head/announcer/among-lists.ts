import type { Annotation } from '../../annotate/annotation.js';
import type { Series } from '../../annotate/structure/found.js';

/**
 * Whether other lists of the same section are announced by sentences of their own: "1. The council decides on: …", "2. The office sees
 * to: …". The heading above them names no list then, however many of its words an announcement repeats. Lists inside of this one are none.
 */
export const standsAmongLists = ({ reading, series }: Annotation, own: Series): boolean => {
  const sectionOf = (index: number | undefined): number | undefined => reading.sentences[index ?? -1]?.section;
  const inside = new Set(own.items.flatMap(({ sentences }) => sentences));
  const holds = new Set(own.announcerSentence === undefined ? [] : [own.announcerSentence]);
  return (
    own.announcerSentence !== undefined &&
    series.some(
      ({ announcerSentence, items }) =>
        announcerSentence !== undefined &&
        announcerSentence !== own.announcerSentence &&
        sectionOf(announcerSentence) === sectionOf(own.announcerSentence) &&
        !inside.has(announcerSentence) &&
        !items.some(({ sentences }) => sentences.some((index) => holds.has(index))),
    )
  );
};
