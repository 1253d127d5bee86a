import type { XmlElement } from '../../opc/xml/element.js';
import { children } from '../../opc/xml/query.js';
import { formatOfSign, listNumber } from '../lines/list-number.js';
import { styleGroups } from './styles.js';

/** How the items of lists are numbered. */
export interface ListStyles {
  /**
   * @param counted the number of the item, and before it those of the items around it
   * @returns the number as it is shown; undefined for a bullet
   */
  markerOf(style: string | undefined, counted: readonly number[]): string | undefined;
  /** The number that a list of this level starts with. */
  startOf(style: string | undefined, level: number): number;
}

/** Reads the list styles (ODF 1.3 part 3, 16.30): those of the content go before the common ones. */
export function readListStyles(documents: readonly (XmlElement | undefined)[]): ListStyles {
  const styles = new Map<string, ReadonlyMap<string, XmlElement>>();
  for (const style of documents.flatMap((document) =>
    styleGroups
      .flatMap((group) => (document === undefined ? [] : children(document, group)))
      .flatMap((group) => children(group, 'text:list-style')),
  )) {
    const name = style.attributes['style:name'] ?? '';
    const levels = children(style).map((level) => [level.attributes['text:level'] ?? '', level] as const);
    if (!styles.has(name)) styles.set(name, new Map(levels));
  }
  const levelOf = (style: string | undefined, level: number) => styles.get(style ?? '')?.get(String(level + 1));
  return {
    markerOf: (style, counted) => {
      const level = levelOf(style, counted.length - 1);
      const { 'style:num-format': format = '', 'text:display-levels': shown = '1' } = level?.attributes ?? {};
      if (level?.name !== 'text:list-level-style-number' || format === '') return undefined;
      const { 'style:num-prefix': prefix = '', 'style:num-suffix': suffix = '' } = level.attributes;
      const numbers = counted.slice(-Math.max(1, Number(shown) || 1)).map((number, index, all) => {
        const own = levelOf(style, counted.length - all.length + index);
        return listNumber(number, formatOfSign(own?.attributes['style:num-format'] ?? ''));
      });
      return `${prefix}${numbers.join('.')}${suffix}`;
    },
    startOf: (style, level) => Number(levelOf(style, level)?.attributes['text:start-value'] ?? 1) || 1,
  };
}
