import { element, type XmlElement } from '../../opc/xml/element.js';
import type { Scene, SceneItem, SceneLink, SceneSlide } from '../scene/scene.js';
import { Definitions } from './definitions.js';
import { drawn } from './drawn.js';
import type { SetLine } from './letters.js';
import { short } from './path-data.js';

/**
 * A slide as SVG. What says something stands in groups that say what they are, for those who do not see it.
 *
 * @param prefix of the names in it, which no other drawing of a page has
 * @param addressOf a slide, where links to slides lead somewhere; counted from 0
 */
export function slideSvg(
  slide: SceneSlide,
  { width, height, language }: Pick<Scene, 'width' | 'height' | 'language'>,
  setLine: SetLine,
  prefix: string,
  addressOf?: AddressOfSlide,
): XmlElement {
  const definitions = new Definitions(prefix);
  const art = slide.art.map((shape) => drawn(shape, definitions));
  const content = slide.content.map((item) => itemSvg(item, setLine, definitions, addressOf));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      lang: language,
    },
    element('title', {}, slide.title),
    ...(definitions.elements.length === 0 ? [] : [element('defs', {}, ...definitions.elements)]),
    element('g', { 'aria-hidden': 'true' }, ...art),
    ...content,
  );
}

type AddressOfSlide = (slide: number) => string;

function itemSvg(
  item: SceneItem,
  setLine: SetLine,
  definitions: Definitions,
  addressOf: AddressOfSlide | undefined,
): XmlElement {
  if (item.kind === 'figure') {
    const parts = item.parts.flatMap((part) => ('kind' in part ? [drawn(part, definitions)] : setLine(part)));
    return element('g', { role: 'img', 'aria-label': item.alternative }, ...parts);
  }
  if (item.kind === 'table') {
    const ground = [...item.fills, ...item.rules].map((shape) => drawn(shape, definitions));
    const cells = item.rows.map((row) =>
      element(
        'g',
        { role: 'row' },
        ...row.cells.map((lines) => element('g', { role: 'cell' }, ...lines.flatMap(setLine))),
      ),
    );
    return element('g', { role: 'table', 'aria-label': item.alternative }, ...ground, ...cells);
  }
  const behind = item.behind.map((shape) => drawn(shape, definitions));
  const lines = item.paragraphs.flatMap(({ mark, lines: own, link }) => {
    const baseline = own[0]?.baseline ?? 0;
    const before =
      mark === undefined ? [] : 'kind' in mark ? [drawn(mark, definitions)] : setLine({ spans: [mark], baseline });
    return [...before, ...linked(own.flatMap(setLine), link, addressOf)];
  });
  const role = { title: { role: 'heading', 'aria-level': '1' }, text: {}, furniture: { 'aria-hidden': 'true' } }[
    item.role
  ];
  return element('g', role, ...behind, ...lines);
}

function linked(
  lines: XmlElement[],
  link: SceneLink | undefined,
  addressOf: AddressOfSlide | undefined,
): readonly XmlElement[] {
  if (link === undefined) return lines;
  if ('address' in link)
    return [element('a', { href: link.address, target: '_blank', rel: 'noopener noreferrer' }, ...lines)];
  return addressOf === undefined ? lines : [element('a', { href: addressOf(link.slide) }, ...lines)];
}
