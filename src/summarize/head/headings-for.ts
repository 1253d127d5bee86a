import { phraseBefore, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Reading } from '../annotate/reading.js';
import type { Series } from '../annotate/structure/found.js';
import type { Group } from '../group/groups.js';
import { isLabel } from '../say/label-above.js';
import { standsAmongLists } from './announcer/among-lists.js';
import { announcerHeading } from './announcer/announcer.js';
import { authorHeading } from './author/author.js';
import { claimsOfOthers } from './author/claiming.js';
import { briefLetters, headingOf, mostLetters, type Heading } from './heading.js';
import { questionHeading } from './question/question.js';
import { isOpenedBy, restates } from './announcer/restates.js';

/**
 * What may head a group, the best first: the question that it answers, what announces it, the author's heading of its section. What
 * announces a list says more of it than that heading; where it only says the heading again, at length, or is a clause that the list ends,
 * the heading does.
 */
export const headingsFor = (annotation: Annotation, group: Group): Heading[] => {
  const { series, section, turn } = group;
  const { reading } = annotation;
  const question = turn === undefined ? undefined : questionHeading(reading, turn);
  const announcer = series === undefined ? undefined : announcerHeading(reading, series);
  const ofSection = authorHeading(reading, section);
  const author = ofSection !== undefined && claimsOfOthers(reading, ofSection.heading, group) ? undefined : ofSection;
  const isRestated =
    series !== undefined &&
    announcer !== undefined &&
    author !== undefined &&
    !standsAmongLists(annotation, series.series) &&
    (saysAgain(reading, series.series, announcer, author) ||
      isOpenedBy(announcer.heading, author.heading, reading.pack) ||
      (reading.sections[section]?.heading !== undefined && isUnfinished(announcer.heading, reading.pack)));
  const named = isRestated ? [author, announcer] : [announcer, author];
  const part =
    series === undefined || author === undefined ? undefined : labelledHeading(reading, series.series, author);
  const inOrder =
    series === undefined || question === undefined ? [question, ...named, part] : [announcer, question, author];
  return inOrder.filter((heading) => heading !== undefined);
};

/**
 * Whether what announces a list says the author's heading again, at length. It is measured with all that it opens with; a question that
 * heads the section is answered by the list, whatever announces it.
 */
const saysAgain = (
  { text, sentences, pack }: Reading,
  { announcerSentence }: Series,
  announcer: Heading,
  author: Heading,
): boolean => {
  if (/[?？]$/u.test(author.heading)) return restates(announcer.heading, author.heading, pack);
  const end = announcer.headingEvidence?.[0]?.end;
  const start = sentences[announcerSentence ?? -1]?.start;
  const whole = start === undefined || end === undefined || start > end ? announcer.heading : text.slice(start, end);
  return announcer.heading.length > briefLetters && restates(whole, author.heading, pack);
};

/** "Cơ quan tiếp nhận hồ sơ thực hiện", "Hồ sơ phải bao gồm": a clause whose end the list says. */
const isUnfinished = (heading: string, pack: LanguagePack): boolean => {
  const words = wordsOf(heading);
  return (
    pack.typology.verbs === 'uninflected' &&
    (phraseBefore(pack, 'verbs', words, words.length) > 0 ||
      (words.length <= shortestClause && phraseBefore(pack, 'listOpeners', words, words.length) > 0))
  );
};
const shortestClause = 5;

/** "Rules of membership: Next steps", where the heading of the section stands over another topic. */
const labelledHeading = (reading: Reading, { announcerSentence }: Series, author: Heading): Heading | undefined => {
  const sentence = reading.sentences[announcerSentence ?? -1];
  if (sentence === undefined || !isLabel(reading, sentence)) return undefined;
  const label = headingOf(reading, sentence);
  const heading = `${author.heading}: ${label.heading}`;
  const headingEvidence = [...(author.headingEvidence ?? []), ...(label.headingEvidence ?? [])];
  return heading.length > mostLetters ? undefined : { heading, headingEvidence };
};
