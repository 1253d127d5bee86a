import { relationshipTypes } from '../../opc/part-kind.js';
import type { OpcPackage } from '../../opc/package.js';
import type { XmlElement } from '../../opc/xml/element.js';
import { children, descendants } from '../../opc/xml/query.js';
import { mediumStyles } from '../../template/table-styles.js';

/**
 * The id of the style that new tables of a presentation get, as its template says (ECMA-376 part 1, 20.1.4.2.27). One that draws neither
 * lines nor grounds, as programs write for each table of a deck, is none: the first of the list that does is taken, or the usual one.
 *
 * @param presentation name of the presentation part
 */
export function tableStyleId(opc: OpcPackage, presentation: string): string {
  const part = opc.relationships(presentation).find(({ type }) => type === relationshipTypes.tableStyles)?.target;
  const list = part === undefined || !opc.has(part) ? undefined : opc.look(part);
  const stated = list?.attributes['def'] ?? '';
  if (list === undefined || stated === '') return mediumStyle;
  const styles = children(list, 'a:tblStyle');
  const own = styles.find(({ attributes }) => attributes['styleId'] === stated);
  if (own === undefined || draws(own)) return stated;
  return styles.find(draws)?.attributes['styleId'] ?? mediumStyle;
}

const draws = (style: XmlElement): boolean =>
  ['a:ln', 'a:lnRef', 'a:fill', 'a:fillRef'].some((name) => descendants(style, name).length > 0);

/** "Medium Style 2 – Accent 1", which every program knows. */
export const mediumStyle = mediumStyles.accent1;
