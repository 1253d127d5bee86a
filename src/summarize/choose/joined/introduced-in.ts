import { joinedWords } from '../../../check/index.js';
import { onOneLine, opensQuotation, phraseAt } from '../../../language/index.js';
import { addToGroup } from '../../../model/collections/add-to-group.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading } from '../../annotate/reading.js';
import { mentionsOf } from '../../annotate/structure/speakers/mentions.js';
import type { ShortForm } from '../../annotate/short-forms/short-forms.js';

/**
 * The sentence before one that introduces whom it calls by a pronoun and a short name ("chị Thúy"), where nothing but a family name could be put in
 * beside it, or by a letter ("ông T."): that introduces nobody. Undefined where nobody is called so, the title names them, or where whoever they are
 * stands in another section. Told where family names stand first, so that the name alone is a given one.
 */
export const introducedIn = (annotation: Annotation, index: number): number | undefined => {
  const { reading } = annotation;
  const own = reading.sentences[index];
  if (own === undefined || own.item !== undefined || reading.pack.typology.surname !== 'first') return undefined;
  // Beside what somebody says word for word they are named.
  const isQuoted = opensQuotation(reading.text.slice(own.start, own.end));
  const byLetter = isQuoted ? [] : (firstOfLetters(reading).get(index) ?? []);
  return [...namedIn(annotation, index), ...byLetter].find((at) => {
    const place = reading.sentences[at];
    return at < index && place?.item === undefined && place?.section === own.section && place.turn === own.turn;
  });
};

/** Where the people are named in full whom a sentence calls by a pronoun and one word of their names. */
const namedIn = ({ reading, shortForms, attributions }: Annotation, index: number): number[] => {
  // Who says it is named in full beside it.
  const speaker = attributions[index]?.speaker.name.start;
  return (shortForms.get(index) ?? []).flatMap((form) => {
    if (form.before === undefined || form.behind !== undefined || form.full.start === speaker) return [];
    if (!isTitled(reading, index, form) || isInTitle(reading, form)) return [];
    return reading.sentences.find(({ start, end }) => form.full.start >= start && form.full.start < end)?.index ?? [];
  });
};

/** By sentence: where those stand first whom it calls by a letter, "ông T." behind "tài xế N.X.T. (39 tuổi)". */
const firstOfLetters = onceFor((reading: Reading): ReadonlyMap<number, readonly number[]> => {
  const first = new Map<string, number>();
  const found = new Map<number, number[]>();
  mentionsOf(reading).forEach((mentions, index) => {
    for (const { kind, key } of mentions) {
      const letter = key.at(-1) ?? '';
      if (kind !== 'person' || !key.every((part) => /^\p{L}$/u.test(part))) continue;
      const place = first.get(letter);
      if (place === undefined) first.set(letter, index);
      else if (place < index && key.length === 1) addToGroup(found, index, place);
    }
  });
  return found;
});

/** "chị Thúy", and neither "Trump", who is known, nor "bác sĩ Thúy", of whom that says enough. */
const isTitled = ({ sentences, pack }: Reading, index: number, { span }: ShortForm): boolean => {
  const words = sentences[index]?.words ?? [];
  const at = words.findIndex(({ start }) => start === span.start);
  return at > 0 && phraseAt(pack, 'personPronouns', words, at - 1) === 1;
};

const isInTitle = (reading: Reading, { full }: ShortForm): boolean =>
  titleOf(reading).includes(joinedWords(reading.text.slice(full.start, full.end)));

const titleOf = onceFor(({ article: { title }, text }: Reading): string =>
  title === undefined ? '' : joinedWords(onOneLine(text, title)),
);
