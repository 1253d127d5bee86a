import { emuToInches } from '../../model/units.js';
import { element, type XmlElement } from '../../opc/xml/element.js';
import type { ResolvedTheme } from '../theme/resolve/resolved.js';

/** The margins, and the edges of title and text, as guides that PowerPoint shows and shapes snap to (MS-PPTX, 2.2.4). */
export function guides({ master, size, margin }: ResolvedTheme): XmlElement {
  const { title, body } = master;
  const across = [title.box.y, body.box.y, body.box.y + body.box.height].map((at) => ['horz', at] as const);
  const down = [margin, size.width - margin].map((at) => ['vert', at] as const);
  return element(
    'p:extLst',
    {},
    element(
      'p:ext',
      { uri: '{27BBF7A9-308A-43DC-89C8-2F10F3537804}' },
      element(
        'p15:sldGuideLst',
        {},
        ...[...across, ...down].map(([orientation, at], index) => guide(index + 1, orientation, at)),
      ),
    ),
  );
}

/** Positions count 576 an inch. */
const guide = (id: number, orientation: 'horz' | 'vert', at: number): XmlElement =>
  element(
    'p15:guide',
    {
      id: String(id),
      ...(orientation === 'horz' && { orient: 'horz' }),
      pos: String(Math.round(emuToInches(at) * 576)),
      userDrawn: '1',
    },
    element('p15:clr', {}, element('a:schemeClr', { val: 'accent5' })),
  );
