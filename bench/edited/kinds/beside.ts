import type { EditKind } from '../edit.js';
import { ownText } from './lines.js';

/** Notes, boxes and cells. */
export const besideKinds: readonly EditKind[] = [
  {
    name: 'a note added',
    draw: (deck) => {
      const place = deck.random.of(deck.free(({ what }) => what === 'heading'));
      if (place === undefined) return undefined;
      deck.take(place);
      const text = `${ownText(deck)}.`;
      place.topic?.lines.push({ before: 'notes ', text, behind: '' });
      return [['notes-below', place.slide, text]];
    },
  },
  {
    name: 'a cell changed',
    draw: (deck) => {
      const cell = deck.random.of(deck.cells);
      if (cell === undefined) return undefined;
      const typed = `${cell.text} ${deck.random.word()}`;
      cell.line.text = `| ${cell.line.text}`.replace(`| ${cell.text} |`, () => `| ${typed} |`).slice(2);
      return [['cell', cell.slide, cell.text, typed]];
    },
  },
  {
    name: 'who says it',
    draw: ({ free, take, random }) => {
      const place = random.of(free(({ what }) => what === 'speaker'));
      const name = place?.paragraph.text.split(' ').find((word) => /^\p{Lu}\p{L}+$/u.test(word));
      if (place === undefined || name === undefined) return undefined;
      take(place);
      const typed = random.word();
      place.line.behind = place.line.behind.replace(name, () => typed);
      return [['word', place.slide, place.paragraph.text, name, typed]];
    },
  },
  ...(['time', 'figure'] as const).map((what): EditKind => ({
    name: what === 'time' ? 'a time on a timeline' : 'a number set large',
    draw: ({ free, take, random }) => {
      const place = random.of(free((one) => one.what === what && /\d/.test(one.paragraph.text)));
      const [digits] = /\d+/.exec(place?.paragraph.text ?? '') ?? [];
      if (place === undefined || digits === undefined) return undefined;
      take(place);
      const typed = String(Number(digits) + 1);
      const { line, paragraph } = place;
      if (line.text.startsWith(paragraph.text)) line.text = line.text.replace(digits, typed);
      line.behind = line.behind.replace(digits, typed);
      return [['word', place.slide, paragraph.text, digits, typed]];
    },
  })),
];
