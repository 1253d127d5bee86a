import { relationshipTypes } from '../../../opc/part-kind.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { child, children, descend, descendants, textOf } from '../../../opc/xml/query.js';
import type { Box } from '../../../model/units.js';
import type { TemplateModel } from '../../model.js';
import { placement } from '../box.js';
import { openingOf, ownSlides } from '../layouts/slide-use.js';
import { reopenPackage, type Opened } from '../open-package.js';
import { placeholderOf, shapesOf } from '../shapes.js';
import { isDrawn } from '../slides/is-drawn.js';

/**
 * A file on whose layouts or masters somebody wrote the day, the title or the speaker of one talk goes without: decks would say on each
 * slide that they are of that talk. What the house says of itself, as its name or its rights, stays.
 */
export function withoutTalk(opened: Opened): Opened {
  const { package: opc, parts, size } = opened;
  const words = wordsOfTalk(opened);
  const found = parts.masters
    .flatMap(({ name, layouts }) => [name, ...layouts])
    .map((part) => ({ part, lines: new Set(linesOfTalk(opc.look(part), words, size)) }))
    .filter(({ lines }) => lines.size > 0);
  if (found.length === 0) return opened;
  const copy = opc.clone();
  for (const { part, lines } of found) {
    const original = shapesOf(opc.look(part));
    const root = copy.xml(part);
    const shapes = shapesOf(root);
    const left = new Set(shapes.filter((_, index) => lines.has(original[index] ?? root)));
    for (const shape of left) shape.children = shape.children.filter((node) => !isText(node));
    const tree = descend(root, 'p:cSld', 'p:spTree');
    if (tree !== undefined)
      tree.children = tree.children.filter((node) => typeof node === 'string' || !left.has(node) || isDrawn(node));
  }
  return reopenPackage(copy, opened);
}

const isText = (node: XmlElement | string): boolean => typeof node !== 'string' && node.name === 'p:txBody';

/** What the first slide is called, and who wrote the file. */
function wordsOfTalk({ package: opc, parts }: Opened): string[] {
  const { opening: first } = openingOf(opc, ownSlides(opc, parts.presentation, parts.presentationRoot));
  const title = (first === undefined ? [] : shapesOf(opc.look(first.slide))).find((shape) =>
    titles.has(placeholderOf(shape)?.['type'] ?? ''),
  );
  const core = opc.relationships('/').find(({ type }) => type === relationshipTypes.coreProperties)?.target;
  const person = core === undefined || !opc.has(core) ? undefined : child(opc.look(core), 'dc:creator');
  return [title === undefined ? '' : wordsIn(title), person === undefined ? '' : plain(textOf(person))].filter(
    (words) => words.includes(' ') && words.length >= fewestLetters,
  );
}

/** Texts in boxes of their own along the upper or lower edge that are of one talk, and what stands in one line with a day. */
function linesOfTalk(root: XmlElement, words: readonly string[], size: TemplateModel['size']): XmlElement[] {
  const lines = shapesOf(root).flatMap((shape) => {
    const box = placement(shape)?.box;
    const own = shape.name === 'p:sp' && placeholderOf(shape) === undefined ? wordsIn(shape) : '';
    return box === undefined || own === '' || own.length > mostLetters || !isAtEdge(box, size)
      ? []
      : [{ shape, box, own }];
  });
  const dated = lines.filter(({ own }) => saysDay(own));
  const named = lines.filter(({ own }) => !isOfHouse(own) && words.some((one) => own.includes(one)));
  const beside = lines.filter(({ box, own }) => !isOfHouse(own) && dated.some((one) => isInLine(one.box, box)));
  return [...new Set([...dated, ...named, ...beside])].map(({ shape }) => shape);
}

const titles = new Set(['title', 'ctrTitle']);
const plain = (words: string): string => words.replace(/\s+/gu, ' ').trim().toLowerCase();

const wordsIn = (shape: XmlElement): string => {
  const body = child(shape, 'p:txBody');
  const paragraphs = body === undefined ? [] : children(body, 'a:p');
  return plain(paragraphs.map((one) => descendants(one, 'a:t').map(textOf).join('')).join(' '));
};

/** A day with its year, in figures or with a month's name between; a year alone, or beside rights, is the house's. */
const saysDay = (words: string): boolean => !isOfHouse(words) && days.some((day) => day.test(words));

const isOfHouse = (words: string): boolean => /[©®]|\(c\)/u.test(words);

const days = [
  /(?<![\d.])\d{1,2}([./-])\s?\d{1,2}\1\s?(?:19|20)?\d{2}(?![\d.])/u,
  /(?<!\d)(?:19|20)\d{2}([./-])\d{1,2}\1\d{1,2}(?!\d)/u,
  /(?<!\d)\d{1,2}(?:\s?[-–]\s?\d{1,2})?(?:\p{L}{2}|[.º])?\s(?:\p{L}{2}\s)?\p{L}{3,12}\.?,?\s(?:\p{L}{2}\s)?(?:19|20)\d{2}(?!\d)/u,
  /\p{L}{3,12}\.?\s\d{1,2}(?:\s?[-–]\s?\d{1,2})?(?:\p{L}{2})?,\s?(?:19|20)\d{2}(?!\d)/u,
  /(?<!\d)(?:19|20)\d{2}\s?\p{Lo}\s?\d{1,2}\s?\p{Lo}/u,
];

/** In the head or foot, and low. */
function isAtEdge({ y, height }: Box, { height: most }: TemplateModel['size']): boolean {
  return height <= mostHigh * most && (y + height <= margin * most || y >= (1 - margin) * most);
}

/** Beside it in one line, or over its end. */
function isInLine(one: Box, other: Box): boolean {
  const middle = other.y + other.height / 2;
  const gap = Math.max(one.x - other.x - other.width, other.x - one.x - one.width);
  return middle > one.y && middle < one.y + one.height && gap < one.height;
}

/** As shares of the slide's height. */
const margin = 0.15;
const mostHigh = 0.12;
const fewestLetters = 8;
const mostLetters = 120;
