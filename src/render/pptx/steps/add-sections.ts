import { element } from '../../../opc/xml/element.js';
import { child, children } from '../../../opc/xml/query.js';
import type { Step } from '../assembly.js';
import { setPresentationChild } from '../presentation-children.js';
import { sectionElement } from '../sections.js';

/** Lists the sections that slides open ([MS-PPTX] 2.2.4.20); every slide is in one, as PowerPoint repairs a deck otherwise. */
export const addSections: Step = ({ deck, package: opc, presentation }) => {
  const root = opc.xml(presentation);
  const list = child(root, 'p:sldIdLst');
  const ids = (list === undefined ? [] : children(list)).map(({ attributes }) => attributes['id'] ?? '');
  const sections: { readonly name: string; readonly ids: string[] }[] = [];
  deck.slides.forEach(({ section }, index) => {
    if (section !== undefined) sections.push({ name: section, ids: [] });
    sections.at(-1)?.ids.push(ids[index] ?? '');
  });
  if (sections.length === 0) return;
  const extensions = child(root, 'p:extLst');
  const own = element(
    'p:ext',
    { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
    element(
      'p14:sectionLst',
      { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
      ...sections.map(({ name, ids: slides }) => sectionElement(name, slides)),
    ),
  );
  setPresentationChild(root, 'p:extLst', own, ...(extensions === undefined ? [] : children(extensions)));
};
