import type { Run } from '../../../model/deck.js';
import { linkElement } from '../slide/placeholder-shape.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';

/** How a run, or the end of a paragraph, differs from what it inherits. */
export interface RunStyle {
  readonly language: string;
  /** Points. */
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  /** A theme colour slot, which `a:schemeClr` takes by its own name whatever the master maps. */
  readonly colour?: string | undefined;
  /** The colour is a shade of its slot: its lightness times a share, plus a share. */
  readonly lightness?: Run['lightness'];
  /** The id of the relationship to the web address that the words lead to. */
  readonly link?: string | undefined;
  /** The name of a font. */
  readonly font?: string | undefined;
  /** "RRGGBB", where no slot of the theme will do. */
  readonly plainColour?: string | undefined;
}

/** `a:rPr` or `a:endParaRPr` (ECMA-376 part 1, 21.1.2.3.9). Every run names its language. */
export function runProperties(name: 'a:rPr' | 'a:endParaRPr', style: RunStyle): XmlElement {
  const { language, size, bold, colour, lightness, plainColour, font, link } = style;
  return element(
    name,
    {
      lang: language,
      ...(size === undefined ? {} : { sz: String(Math.round(size * 100)) }),
      ...(bold === undefined ? {} : { b: bold ? '1' : '0' }),
    },
    ...(colour === undefined
      ? []
      : [element('a:solidFill', {}, element('a:schemeClr', { val: colour }, ...shade(lightness)))]),
    ...(plainColour === undefined ? [] : [element('a:solidFill', {}, element('a:srgbClr', { val: plainColour }))]),
    ...(font === undefined ? [] : [element('a:latin', { typeface: font })]),
    ...(link === undefined ? [] : [linkElement(link)]),
  );
}

/** `a:lumMod` and `a:lumOff`, in thousandths of a per cent (ECMA-376 part 1, 20.1.2.3.20 and 20.1.2.3.21). */
function shade(lightness: Run['lightness']): XmlElement[] {
  if (lightness === undefined) return [];
  const { times, plus } = lightness;
  const shareOf = (share: number): string => String(Math.round(share * 100_000));
  return [
    element('a:lumMod', { val: shareOf(times) }),
    ...(plus === 0 ? [] : [element('a:lumOff', { val: shareOf(plus) })]),
  ];
}
