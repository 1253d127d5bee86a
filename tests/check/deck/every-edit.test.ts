// What is said of each edit of each text on the slides: every-edit.txt. Where a change is meant,
// `npx vitest run tests/check/deck/every-edit.test.ts --update` writes it anew.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { checkedOf, compareDeck } from '../../../src/check/index.js';
import type { ShownDeck, ShownParagraph, ShownSlide } from '../../../src/model/shown-deck.js';
import { deckOf } from '../../compose/support/compose.js';
import { article, pack, validBriefing } from '../valid.js';
import { writtenFindings } from '../written-findings.js';
import { shownFrom } from './shown.js';

const briefing = validBriefing();
const { slides } = shownFrom(deckOf(briefing).deck);

/** What a person makes of one paragraph: none, another, or several. */
const edits: Readonly<Record<string, (paragraph: ShownParagraph) => ShownParagraph[]>> = {
  'taken away': () => [],
  'without its first word': (one) => [{ ...one, text: one.text.replace(/^\S+\s*/u, '') }],
  'without its last word': (one) => [{ ...one, text: one.text.replace(/\s*\S+$/u, '') }],
  'without the words behind its last comma': (one) => [{ ...one, text: one.text.replace(/,[^,]*$/u, '') }],
  'with another number': (one) => [
    { ...one, text: one.text.replace(/\d/u, (digit) => String((Number(digit) + 1) % 10)) },
  ],
  'with a word more': (one) => [{ ...one, text: `${one.text} ngay` }],
  'with who said it': (one) => [{ ...one, text: `${one.text} — Lê Thị Sáu` }],
  'with words of another line': (one) => [{ ...one, text: `${one.text} trước 48 giờ` }],
  denied: (one) => [{ ...one, text: one.text.replace(/ /u, ' không ') }],
  'in capitals': (one) => [{ ...one, text: one.text.toUpperCase() }],
  'parted in two': (one) => {
    const words = one.text.split(' ');
    const half = Math.ceil(words.length / 2);
    return [words.slice(0, half), words.slice(half)]
      .map((some) => ({ ...one, text: some.join(' ') }))
      .filter(({ text }) => text !== '');
  },
  twice: (one) => [one, one],
  'cut short': (one) => [{ ...one, text: `${one.text.slice(0, Math.ceil(one.text.length / 2))}…` }],
  'cut short in a word': (one) => [{ ...one, text: `${one.text.slice(0, -2)}…` }],
  counted: (one) => [{ ...one, text: `${one.text} (2/3)` }],
  'as the title': (one) => [{ ...one, isTitle: !one.isTitle }],
};

const withParagraph = (slide: ShownSlide, at: number, made: readonly ShownParagraph[]): ShownDeck => ({
  slides: slides.map((one) => (one === slide ? { ...one, paragraphs: one.paragraphs.toSpliced(at, 1, ...made) } : one)),
});

/** A paragraph in the title of its slide, whose title is a line below: as it is, or with its last words below. */
const inTitle = (slide: ShownSlide, paragraph: ShownParagraph, isParted: boolean): ShownDeck => {
  const words = paragraph.text.split(' ');
  const half = Math.ceil(words.length / 2);
  const [first, rest] = isParted ? [words.slice(0, half), words.slice(half)] : [words, []];
  const titled = slide.paragraphs.flatMap((one): ShownParagraph[] => {
    if (one !== paragraph) return [{ ...one, isTitle: false }];
    const opened = [{ ...one, isTitle: true, text: first.join(' ') }];
    return rest.length === 0 ? opened : [...opened, { ...one, isTitle: false, text: rest.join(' ') }];
  });
  return { slides: slides.map((one) => (one === slide ? { ...one, paragraphs: titled } : one)) };
};

const withNotes = (slide: ShownSlide, notes: readonly string[]): ShownDeck => ({
  slides: slides.map((one) => (one === slide ? { ...one, notes: [...notes] } : one)),
});

const told = (what: string, deck: ShownDeck): string[] => {
  const found = compareDeck(checkedOf(briefing, article, pack), deck);
  return found.length === 0
    ? []
    : [
        writtenFindings(
          what,
          found.map((one) => ({
            ...one,
            message: `${one.severity}, slide ${one.place?.slide ?? '-'}: ${one.message}`,
          })),
        ),
      ];
};

it('tells of each edit what it did, and what the article says to it', async () => {
  const ofTexts = slides.flatMap((slide) =>
    slide.paragraphs.flatMap((paragraph, at) =>
      Object.entries(edits).flatMap(([name, edit]) =>
        told(`${slide.number}: "${paragraph.text}" ${name}`, withParagraph(slide, at, edit(paragraph))),
      ),
    ),
  );
  const ofTitles = slides.flatMap((slide) =>
    slide.paragraphs
      .filter(({ isTitle }) => !isTitle)
      .flatMap((paragraph) => [
        ...told(`${slide.number}: "${paragraph.text}" in the title`, inTitle(slide, paragraph, false)),
        ...told(`${slide.number}: "${paragraph.text}" half in the title`, inTitle(slide, paragraph, true)),
      ]),
  );
  const ofNotes = slides.flatMap((slide) => [
    ...told(`${slide.number}: notes taken away`, withNotes(slide, [])),
    ...told(`${slide.number}: a note more`, withNotes(slide, [...slide.notes, 'Nhớ mời bà con'])),
    ...told(`${slide.number}: a note with a number`, withNotes(slide, [...slide.notes, 'Mời 84 hộ'])),
    ...told(`${slide.number}: a note of the article`, withNotes(slide, [...slide.notes, 'cống sẽ đóng trước 48 giờ'])),
  ]);
  await expect(`${[...ofTexts, ...ofTitles, ...ofNotes].join('\n')}\n`).toMatchFileSnapshot(
    resolve('tests', 'check', 'deck', 'every-edit.txt'),
  );
});
