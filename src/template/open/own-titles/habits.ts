import { copyElement, element, type XmlElement } from '../../../opc/xml/element.js';
import { child, children, descend, descendants } from '../../../opc/xml/query.js';
import { serializeXml } from '../../../opc/xml/serialize.js';
import type { Box } from '../../../model/units.js';
import type { TemplateModel } from '../../model.js';
import { saysWords } from '../slides/is-drawn.js';
import { statedSize, typeOf } from '../own-cover/slide-texts.js';
import { shapesOf } from '../shapes.js';
import type { HeadText } from './head-text.js';

/** What most titles of a file's own slides have in common, and their layout does not say. */
export interface Habits {
  readonly box?: Box | undefined;
  readonly align?: string | undefined;
  readonly anchor?: string | undefined;
  /** Points. */
  readonly size?: number | undefined;
  readonly bold?: string | undefined;
  readonly fill?: XmlElement | undefined;
  /** Elements `a:latin` and `a:ea`. */
  readonly fonts: readonly XmlElement[];
}

/** What six of ten of these titles agree in; of two, how both are aligned. */
export function habitsOf(heads: readonly HeadText[], slide: TemplateModel['size']): Habits {
  const agreed = <T>(of: (head: HeadText) => T | undefined, key: (value: T) => string): T | undefined => {
    const values = heads.map(of);
    const counts = new Map<string, number>();
    for (const value of values) if (value !== undefined) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
    const [most] = [...counts].sort(([, one], [, other]) => other - one);
    const least = heads.length < fewest ? heads.length : leastShare * heads.length;
    if (most === undefined || most[1] < least) return undefined;
    return values.find((value) => value !== undefined && key(value) === most[0]);
  };
  const text = (value: string): string => value;
  const align = agreed((head) => paragraphOf(head)?.attributes['algn'] ?? (head.isPlaced ? undefined : 'l'), text);
  if (heads.length < fewest) return { align, fonts: [] };
  return {
    box: agreedBox(heads, slide),
    align,
    anchor: agreed(({ shape }) => descend(shape, 'p:txBody', 'a:bodyPr')?.attributes['anchor'], text),
    size: agreed(({ shape }) => statedSize(shape), String),
    bold: agreed((head) => sameOfRuns(head, (run) => run?.attributes['b'] ?? (head.isPlaced ? undefined : '0')), text),
    fill: agreed(fillOf, serializeXml),
    fonts: ['a:latin', 'a:ea'].flatMap(
      (name) =>
        agreed(
          (head) => fontOf(head, name),
          (font) => font.attributes['typeface'] ?? '',
        ) ?? [],
    ),
  };
}

/** What most of these slides write their texts in, where they say so; undefined of few. */
export function inkOfTexts(slides: readonly XmlElement[]): XmlElement | undefined {
  const fills = slides.flatMap((slide) => {
    const text = shapesOf(slide).find(
      (shape) => ['body', 'obj'].includes(typeOf(shape) ?? '') && shape.name === 'p:sp' && saysWords(shape),
    );
    return text === undefined ? [] : [fillOf({ shape: text, isPlaced: true })];
  });
  if (fills.length < fewest || fills.length < slides.length / 2) return undefined;
  const stated = fills.filter((fill) => fill !== undefined);
  return stated.find((fill) => {
    const same = stated.filter((one) => serializeXml(one) === serializeXml(fill));
    return same.length >= leastShare * fills.length;
  });
}

/** Of fewer titles all have to agree, and little is told. */
const fewest = 3;
const leastShare = 0.6;

/** The place that most of those that state one have. */
function agreedBox(heads: readonly HeadText[], { width, height }: TemplateModel['size']): Box | undefined {
  const boxes = heads.flatMap(({ box }) => box ?? []);
  const isNear = (one: Box, other: Box): boolean =>
    [one.x - other.x, one.width - other.width].every((off) => Math.abs(off) <= mostOff * width) &&
    [one.y - other.y, one.height - other.height].every((off) => Math.abs(off) <= mostOff * height);
  return boxes.find((box) => boxes.filter((one) => isNear(one, box)).length >= leastShare * heads.length);
}

/** Of a side of the slide. */
const mostOff = 0.02;

const paragraphOf = ({ shape }: HeadText): XmlElement | undefined =>
  descendants(shape, 'a:pPr')[0] ?? descend(shape, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr');

/** What all runs say; undefined where they differ. */
function sameOfRuns<T>({ shape }: HeadText, of: (run: XmlElement | undefined) => T | undefined): T | undefined {
  const [first, ...others] = descendants(shape, 'a:r').map((run) => of(child(run, 'a:rPr')));
  return others.every((one) => one === first) ? first : undefined;
}

function fillOf(head: Pick<HeadText, 'shape' | 'isPlaced'>): XmlElement | undefined {
  const fills = descendants(head.shape, 'a:r').map((run) => {
    const style = child(run, 'a:rPr');
    return style && child(style, 'a:solidFill');
  });
  const [first] = fills;
  if (first !== undefined)
    return fills.every((one) => one !== undefined && serializeXml(one) === serializeXml(first))
      ? copyElement(first)
      : undefined;
  if (head.isPlaced || fills.some((one) => one !== undefined)) return undefined;
  const reference = descend(head.shape, 'p:style', 'a:fontRef');
  const [own] = reference === undefined ? [] : children(reference);
  return element('a:solidFill', {}, own === undefined ? element('a:schemeClr', { val: 'tx1' }) : copyElement(own));
}

/** In one typeface from end to end. */
function fontOf(head: HeadText, name: string): XmlElement | undefined {
  const typeface = sameOfRuns(head, (run) => (run && child(run, name))?.attributes['typeface']);
  return typeface === undefined ? undefined : element(name, { typeface });
}
