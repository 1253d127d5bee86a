import { contentTypes, relationshipTypes } from '../../../opc/part-kind.js';
import { element } from '../../../opc/xml/element.js';
import { mediumStyle } from '../../content/table-style-id.js';
import type { Step } from '../assembly.js';

/** Where a template has no list of table styles, programs draw tables without any: the deck names the usual one. */
export const nameTableStyles: Step = ({ package: opc, presentation }) => {
  const isNamed = opc
    .relationships(presentation)
    .some(({ type, target }) => type === relationshipTypes.tableStyles && opc.has(target));
  if (isNamed) return;
  const part = '/ppt/tableStyles.xml';
  opc.setXml(part, contentTypes.tableStyles, element('a:tblStyleLst', { def: mediumStyle }));
  opc.relate(presentation, relationshipTypes.tableStyles, part);
};
