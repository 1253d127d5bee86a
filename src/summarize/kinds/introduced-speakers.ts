import type { Point, Topic } from '../../model/briefing.js';
import type { Annotation } from '../annotate/annotation.js';
import { isNamedSpeaker, roleText, speakerText } from '../say/speaker.js';
import type { Draft } from './draft.js';

/**
 * Topics in which whoever is called by a short name ("Pryce said …") is named in full beside the first line that does so, where no line
 * before it introduces them.
 *
 * @param drafts in the order in which they are shown
 */
export const withIntroducedSpeakers = (annotation: Annotation, drafts: readonly Draft[]): Draft[] => {
  const shown = new Set<number>();
  const named = new Set<string>();
  const sentencesOf = ({ evidence }: Pick<Point, 'evidence'>): number[] =>
    annotation.reading.sentences
      .filter((sentence) => evidence.some(({ start, end }) => start < sentence.end && end > sentence.start))
      .map(({ index }) => index);
  const introduced = (point: Point): Point => {
    const sentences = sentencesOf(point);
    const [first] = sentences;
    const speaker =
      first === undefined || point.speaker !== undefined ? undefined : unknownSpeaker(annotation, first, shown);
    for (const index of sentences) shown.add(index);
    if (speaker === undefined || named.has(speaker.speaker)) return point;
    named.add(speaker.speaker);
    return { ...point, ...speaker };
  };
  const topicOf = (topic: Topic): Topic => {
    for (const index of sentencesOf({ evidence: topic.headingEvidence ?? [] })) shown.add(index);
    return { ...topic, points: topic.points.map(introduced) };
  };
  return drafts.map((draft) => ({ ...draft, topic: topicOf(draft.topic) }));
};

/** Who says a sentence that names them by part of a name which nothing that is shown introduces. */
const unknownSpeaker = (
  { reading, attributions, introductions }: Annotation,
  index: number,
  shown: ReadonlySet<number>,
): (Pick<Point, 'speaker' | 'role'> & { speaker: string }) | undefined => {
  const [sentence, attribution] = [reading.sentences[index], attributions[index]];
  if (sentence === undefined || attribution === undefined || attribution.speaker.span.end > sentence.start)
    return undefined;
  const places = introductions.get(index) ?? [];
  if (places.every((list) => list.some((place) => shown.has(place)))) return undefined;
  const speaker = speakerText(reading, attribution.speaker);
  if (!isNamedSpeaker(speaker, reading.pack)) return undefined;
  const role = roleText(reading, attribution.speaker);
  return { speaker, ...(role === undefined ? {} : { role }) };
};
