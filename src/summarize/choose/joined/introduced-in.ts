import { joinedWords } from '../../../check/index.js';
import { onOneLine, phraseAt } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading } from '../../annotate/reading.js';
import type { ShortForm } from '../../annotate/short-forms/short-forms.js';

/**
 * The sentence before one that introduces whom it calls by a pronoun and a short name ("chị Thúy"), where nothing but a family name could be put in
 * beside it: that introduces nobody. Undefined where nobody is called so, the title names them, or where whoever they are stands in another section.
 * Told where family names stand first, so that the name alone is a given one.
 */
export const introducedIn = (annotation: Annotation, index: number): number | undefined => {
  const { reading, shortForms, attributions } = annotation;
  const own = reading.sentences[index];
  if (own === undefined || own.item !== undefined || reading.pack.typology.surname !== 'first') return undefined;
  // Who says it is named in full beside it.
  const speaker = attributions[index]?.speaker.name.start;
  const places = (shortForms.get(index) ?? []).flatMap((form) => {
    if (
      form.before === undefined ||
      form.behind !== undefined ||
      form.full.start === speaker ||
      !isTitled(reading, index, form)
    )
      return [];
    const place = reading.sentences.find(({ start, end }) => form.full.start >= start && form.full.start < end);
    return place === undefined || isInTitle(reading, form) ? [] : [place];
  });
  return places.find(
    (place) =>
      place.index < index && place.item === undefined && place.section === own.section && place.turn === own.turn,
  )?.index;
};

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
