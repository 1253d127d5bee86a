import { holdsPhrase, phraseAt, type WordList } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import { eventDate } from '../../annotate/event-date.js';
import type { FoundDate } from '../../annotate/structure/found.js';
import type { Sentence } from '../../annotate/reading.js';

/**
 * What a speech announces that holds from a day on, by index: "From Monday 3 May the ford will be shut", "Từ ngày 1 tháng 6, chợ phải dời". That is why
 * those who listen were called, wherever in the speech it stands.
 */
export const announced = onceFor((annotation: Annotation): readonly number[] => {
  const { reading, dates } = annotation;
  const { article, sentences } = reading;
  if (article.genre !== 'speech') return [];
  const spoken = article.published ?? eventDate(reading);
  return sentences
    .filter(
      (sentence) =>
        sentence.item === undefined &&
        dates.some(
          (date) => date.sentence === sentence.index && isAhead(date, spoken) && opensWith(annotation, sentence, date),
        ) &&
        ahead.some((list) => holdsPhrase(reading.pack, list, sentence.words)),
    )
    .map(({ index }) => index);
});
const ahead: readonly WordList[] = ['futures', 'needs'];

/** A day with its month; one without a year is told of what comes next. */
const isAhead = ({ iso }: FoundDate, spoken: string | undefined): boolean =>
  /-\d{2}-\d{2}$/u.test(iso) && (iso.startsWith('--') || spoken === undefined || iso > spoken);

/** "And from Monday the 3rd of May": the day stands in front of what is said of it, and nothing but its weekday between. */
const opensWith = ({ reading: { pack } }: Annotation, { words }: Sentence, { span }: FoundDate): boolean => {
  const day = words.findIndex(({ end }) => end > span.start);
  const opener = words.findIndex((_, at) => at <= latest && phraseAt(pack, 'startOpeners', words, at) > 0);
  if (opener < 0 || day < opener) return false;
  let at = opener + phraseAt(pack, 'startOpeners', words, opener);
  while (at < day) {
    const length = Math.max(...between.map((list) => phraseAt(pack, list, words, at)));
    if (length === 0) return false;
    at += length;
  }
  return true;
};
/** In words: "So from …". */
const latest = 1;
const between: readonly WordList[] = ['weekdays', 'determiners', 'dateOpeners'];
