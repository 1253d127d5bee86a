import type { Deck, Paragraph } from '../../src/model/deck.js';

/** What a slide says, in whatever format. */
export interface OutlineSlide {
  readonly title: string;
  readonly bullets: readonly string[];
  readonly notes: readonly string[];
}

/** The words of every slide of a deck. */
export const outlineOf = (deck: Deck): OutlineSlide[] =>
  deck.slides.map(({ title, fills, notes }) => ({
    title,
    bullets: fills
      .filter(({ placeholder }) => placeholder !== 'title')
      .flatMap(({ paragraphs }) => paragraphs.map(textOf).filter((text) => text !== '')),
    notes: notes.map(({ text }) => text),
  }));

/** An outline in the Markdown that pandoc makes slides of: a heading, bullets and notes each. */
export const markdownOf = (outline: readonly OutlineSlide[]): string =>
  outline
    .map(({ title, bullets, notes }) =>
      [
        `## ${escaped(title)}`,
        bullets.map((text) => `- ${escaped(text)}`).join('\n'),
        notes.length === 0 ? '' : `::: notes\n${notes.map(escaped).join('\n\n')}\n:::`,
      ]
        .filter((part) => part !== '')
        .join('\n\n'),
    )
    .join('\n\n');

const textOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');

const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!<>|~^$@"']/g, '\\$&');
