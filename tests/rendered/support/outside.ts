import type { Deck, Fill, TableGraphic } from '../../../src/model/deck.js';
import { emu, emuToPoints } from '../../../src/model/units.js';
import type { Placeholder, TemplateModel } from '../../../src/template/model.js';
import type { DrawnWord } from './words.js';

/**
 * How far a word may stand out of its box, in points: letters overhang their advance, and a program sets its lines in
 * whole pixels. A line too much is ten points and more.
 */
const tolerance = { beside: 1.5, aboveAndBelow: 2 };

/**
 * What stands outside the box that it belongs to: words that no placeholder holds that has them in its text, and
 * placeholders with letters that are not in their box.
 */
export function outsideOf(deck: Deck, template: TemplateModel, pages: readonly (readonly DrawnWord[])[]): string[] {
  return deck.slides.flatMap((slide, index) => {
    const words = (pages[index] ?? []).filter((word) => lettersOf(word.text) !== '');
    const layout = template.layouts.find(({ name }) => name === slide.layout);
    const places = slide.fills.flatMap((fill) => {
      const placeholder = layout?.placeholders.find(({ key }) => key === fill.placeholder);
      return placeholder ? [placeFrom(fill, placeholder)] : [];
    });
    const tables = (slide.graphics ?? []).flatMap((graphic) => {
      const placeholder = layout?.placeholders.find(({ key }) => key === graphic.placeholder);
      return placeholder === undefined || graphic.kind !== 'table' ? [] : [placeOfTable(graphic, placeholder)];
    });
    places.push(...tables);
    const strays = words
      .filter(
        (word) => !places.some((place) => isNumberOf(place, word) || (holds(place, word) && belongs(place, word))),
      )
      .map((word) => `slide ${index + 1}: "${word.text}" stands in no box that has it, at ${placeOf(word)}`);
    const gaps = places.flatMap((place) => {
      const lost = missingLetters(
        place,
        words.filter((word) => holds(place, word)),
      );
      return lost === '' ? [] : [`slide ${index + 1}: ${place.key} lacks ${lost.length} letters: ${lost}`];
    });
    return [...strays, ...gaps];
  });
}

interface Place extends DrawnWord {
  readonly key: string;
  /** Numbers that are drawn before its paragraphs. */
  readonly numbers: readonly string[];
  /** Where those numbers stand, in points. */
  readonly numbersLeft: number;
}

/** A table stands in its own box, whatever words in whatever cell. */
function placeOfTable({ rows, box }: TableGraphic, placeholder: Placeholder): Place {
  const paragraphs = rows.flatMap(({ cells }) => cells.map(({ text }) => ({ level: 0, runs: [{ text }], lines: 1 })));
  const { x, y, width, height } = box ?? placeholder.box;
  const own = { x: emu(x), y: emu(y), width: emu(width), height: emu(height) };
  return placeFrom({ placeholder: placeholder.key, paragraphs }, { ...placeholder, box: own });
}

function placeFrom(fill: Fill, { key, box, insets }: Placeholder): Place {
  const left = emuToPoints(box.x);
  const top = emuToPoints(box.y);
  return {
    key,
    text: lettersOf(fill.paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join(' ')),
    numbers: fill.paragraphs.flatMap(({ number }) => (number === undefined ? [] : [String(number)])),
    numbersLeft: left + emuToPoints(insets.left),
    left,
    top,
    right: left + emuToPoints(box.width),
    bottom: top + emuToPoints(box.height),
  };
}

function holds(place: Place, word: DrawnWord): boolean {
  return (
    word.left >= place.left - tolerance.beside &&
    word.right <= place.right + tolerance.beside &&
    word.top >= place.top - tolerance.aboveAndBelow &&
    word.bottom <= place.bottom + tolerance.aboveAndBelow
  );
}

function belongs({ text }: Place, word: DrawnWord): boolean {
  return text.includes(lettersOf(word.text));
}

/** The program draws the number of a paragraph itself, larger than the text in some layouts. */
function isNumberOf({ numbers, numbersLeft, top, bottom }: Place, word: DrawnWord): boolean {
  return (
    numbers.includes(lettersOf(word.text)) &&
    Math.abs(word.left - numbersLeft) < 1 &&
    word.top > top - 20 &&
    word.bottom < bottom
  );
}

function placeOf({ left, top, right, bottom }: DrawnWord): string {
  return [left, top, right, bottom].map((edge) => edge.toFixed(1)).join(' ');
}

/** Letters of the text that none of the words in the box accounts for. */
function missingLetters(place: Place, words: readonly DrawnWord[]): string {
  const left = new Map<string, number>();
  for (const letter of words.flatMap((word) => Array.from(lettersOf(word.text))))
    left.set(letter, (left.get(letter) ?? 0) + 1);
  return Array.from(place.text)
    .filter((letter) => {
      const count = left.get(letter) ?? 0;
      left.set(letter, count - 1);
      return count <= 0;
    })
    .join('');
}

/** Letters and digits, composed and small: capitals are a matter of style. */
function lettersOf(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join('');
}
