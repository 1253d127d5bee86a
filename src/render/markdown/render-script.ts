import type { Deck, Slide } from '../../model/deck.js';
import { scriptNotes } from '../content/script-notes.js';
import { escaped } from './escape.js';

/**
 * What the speaker has before them: the title of each slide with its number, and below what is said at it.
 *
 * @param form plain text, or Markdown
 */
export function renderScript(deck: Deck, form: 'txt' | 'md'): string {
  const written = (text: string, link?: string): string => {
    if (form === 'txt') return text.replace(/\s+/g, ' ').trim();
    return link === undefined ? escaped(text) : `[${escaped(text)}](<${link}>)`;
  };
  const head = form === 'md' ? `# ${written(deck.title)}` : written(deck.title);
  const slides = deck.slides.map((slide, index) => {
    const title = `${index + 1}. ${slide.title.replace(/\s+/g, ' ').trim()}`;
    return [form === 'md' ? `## ${written(title)}` : title, ...notesOf(slide, written)].join('\n\n');
  });
  return `${[head, ...slides].join('\n\n')}\n`;
}

const notesOf = (slide: Slide, written: (text: string, link?: string) => string): string[] =>
  scriptNotes(slide).map(({ text, link }) => written(text, link));
