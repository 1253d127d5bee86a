import { endsInQuestionMark, holdsPhrase, phraseAt, wordsOf } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Sentence } from '../../annotate/reading.js';
import { conclusionsIn } from '../../annotate/talk/conclusions.js';
import type { Group } from '../../group/groups.js';
import { asksYesOrNo } from '../../annotate/talk/asks-yes-or-no.js';

/**
 * Whether a heading asks for yes or no, and stands over other lines than the conclusion that says which: over the law behind it alone it would seem to be
 * answered by that. And whether a heading asks when, and of its section other lines than those of a group name a time: "Bao giờ bàn giao nhà?" over where the house
 * stands, with the day in a list below. Where no line of the section names any, they say under which condition, and answer.
 */
export const isAnsweredElsewhere = (
  annotation: Annotation,
  { statements, section, series }: Group,
  heading: string,
): boolean => {
  const { sentences, pack } = annotation.reading;
  const conclusions = conclusionsIn(annotation.reading, section);
  if (conclusions.size > 0 && asksYesOrNo(heading, pack))
    return !statements.some(({ sentence }) => conclusions.has(sentence.index));
  if (series !== undefined || !endsInQuestionMark(heading)) return false;
  if (!holdsPhrase(pack, 'askedTimes', wordsOf(heading))) return false;
  const timed = sentences.filter((sentence) => sentence.section === section && namesTime(annotation, sentence));
  return timed.length > 0 && !statements.some(({ sentence }) => timed.includes(sentence));
};

/** A date, or a part of a calendar with its number: "Quý I/2027". */
const namesTime = ({ dates, reading: { pack } }: Annotation, { index, words }: Sentence): boolean =>
  dates.some(({ sentence }) => sentence === index) ||
  words.some((_, at) => {
    const length = phraseAt(pack, 'calendarNouns', words, at);
    return length > 0 && /^(?:\d|[ivx]+$)/u.test(words[at + length]?.key ?? '');
  });
