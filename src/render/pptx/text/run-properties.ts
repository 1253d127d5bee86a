import { element, type XmlElement } from '../../../opc/xml/element.js';

/** How a run, or the end of a paragraph, differs from what it inherits. */
export interface RunStyle {
  readonly language: string;
  /** Points. */
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  /** A theme colour slot, which `a:schemeClr` takes by its own name whatever the master maps. */
  readonly colour?: string | undefined;
}

/** `a:rPr` or `a:endParaRPr` (ECMA-376 part 1, 21.1.2.3.9). Every run names its language. */
export function runProperties(name: 'a:rPr' | 'a:endParaRPr', { language, size, bold, colour }: RunStyle): XmlElement {
  return element(
    name,
    {
      lang: language,
      ...(size === undefined ? {} : { sz: String(Math.round(size * 100)) }),
      ...(bold === undefined ? {} : { b: bold ? '1' : '0' }),
    },
    ...(colour === undefined ? [] : [element('a:solidFill', {}, element('a:schemeClr', { val: colour }))]),
  );
}
