import { element, type XmlElement } from '../../../opc/xml/element.js';
import type { ResolvedTheme } from '../../theme/resolve/resolved.js';
import { notesSize } from './notes-master-part.js';
import { plainLevels } from '../text/plain-levels.js';

/** The presentation (ECMA-376 part 1, 19.2.1.26), without slides. Arguments are ids of its relationships. */
export function presentationPart(theme: ResolvedTheme, masterId: string, notesMasterId: string): XmlElement {
  const { width, height } = theme.size;
  return element(
    'p:presentation',
    { saveSubsetFonts: '1', autoCompressPictures: '0' },
    element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: '2147483648', 'r:id': masterId })),
    element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': notesMasterId })),
    element('p:sldSz', { cx: String(width), cy: String(height) }),
    element('p:notesSz', { cx: String(notesSize.width), cy: String(notesSize.height) }),
    element('p:defaultTextStyle', {}, ...plainLevels()),
  );
}
