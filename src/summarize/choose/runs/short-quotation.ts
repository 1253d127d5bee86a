import { opensQuotation } from '../../../language/index.js';
import { overlaps } from '../../../model/overlap.js';
import type { Annotation } from '../../annotate/annotation.js';
import { areOfOneParagraph, type Sentence } from '../../annotate/reading.js';
import type { Quotation } from '../../annotate/structure/found.js';

/**
 * Whether what somebody says in a few words goes on in the next sentence of its paragraph: “I’ll feel good after the election,” she said.
 * “Until then I worry.” The first words of what is quoted mostly lead up to its point.
 */
export const quotationGoesOn = (annotation: Annotation, last: Sentence, next: Sentence): boolean => {
  const { reading, quotations } = annotation;
  const { text, pack } = reading;
  if (!areOfOneParagraph(last, next) || last.turn !== next.turn) return false;
  const ending = quotations.filter((one) => overlaps(one.text, last)).at(-1);
  const going = quotations.find((one) => overlaps(one.text, next));
  if (ending === undefined || going === undefined || !isOfOne(ending, going)) return false;
  // Both are shown whole: one of them must name who speaks.
  if (![last, next].some((one) => namesSpeaker(annotation, one, ending))) return false;
  const quoted = last.words.filter(({ start }) => start >= ending.text.start && start < ending.text.end).length;
  // A phrase that is quoted inside a sentence is its word, and leads up to nothing.
  return (
    quoted * 2 >= last.words.length &&
    last.words.length < pack.slideWords * mostOfSlide &&
    (ending === going || opensQuotation(text.slice(next.start, next.end)))
  );
};

const namesSpeaker = ({ attributions }: Annotation, sentence: Sentence, { speaker }: Quotation): boolean =>
  attributions[sentence.index]?.called !== undefined ||
  (speaker !== undefined && speaker.span.start >= sentence.start && speaker.span.end <= sentence.end);

/** By one person, as far as the article says. */
const isOfOne = (one: Quotation, other: Quotation): boolean =>
  one === other ||
  other.speaker === undefined ||
  one.speaker === undefined ||
  one.speaker.name.start === other.speaker.name.start;

const mostOfSlide = 0.45;
