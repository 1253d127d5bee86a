import type { OpcPackage } from '../../src/opc/package.js';
import { readPackage } from '../../src/opc/read.js';
import { writePackage } from '../../src/opc/write.js';
import { element, type XmlElement } from '../../src/opc/xml/element.js';
import { child, children, descendants, textOf } from '../../src/opc/xml/query.js';
import { paragraphsIn } from '../../src/render/pptx/read/shown-text.js';

/** A deck as somebody left it who opened it and changed something. */
export function editDeck(bytes: Uint8Array, edit: (deck: EditedDeck) => void): Uint8Array {
  const opc = readPackage(bytes);
  edit(editorOf(opc));
  return writePackage(opc);
}

export interface EditedDeck {
  /** Gives every paragraph of a slide that holds words another text; throws where there is none. */
  reword(words: string, change: (text: string) => string): void;
  /** Parts every run into runs of one character, as programs do that mark languages and spelling. */
  splitRuns(): void;
  /** Adds a paragraph behind the one that holds words. */
  addBehind(words: string, text: string): void;
  removeParagraph(words: string): void;
  /** The same for the notes. */
  readonly notes: Pick<EditedDeck, 'reword' | 'addBehind' | 'removeParagraph'>;
  /** Puts the slides into another order, leaves some out, or shows some twice: by their numbers before. */
  arrange(order: (numbers: readonly number[]) => readonly number[]): void;
}

function editorOf(opc: OpcPackage): EditedDeck {
  const slides = bodiesIn(opc, /^\/ppt\/slides\/slide\d+\.xml$/);
  return {
    ...textEditor(slides),
    notes: textEditor(bodiesIn(opc, /^\/ppt\/notesSlides\/notesSlide\d+\.xml$/)),
    splitRuns: () => {
      for (const body of slides)
        for (const paragraph of children(body, 'a:p'))
          paragraph.children = children(paragraph).flatMap((node) => (node.name === 'a:r' ? singleRuns(node) : [node]));
    },
    arrange: (order) => {
      const list = child(opc.xml('/ppt/presentation.xml'), 'p:sldIdLst');
      if (list === undefined) throw new Error('The deck has no slides.');
      const before = children(list, 'p:sldId');
      list.children = order(before.map((_, index) => index + 1)).map((number, index) => {
        const slide = before[number - 1];
        if (slide === undefined) throw new Error(`There is no slide ${number}.`);
        return element('p:sldId', { ...slide.attributes, id: String(5000 + index) });
      });
    },
  };
}

const bodiesIn = (opc: OpcPackage, parts: RegExp): XmlElement[] =>
  opc
    .partNames()
    .filter((name) => parts.test(name))
    .flatMap((name) => descendants(opc.xml(name), 'p:txBody'));

const textEditor = (bodies: readonly XmlElement[]): EditedDeck['notes'] => {
  const holding = (words: string) => {
    const found = bodies
      .flatMap((body) =>
        children(body, 'a:p').map((paragraph) => ({ body, paragraph, text: textOfParagraph(paragraph) })),
      )
      .filter(({ text }) => text.includes(words));
    if (found.length === 0) throw new Error(`No paragraph holds "${words}".`);
    return found;
  };
  return {
    reword: (words, change) => {
      for (const { paragraph, text } of holding(words)) setText(paragraph, change(text));
    },
    addBehind: (words, text) => {
      for (const { body, paragraph } of holding(words).slice(0, 1)) {
        const added = element('a:p');
        setText(added, text);
        body.children.splice(body.children.indexOf(paragraph) + 1, 0, added);
      }
    },
    removeParagraph: (words) => {
      for (const { body, paragraph } of holding(words)) {
        body.children = body.children.filter((node) => node !== paragraph);
        if (children(body, 'a:p').length === 0) body.children.push(element('a:p'));
      }
    },
  };
};

const textOfParagraph = (paragraph: XmlElement): string => paragraphsIn(element('p:txBody', {}, paragraph))[0] ?? '';

const setText = (paragraph: XmlElement, text: string): void => {
  const kept = children(paragraph).filter(({ name }) => name === 'a:pPr');
  paragraph.children = [...kept, element('a:r', {}, element('a:t', {}, text))];
};

/** Every UTF-16 unit of a pair stays with its other half. */
const singleRuns = (run: XmlElement): XmlElement[] => {
  const properties = children(run, 'a:rPr');
  const text = children(run, 'a:t').map(textOf).join('');
  return Array.from(text, (character) => element('a:r', {}, ...properties, element('a:t', {}, character)));
};
