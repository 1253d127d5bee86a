import { holdsPhrase, wordsOf } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Series } from '../../annotate/structure/found.js';
import { hasPredicate } from '../../shorten/predicate.js';

/** "Joining me today are: Ann Lee, our harbour master; …": who speaks says who sits beside, of whom no item says anything but the office. */
export const isRollCall = ({ reading }: Annotation, { announcerSentence, items }: Series): boolean => {
  const { text, pack, sentences } = reading;
  const above = sentences[announcerSentence ?? -1]?.words ?? [];
  return (
    holdsPhrase(pack, 'firstPersons', above) &&
    items.every(({ span }) => {
      const words = wordsOf(text, span.start, span.end);
      return nameAndOffice.test(text.slice(span.start, span.end)) && !hasPredicate(words, 1, words.length, pack);
    })
  );
};

/** "and Richard Lee, our Chief Financial Officer" */
const nameAndOffice = /^(?:\p{Ll}{1,3} )?(?:\p{Lu}[\p{L}.'’-]* ){1,4}\p{Lu}[\p{L}.'’-]*(?:,| [–—-]) \p{L}[^;:]{2,90}$/u;
