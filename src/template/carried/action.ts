import type { XmlElement } from '../../opc/xml/element.js';

/** Whether a click starts a program, a macro or an embedded object (`action` of a hyperlink, [MS-OE376] 2.1.1251). */
export const isMacroAction = ({ name, attributes: { action } }: XmlElement): boolean =>
  name.startsWith('a:hlink') && action !== undefined && /^\s*ppaction:\/\/(program|macro|ole)\b/i.test(action);
