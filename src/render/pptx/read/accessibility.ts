import type { OpcPackage } from '../../../opc/package.js';
import { relationshipTypes } from '../../../opc/part-kind.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { descend, descendants } from '../../../opc/xml/query.js';
import { contrastFindings } from '../../../template/contrast.js';
import type { Layout, TemplateModel } from '../../../template/model.js';
import { placeholderType, shapesIn, slideParts } from './shapes-of-slide.js';
import { paragraphsIn } from './shown-text.js';

/** What a deck does for those who do not see it, or not well, by a criterion of the Web Content Accessibility Guidelines 2.2. */
export interface Criterion {
  /** "1.1.1" */
  readonly number: string;
  readonly name: string;
  /** Of how many things it holds, and how many there are. */
  readonly met: number;
  readonly of: number;
  /** The slides where it does not hold, from 1. */
  readonly slides: readonly number[];
}

/**
 * The criteria that a deck can be held to by reading it.
 *
 * @param template the deck as a template: where the placeholders of its layouts stand, in which colours
 */
export function accessibilityOf(opc: OpcPackage, template: TemplateModel): Criterion[] {
  const slides = slideParts(opc).map((part, index): Slide => {
    const root = opc.look(part);
    const layout = opc.relationships(part).find(({ type }) => type === relationshipTypes.slideLayout)?.target;
    return {
      number: index + 1,
      root,
      shapes: shapesIn(root),
      layout: template.layouts.find((one) => one.part === layout),
    };
  });
  const titles = slides.map(titleOf);
  const faint = new Set(contrastFindings(template).map(({ layout }) => layout));
  return [
    criterion('1.1.1', 'alternative texts of pictures, tables and charts', slides, ({ shapes }) =>
      shapes.filter(isSeenOnly).map((shape) => (alternativeOf(shape) ?? '').trim() !== ''),
    ),
    criterion('1.3.2', 'reading order from top to bottom, the title first', slides, (slide) => [isInOrder(slide)]),
    criterion('1.4.3', 'contrast of text', slides, ({ layout }) =>
      layout === undefined ? [] : [!faint.has(layout.name)],
    ),
    criterion('2.4.2', 'titles, each of them once', slides, ({ number }) => {
      const title = titles[number - 1] ?? '';
      return [title !== '' && titles.filter((other) => other === title).length === 1];
    }),
    criterion('3.1.2', 'language of every run of text', slides, ({ root }) =>
      descendants(root, 'a:r').map((run) => descend(run, 'a:rPr')?.attributes['lang'] !== undefined),
    ),
  ];
}

interface Slide {
  readonly number: number;
  readonly root: XmlElement;
  readonly shapes: readonly XmlElement[];
  readonly layout: Layout | undefined;
}

function criterion(
  number: string,
  name: string,
  slides: readonly Slide[],
  held: (slide: Slide) => readonly boolean[],
): Criterion {
  const found = slides.map((slide) => ({ slide, marks: held(slide) }));
  const marks = found.flatMap((one) => one.marks);
  return {
    number,
    name,
    met: marks.filter(Boolean).length,
    of: marks.length,
    slides: found.filter((one) => one.marks.includes(false)).map(({ slide }) => slide.number),
  };
}

const isSeenOnly = ({ name }: XmlElement): boolean => name === 'p:pic' || name === 'p:graphicFrame';

const alternativeOf = (shape: XmlElement): string | undefined =>
  (descend(shape, 'p:nvPicPr', 'p:cNvPr') ?? descend(shape, 'p:nvGraphicFramePr', 'p:cNvPr'))?.attributes['descr'];

const isTitle = (shape: XmlElement): boolean => {
  const type = placeholderType(shape);
  return type === 'title' || type === 'ctrTitle';
};

const titleOf = ({ shapes }: Slide): string => {
  const title = shapes.find(isTitle);
  return title === undefined ? '' : paragraphsIn(title).join(' ').trim().toLowerCase();
};

/** What is read later never stands wholly above what is read before it, in the same column; only a small label may precede the title. */
function isInOrder({ shapes, layout }: Slide): boolean {
  const placed = shapes
    .filter((shape) => !isFooter(shape))
    .flatMap((shape) => {
      const box = boxOf(shape, layout);
      return box === undefined ? [] : [{ box, isTitle: isTitle(shape) }];
    });
  return placed.every(({ box, isTitle: isFirst }, index) =>
    placed
      .slice(index + 1)
      .every(
        ({ box: later }) =>
          isFirst || later.y + later.height > box.y || later.x >= box.x + box.width || later.x + later.width <= box.x,
      ),
  );
}

const isFooter = (shape: XmlElement): boolean => ['ftr', 'sldNum', 'dt'].includes(placeholderType(shape) ?? '');

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a shape stands: as the slide says, else as the placeholder of its layout does. */
function boxOf(shape: XmlElement, layout: Layout | undefined): Place | undefined {
  const transform = descend(shape, 'p:spPr', 'a:xfrm') ?? descend(shape, 'p:xfrm');
  const [from, size] = [transform && descend(transform, 'a:off'), transform && descend(transform, 'a:ext')];
  if (from !== undefined && size !== undefined) {
    const read = (one: XmlElement, name: string): number => Number(one.attributes[name] ?? 0);
    return { x: read(from, 'x'), y: read(from, 'y'), width: read(size, 'cx'), height: read(size, 'cy') };
  }
  const placeholder = descend(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph');
  const { idx, type } = placeholder?.attributes ?? {};
  return layout?.placeholders.find((one) =>
    idx === undefined ? one.type === (type ?? 'obj') : one.idx === Number(idx),
  )?.box;
}
