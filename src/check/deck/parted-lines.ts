import type { ShownDeck, ShownParagraph, ShownSlide } from '../../model/shown-deck.js';
import type { DeckTexts } from './deck-texts.js';
import { likenessFrom } from '../words/likeness.js';
import { sameWords, wordsOfText } from './phrases.js';

/**
 * A deck whose lines stand whole: where the first sentence of one leads a slide, or a passage, and the rest of it stands behind that in another
 * place or smaller, both are one paragraph. One of the two may have been changed. What a person parted stands on one level of one box.
 */
export function withWholeLines(deck: ShownDeck, texts: DeckTexts): ShownDeck {
  const openings = texts.lines.flatMap(({ text, point }) => (point ? texts.partingsOf(text) : []));
  return { ...deck, slides: deck.slides.map((slide) => wholeLinesOn(slide, openings)) };
}

type Opening = ReturnType<DeckTexts['partingsOf']>[number];

function wholeLinesOn(slide: ShownSlide, openings: readonly Opening[]): ShownSlide {
  const paragraphs: ShownParagraph[] = [];
  for (const paragraph of slide.paragraphs) {
    const before = paragraphs.at(-1);
    const isParted = before !== undefined && (isApart(before, paragraph) || isPassage(before, paragraph));
    const whole = isParted ? joined(before, paragraph, openings) : undefined;
    if (whole === undefined) paragraphs.push(paragraph);
    // What goes on from a line may be several sentences, each of them deeper than that.
    else paragraphs[paragraphs.length - 1] = { ...paragraph, level: before?.level ?? paragraph.level, text: whole };
  }
  return { ...slide, paragraphs };
}

const isApart = (before: ShownParagraph, paragraph: ShownParagraph): boolean =>
  !before.isTitle &&
  !paragraph.isTitle &&
  before.isCell !== true &&
  paragraph.isCell !== true &&
  (before.shape !== paragraph.shape || before.level < paragraph.level);

/** LibreOffice writes no levels in places of its own: what stands below one another in a box may be one line, unless it is known to be another place. */
const isPassage = (before: ShownParagraph, { shape, isTitle, place, isCell }: ShownParagraph): boolean =>
  !isTitle && before.shape === shape && before.isCell !== true && isCell !== true && place === undefined;

function joined(
  { text: first }: ShownParagraph,
  { text: rest }: ShownParagraph,
  openings: readonly Opening[],
): string | undefined {
  const opening = openings.find(
    (one) =>
      (sameWords(first, one.first) && isLike(rest, one.rest)) ||
      ((sameWords(rest, one.rest) || sameWords(withoutSpeaker(rest), one.rest)) && isLike(first, one.first)),
  );
  if (opening === undefined) return undefined;
  const begun = sameWords(first, opening.first) ? opening.first : stopped(first);
  return `${begun} ${sameWords(rest, opening.rest) ? opening.rest : rest}`;
}

/** What a person changed is still half of what it was. */
const isLike = (text: string, was: string): boolean => likenessFrom(wordsOfText(text), wordsOfText(was), leastLike) > 0;
const leastLike = 0.5;

/** With the stop that a line goes without where another sentence stands behind it. */
const stopped = (text: string): string => (/[.!?…。！？]["”’»)]*$/u.test(text) ? text : `${text}.`);

/** Without who says it, behind the last sentence of a line: "… — Ann Lee, harbour master". */
const withoutSpeaker = (text: string): string => text.replace(/ —[\u00a0 ][^—]*$/u, '');
