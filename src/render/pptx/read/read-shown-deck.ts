import {
  shownPlaces,
  type ShownDeck,
  type ShownParagraph,
  type ShownPlace,
  type ShownSlide,
} from '../../../model/shown-deck.js';
import type { OpcPackage } from '../../../opc/package.js';
import { relationshipTypes } from '../../../opc/part-kind.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { children, descend } from '../../../opc/xml/query.js';
import { placeholderType, shapesIn, slideParts } from './shapes-of-slide.js';
import { leveledParagraphsIn, paragraphsIn } from './shown-text.js';

/**
 * Reads what the slides of a deck and their notes say, whichever program saved it last. What a program fills in by itself and what
 * stands in charts and diagrams is left out.
 *
 * @throws BriefdeckError of kind `template` when a part is absent or not well-formed
 */
export function readShownDeck(opc: OpcPackage): ShownDeck {
  const parts = slideParts(opc);
  return { slides: parts.map((part, index) => slideOf(opc, part, index + 1)) };
}

function slideOf(opc: OpcPackage, part: string, number: number): ShownSlide {
  const shapes = shapesIn(opc.look(part));
  const notes = opc.relationships(part).find(({ type }) => type === relationshipTypes.notesSlide)?.target;
  const pictures = shapes.filter(({ name }) => name === 'p:pic');
  const frames = shapes.filter(({ name }) => name === 'p:graphicFrame');
  const tables = frames.flatMap((frame) => tableIn(frame) ?? []);
  const paragraphs = shapes.flatMap(paragraphsOf);
  const titled = shapes.some((shape) => isTitleType(placeholderType(shape)));
  return {
    number,
    paragraphs,
    ...(titled && !paragraphs.some(({ isTitle }) => isTitle) ? { isUntitled: true as const } : {}),
    hasPicture: pictures.length > 0,
    pictures: pictures.map((picture) => descend(picture, 'p:nvPicPr', 'p:cNvPr')?.attributes['descr'] ?? ''),
    tables: tables.map((table) =>
      children(table, 'a:tr').map((row) => children(row, 'a:tc').map((cell) => paragraphsIn(cell).join(' '))),
    ),
    objects: frames.length - tables.length,
    notes:
      notes === undefined || !opc.has(notes)
        ? []
        : shapesIn(opc.look(notes))
            .filter((shape) => placeholderType(shape) === 'body')
            .flatMap(paragraphsIn),
  };
}

function paragraphsOf(shape: XmlElement, index: number): ShownParagraph[] {
  const type = placeholderType(shape);
  if (type !== undefined && unread.has(type)) return [];
  const isTitle = isTitleType(type);
  return leveledParagraphsIn(shape).map(({ text, level }) => ({
    text,
    isTitle,
    level,
    shape: index,
    ...(shape.name === 'p:graphicFrame' ? { isCell: true as const } : {}),
    ...(type === 'body' ? placeCalled(nameOf(shape)) : {}),
    ...(type === 'ftr' ? { isFooter: true as const } : {}),
  }));
}

const isTitleType = (type: string | undefined): boolean => type === 'title' || type === 'ctrTitle';

const nameOf = (shape: XmlElement): string => descend(shape, 'p:nvSpPr', 'p:cNvPr')?.attributes['name'] ?? '';

/** "Label", "Speaker 2". */
function placeCalled(name: string): { readonly place?: ShownPlace } {
  const [, word = '', number] = /^(\p{Lu}\p{Ll}+)(?: (\d+))?$/u.exec(name) ?? [];
  const holds = shownPlaces.find((place) => place === word.toLowerCase());
  if (holds === undefined) return {};
  return { place: { holds, ...(number === undefined ? {} : { item: Number(number) }) } };
}

const tableIn = (frame: XmlElement): XmlElement | undefined => descend(frame, 'a:graphic', 'a:graphicData', 'a:tbl');

/** What a program fills in by itself. */
const unread = new Set(['sldNum', 'sldImg']);
