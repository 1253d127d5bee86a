import { phraseAt, wordsOf } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Series } from '../../annotate/structure/found.js';
import type { Reading } from '../../annotate/reading.js';
import { leadOf } from '../../say/lead.js';
import { standsInsideSentence } from './inside-sentence.js';
import { lostItsBeginning } from './lost-beginning.js';
import { isRollCall } from './roll-call.js';

/** Whether no item of a list is told by itself: what holds for all of them stands somewhere else, or was lost, or they say who is there. */
export const isHeadless = (annotation: Annotation, series: Series): boolean =>
  headless.some((isSo) => isSo(annotation, series));

/** "(a) Like Ann, …", "(b) Or Bob, …": items that go on with the sentence above them, where nothing announces them. */
const goesOnWithoutHead = ({ reading }: Annotation, { announcer, announcerSentence, items }: Series): boolean => {
  if (announcer !== undefined || announcerSentence !== undefined) return false;
  const joined = items.filter(
    ({ span }) => phraseAt(reading.pack, 'coordinators', wordsOf(reading.text, span.start, span.end), 0) > 0,
  );
  return joined.length * 2 >= items.length;
};

const headless = [standsInsideSentence, lostItsBeginning, goesOnWithoutHead, isRollCall];

/**
 * "WHO: the harbour board", "WHAT: opens the new pier", "WHEN: Saturday": lines of a form, of which one alone says too little. They are all told or
 * none, but where they are most of what the article says.
 */
export const mayBeTorn = ({ text, pack, sentences }: Reading, { kind, items }: Series): boolean => {
  const areOfForm =
    kind === 'list' &&
    items.every(({ span }) => {
      const label = wordsOf(leadOf(text.slice(span.start, span.end)) ?? '');
      return label.length > 0 && phraseAt(pack, 'formLabels', label, 0) === label.length;
    });
  const own = items.reduce((sum, each) => sum + each.sentences.length, 0);
  return !areOfForm || own * 2 > sentences.length;
};
