import { describe, expect, it } from 'vitest';
import { checkedOf, compareDeck } from '../../../src/check/index.js';
import type { ShownDeck, ShownParagraph, ShownSlide } from '../../../src/model/shown-deck.js';
import { deckOf } from '../../compose/support/compose.js';
import { article, pack, validBriefing } from '../valid.js';
import { shownFrom } from './shown.js';

const briefing = validBriefing();
const composed = shownFrom(deckOf(briefing).deck);

/** What a change of the slides comes to: the code, the slide and the severity of each finding. */
const told = (change: (slides: readonly ShownSlide[]) => readonly ShownSlide[]): string[] => {
  const deck: ShownDeck = { slides: change(composed.slides) };
  return compareDeck(checkedOf(briefing, article, pack), deck).map(
    ({ code, severity, place }) => `${severity} ${code} ${place?.slide ?? '-'}`,
  );
};

const own = (text: string, isTitle = false): ShownParagraph => ({ text, isTitle, level: 0, shape: 90 });
const withOwn = (slide: ShownSlide, text: string): ShownSlide => ({
  ...slide,
  paragraphs: [...slide.paragraphs, own(text)],
});

describe('slides that a person changed', () => {
  it('are known as they were composed, in any order', () => {
    expect(told((slides) => slides)).toEqual([]);
    expect(told((slides) => slides.toReversed())).toEqual([]);
  });

  it('tell of the same words on many slides at each of them', () => {
    const found = told((slides) => slides.map((slide) => withOwn(slide, 'Nháp nội bộ')));
    expect(found.filter((one) => one.includes('text'))).toEqual(
      composed.slides.map(({ number }) => `warning edit.text-added ${number}`),
    );
  });

  it('are told as added where none of their words are known, and as copied where all are known twice', () => {
    const number = composed.slides.length + 1;
    const blank: ShownSlide = {
      number,
      paragraphs: [own('Câu hỏi', true), own('Mời các ông bà phát biểu')],
      hasPicture: false,
      pictures: [],
      tables: [],
      objects: 0,
      notes: [],
    };
    expect(told((slides) => [...slides, blank])).toContain(`info edit.slide-added ${number}`);
    const [, second] = composed.slides;
    if (second === undefined) throw new Error('The deck has one slide.');
    expect(told((slides) => [...slides, { ...second, number }])).toContain(`info edit.slide-copied ${number}`);
  });

  it('are told as gone where a topic has none, and line by line where it has one', () => {
    const last = composed.slides.length;
    const codes = (found: string[]): string[] => [...new Set(found.map((one) => one.split(' ')[1] ?? ''))];
    expect(codes(told((slides) => slides.filter(({ number }) => number !== last - 1)))).toContain('edit.slide-removed');
    const shorter = told((slides) =>
      slides.map((slide) => ({
        ...slide,
        paragraphs: slide.paragraphs.filter(({ text }) => !text.startsWith('Chi phí xây dựng')),
      })),
    );
    expect(codes(shorter)).toContain('edit.text-removed');
  });
});
