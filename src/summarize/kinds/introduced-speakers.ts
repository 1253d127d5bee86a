import { anyPhraseAt, fold, phraseAt, phraseBefore, wordsOf } from '../../language/index.js';
import type { Point, Topic } from '../../model/briefing.js';
import type { Annotation } from '../annotate/annotation.js';
import { sentencesOf } from '../say/evidence.js';
import { presentedOffice } from '../say/speech/presented-office.js';
import { isNamedSpeaker, roleText, speakerText } from '../say/speech/speaker.js';
import type { Sentence } from '../annotate/reading.js';
import { courtesies } from '../annotate/short-forms/called.js';
import type { Attribution, Speaker } from '../annotate/structure/found.js';
import type { Draft } from './draft.js';

/**
 * Topics in which whoever is called by a short name ("Pryce said …"), or without their office, is named in full beside the first line that
 * does so, where no line before it introduces them; and whoever speaks in turns is named with the office that the article presents them with.
 *
 * @param drafts in the order in which they are shown
 */
export const withIntroducedSpeakers = (annotation: Annotation, drafts: readonly Draft[]): Draft[] => {
  const shown = new Set<number>();
  const named = new Set<string>();
  const placesOf = ({ evidence }: Pick<Point, 'evidence'>): number[] =>
    sentencesOf(annotation.reading, evidence).map(({ index }) => index);
  const withOffice = (point: Point, speaker: string): Point => {
    const isNew = !named.has(fold(speaker));
    named.add(fold(speaker));
    const role = isNew && point.role === undefined ? presentedOffice(annotation.reading, speaker) : undefined;
    return role === undefined ? point : { ...point, role };
  };
  const introduced = (point: Point): Point => {
    const sentences = placesOf(point);
    const [first] = sentences;
    // Beside a line of several sentences a name says all of them.
    const isTheirs = first !== undefined && point.speaker === undefined && areOfOneSpeaker(annotation, sentences);
    const speaker = isTheirs ? unknownSpeaker(annotation, first, shown) : undefined;
    for (const index of sentences) shown.add(index);
    if (point.speaker !== undefined) return withOffice(point, point.speaker);
    if (speaker === undefined || named.has(fold(speaker.speaker))) return point;
    named.add(fold(speaker.speaker));
    return { ...point, ...speaker };
  };
  const topicOf = (topic: Topic): Topic => {
    for (const index of placesOf({ evidence: topic.headingEvidence ?? [] })) shown.add(index);
    const [first, ...others] = topic.points.map(introduced);
    // Who answers all that stands below a question is named once, with what the first line says that they are.
    const answerer = topic.kind === 'question' && first?.speaker === undefined ? topic.speaker : undefined;
    const opening = answerer !== undefined && first !== undefined ? withOffice(first, answerer) : first;
    return { ...topic, points: opening === undefined ? [] : [opening, ...others] };
  };
  return drafts.map((draft) => ({ ...draft, topic: topicOf(draft.topic) }));
};

const areOfOneSpeaker = ({ attributions }: Annotation, sentences: readonly number[]): boolean =>
  new Set(sentences.map((index) => attributions[index]?.speaker.name.start)).size === 1;

/** Who says a sentence that names them by part of a name, or without their office, where nothing that is shown introduces them. */
const unknownSpeaker = (
  { reading, attributions, introductions }: Annotation,
  index: number,
  shown: ReadonlySet<number>,
): (Pick<Point, 'speaker' | 'role'> & { speaker: string }) | undefined => {
  const [sentence, attribution] = [reading.sentences[index], attributions[index]];
  if (sentence === undefined || attribution === undefined || joinsClause(reading, sentence, attribution))
    return undefined;
  const places = introductions.get(index) ?? [];
  const isKnown = places.every((list) => list.some((place) => shown.has(place)));
  const { span } = attribution.speaker;
  const isInFull = span.end > sentence.start && span.start < sentence.end;
  if (isInFull && !isBareName(reading, attribution.speaker)) return undefined;
  if ((isInFull || isKnown) && !lacksRole(reading, sentence, attribution.speaker, shown)) return undefined;
  const speaker = speakerText(reading, attribution.speaker);
  if (!isNamedSpeaker(speaker, reading.pack)) return undefined;
  const role = roleText(reading, attribution.speaker);
  // "Hanna explained …" says no less than "Hanna Weir" beside it; "Attorney General Ellison said …" than his first name.
  const isOnlyName = isInFull || isBareName(reading, attribution.speaker) || holdsOffice(reading, attribution);
  if (isOnlyName && role === undefined) return undefined;
  return { speaker, ...(role === undefined ? {} : { role }) };
};

/** "The council has set money aside, and Osei said …": beside all of it her name would say the first half too. */
const joinsClause = ({ pack }: Annotation['reading'], { words }: Sentence, { called }: Attribution): boolean => {
  const at = words.findIndex(({ start }) => start === called?.start);
  const length = at < 0 ? 0 : phraseBefore(pack, 'coordinators', words, at);
  return length > 0 && length < at;
};

/** "Ông Trần Văn Nam cho biết …": what he is, another sentence says, which is not shown. */
const lacksRole = (
  { sentences }: Annotation['reading'],
  own: Sentence,
  { role }: Speaker,
  shown: ReadonlySet<number>,
): boolean => {
  if (role === undefined || (role.start >= own.start && role.end <= own.end)) return false;
  const told = sentences.find(({ start, end }) => role.start >= start && role.end <= end);
  return told !== undefined && told.index < own.index && !shown.has(told.index);
};

/** "Attorney General Ellison": what somebody is, before part of the name. */
const holdsOffice = ({ text, pack }: Annotation['reading'], { called }: Attribution): boolean => {
  const words = called === undefined ? [] : wordsOf(text, called.start, called.end);
  return phraseAt(pack, 'speakerTitles', words, 0) > 0 && !anyPhraseAt(pack, courtesies, words, 0);
};

/** "Ông Trần Văn Nam", "Mr Lee": nothing before the name says what somebody is. */
const isBareName = ({ text, pack }: Annotation['reading'], { span, name }: Speaker): boolean => {
  const before = wordsOf(text, span.start, name.start);
  return span.end === name.end && before.every((_, index) => anyPhraseAt(pack, courtesies, before, index));
};
