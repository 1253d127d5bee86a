import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Topic } from '../../model/briefing.js';
import type { ShownDeck } from '../../model/shown-deck.js';
import type { Checked } from '../rule.js';
import { editFinding, removedFinding, slideFinding } from './edit-findings.js';
import { deckTextsOf } from './deck-texts.js';
import { withLinesInTitles } from './lines-in-titles.js';
import { noteEdits } from './note-edits.js';
import type { ShownLine } from './shown-lines.js';
import { textEdits, type StrangeText } from './text-edits.js';

/**
 * What a person changed on the slides of a deck since it was built, by what the Briefing that it carries says: texts
 * changed, added and taken out, whole slides too, and notes. Slides may stand in any order and runs may be parted anyhow.
 *
 * @param shown what its slides say
 * @param also texts that stand on slides and in no line of the Briefing: dates as the language writes them
 * @returns an info for each edit that the article bears out; a warning or an error for each that it does not
 */
export const compareDeck = (checked: Checked, shown: ShownDeck, also: readonly string[] = []): Diagnostic[] => {
  const texts = deckTextsOf(checked, also);
  const { lines, captioned, phrasesOn, counts } = texts;
  const deck = withLinesInTitles(shown, texts);
  const { strange, missing, added } = textEdits(lines, deck, { phrasesOn, counts });
  const edits = distinct(strange);
  const gone = topicsWithoutSlide(lines, missing);
  return [
    ...deck.slides
      .filter(({ number }) => added.includes(number))
      .map(({ number, paragraphs }) => slideFinding('added', paragraphs[0]?.text ?? '', number)),
    ...copies(deck).map(({ number, title }) => slideFinding('copied', title, number)),
    ...edits.slice(0, mostJudged).flatMap((places) => findingsOf(places, checked)),
    ...(edits.length > mostJudged ? [unjudged(edits.length - mostJudged)] : []),
    ...[...gone].map(({ heading }) => slideFinding('removed', heading)),
    ...missing.filter(({ topic }) => topic === undefined || !gone.has(topic)).map(removedFinding),
    ...noteEdits(checked, deck, { known: captioned, gone }),
  ];
};

/** A deck with more texts than this that nobody knows was made of something else; each costs a look through the article. */
const mostJudged = 400;

const unjudged = (count: number): Diagnostic => ({
  code: 'edit.not-judged',
  severity: 'warning',
  message: `${count} more texts on the slides are of no line of the briefing; they were not looked at.`,
});

/** The topics of which no slide shows a line. */
const topicsWithoutSlide = (lines: readonly ShownLine[], missing: readonly ShownLine[]): Set<Topic> => {
  const shown = new Set(lines.filter((line) => !missing.includes(line)).map(({ topic }) => topic));
  return new Set(missing.flatMap(({ topic }) => (topic === undefined || shown.has(topic) ? [] : [topic])));
};

/** Slides that say what one before them says. */
const copies = ({ slides }: ShownDeck): { number: number; title: string }[] => {
  const known = new Set<string>();
  return slides.flatMap(({ number, paragraphs }) => {
    const key = paragraphs.map(({ text }) => text).join('\n');
    const isCopy = known.has(key) && key !== '';
    known.add(key);
    return isCopy ? [{ number, title: paragraphs.find(({ isTitle }) => isTitle)?.text ?? '' }] : [];
  });
};

/** The same words on many slides, as in a footer or in a title and the contents, are one edit, told of every slide that shows it. */
const distinct = (texts: readonly StrangeText[]): StrangeText[][] => {
  const found = new Map<string, StrangeText[]>();
  for (const one of texts) {
    const known = found.get(one.text) ?? [];
    if (!known.some(({ slide, isTitle }) => slide === one.slide && isTitle === one.isTitle))
      found.set(one.text, [...known, one]);
  }
  return [...found.values()];
};

/** An edit is judged once, as the title that it is on one of its slides, else as the first. */
const findingsOf = (places: readonly StrangeText[], checked: Checked): Diagnostic[] => {
  const told = places.find(({ isTitle }) => isTitle) ?? places[0];
  if (told === undefined) return [];
  const finding = editFinding(told, checked);
  return places.map(({ slide }) => ({ ...finding, place: { slide } }));
};
