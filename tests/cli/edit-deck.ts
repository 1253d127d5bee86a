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
  /** Puts a slide of somebody's own behind one, by its number: a title, a line for each paragraph. */
  addSlide(behind: number, title: string, lines: readonly string[]): void;
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
    addSlide: (behind, title, lines) => {
      addSlide(opc, behind, title, lines);
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

/** On the layout of the slide before it, as PowerPoint makes one. */
function addSlide(opc: OpcPackage, behind: number, title: string, lines: readonly string[]): void {
  const presentation = '/ppt/presentation.xml';
  const list = child(opc.xml(presentation), 'p:sldIdLst');
  const model = list && children(list, 'p:sldId')[behind - 1];
  const before = opc.relationships(presentation).find(({ id }) => id === model?.attributes['r:id'])?.target;
  if (list === undefined || model === undefined || before === undefined)
    throw new Error(`There is no slide ${behind}.`);
  const layout = opc.relationships(before).find(({ type }) => type.endsWith('/slideLayout'));
  let number = 100;
  while (opc.has(`/ppt/slides/slide${number}.xml`)) number += 1;
  const part = `/ppt/slides/slide${number}.xml`;
  const shape = (id: string, type: Record<string, string>, texts: readonly string[]): XmlElement =>
    element(
      'p:sp',
      {},
      element(
        'p:nvSpPr',
        {},
        element('p:cNvPr', { id, name: `Shape ${id}` }),
        element('p:cNvSpPr'),
        element('p:nvPr', {}, element('p:ph', type)),
      ),
      element('p:spPr'),
      element('p:txBody', {}, element('a:bodyPr'), ...texts.map((text) => withText(element('a:p'), text))),
    );
  opc.setXml(
    part,
    opc.contentType(before),
    element(
      'p:sld',
      {},
      element(
        'p:cSld',
        {},
        element('p:spTree', {}, shape('2', { type: 'title' }, [title]), shape('3', { idx: '1' }, lines)),
      ),
    ),
  );
  if (layout !== undefined) opc.relate(part, layout.type, layout.target);
  const id = opc.relate(
    presentation,
    opc.relationships(presentation).find(({ target }) => target === before)?.type ?? '',
    part,
  );
  list.children.splice(
    list.children.indexOf(model) + 1,
    0,
    element('p:sldId', { id: String(4000 + number), 'r:id': id }),
  );
}

const withText = (paragraph: XmlElement, text: string): XmlElement => {
  setText(paragraph, text);
  return paragraph;
};

const bodiesIn = (opc: OpcPackage, parts: RegExp): XmlElement[] =>
  opc
    .partNames()
    .filter((name) => parts.test(name))
    .flatMap((name) => ['p:txBody', 'a:txBody'].flatMap((body) => descendants(opc.xml(name), body)));

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
