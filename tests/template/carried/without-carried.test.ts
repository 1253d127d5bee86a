import { describe, expect, it } from 'vitest';
import type { OpcPackage } from '../../../src/opc/package.js';
import { parseXml } from '../../../src/opc/xml/parse.js';
import { serializeXml } from '../../../src/opc/xml/serialize.js';
import { child, descend } from '../../../src/opc/xml/query.js';
import { withoutCarried } from '../../../src/template/carried/without-carried.js';
import { foreignPackage, usualMaster } from '../foreign-package.js';

const layout = '/ppt/slideLayouts/slideLayout2.xml';
const master = '/ppt/slideMasters/slideMaster1.xml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const spaces =
  `${drawing} xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" ` + `xmlns:r="${office}"`;

/** A usual file with shapes more on a layout, each with a relationship of the same id. */
function fileWith(
  shapes: string,
  ...relationships: readonly { type: string; target: string; id: string; external?: boolean }[]
): OpcPackage {
  const opc = foreignPackage(usualMaster);
  const tree = descend(opc.xml(layout), 'p:cSld', 'p:spTree');
  tree?.children.push(...parseXml(`<p:spTree ${spaces}>${shapes}</p:spTree>`).children);
  for (const { type, target, id, external = true } of relationships)
    opc.relate(layout, type.includes(':') ? type : `${office}/${type}`, target, { external, id });
  return opc;
}

const shape = (properties: string, click = ''): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="70" name="Carrier">${click}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
  `<p:spPr>${properties}</p:spPr></p:sp>`;
const click = (id: string, more = ''): string => shape('', `<a:hlinkClick r:id="${id}"${more}/>`);
const picture = (blip: string): string =>
  '<p:pic><p:nvPicPr><p:cNvPr id="71" name="Far"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>' +
  `<p:blipFill><a:blip ${blip}/></p:blipFill><p:spPr/></p:pic>`;

const kindsIn = (opc: OpcPackage): string[] => withoutCarried(opc).carried.map(({ kind }) => kind);
const cleanLayout = (opc: OpcPackage): string => serializeXml(withoutCarried(opc).package.look(layout));

describe('what a template carries in', () => {
  it('is nothing in a usual file, which stays as it is', () => {
    const opc = foreignPackage(usualMaster);
    expect(withoutCarried(opc)).toEqual({ package: opc, carried: [] });
  });

  it('leaves ordinary hyperlinks, and the shapes that have them', () => {
    const targets = ['https://example.org/', 'mailto:a@example.org', 'tel:+84', '#2'];
    const opc = fileWith(
      targets.map((_, at) => click(`rIdA${at}`)).join(''),
      ...targets.map((target, at) => ({ type: 'hyperlink', target, id: `rIdA${at}` })),
    );
    expect(kindsIn(opc)).toEqual([]);
  });

  it.each([
    ['file:///C:/Windows/System32/calc.exe', 'address on a disk or share'],
    ['\\\\server\\share\\a.pptx', 'address on a disk or share'],
    ['C:\\Users\\a\\b.docx', 'address on a disk or share'],
    ['a.exe', 'address on a disk or share'],
    ['//server/share/a', 'address on a disk or share'],
    ['java\tscript:alert(1)', 'script or program address'],
    ['ms-word:ofe|u|https://example.org/a.docx', 'script or program address'],
  ])('takes the address %j out of its shape, which stays', (target, kind) => {
    const opc = fileWith(click('rIdA'), { type: 'hyperlink', target, id: 'rIdA' });
    expect(kindsIn(opc)).toEqual([kind]);
    expect(cleanLayout(opc)).toContain('name="Carrier"');
    expect(cleanLayout(opc)).not.toContain('hlinkClick');
    expect(withoutCarried(opc).package.relationships(layout)).toHaveLength(opc.relationships(layout).length - 1);
    expect(opc.relationships(layout).at(-1)?.target).toBe(target);
  });

  it.each(['ppaction://program', 'PPACTION://macro?name=Run', 'ppaction://ole?verb=0'])(
    'takes the action %s out, with or without a relationship',
    (action) => {
      const opc = fileWith(click('', ` action="${action}"`));
      expect(kindsIn(opc)).toEqual(['program or macro action']);
      expect(cleanLayout(opc)).not.toContain('hlinkClick');
      const related = fileWith(click('rIdA', ` action="${action}"`), {
        type: 'hyperlink',
        target: 'file:///calc.exe',
        id: 'rIdA',
      });
      expect(kindsIn(related)).toEqual(['address on a disk or share']);
      expect(cleanLayout(related)).not.toContain('hlinkClick');
    },
  );

  it('keeps actions that move between slides', () => {
    expect(kindsIn(fileWith(click('', ' action="ppaction://hlinkshowjump?jump=nextslide"')))).toEqual([]);
  });

  it('takes remote pictures out, and keeps one that is in the file too', () => {
    const far = { type: 'image', target: 'https://example.org/pixel.png', id: 'rIdA' };
    const gone = fileWith(picture('r:link="rIdA"'), far);
    expect(kindsIn(gone)).toEqual(['remote picture']);
    expect(cleanLayout(gone)).not.toContain('p:pic');
    const near = { type: 'image', target: '/ppt/media/image1.png', id: 'rIdB', external: false };
    const both = cleanLayout(fileWith(picture('r:embed="rIdB" r:link="rIdA"'), far, near));
    expect(both).toContain('r:embed="rIdB"');
    expect(both).not.toContain('r:link');
  });

  it('leaves a shape or background without a fill whose picture is remote', () => {
    const fill = '<a:blipFill><a:blip r:link="rIdA"/></a:blipFill>';
    const opc = fileWith(shape(fill), { type: 'image', target: 'http://10.0.0.1/a', id: 'rIdA' });
    expect(cleanLayout(opc)).toMatch(/name="Carrier".*<p:spPr><a:noFill\/><\/p:spPr>/s);
  });

  it('takes linked objects and ActiveX controls out whole', () => {
    const linked =
      '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="72" name="Object"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>' +
      '<a:graphic><a:graphicData uri="x"><p:oleObj r:id="rIdA"><p:link/></p:oleObj></a:graphicData></a:graphic></p:graphicFrame>';
    const opc = fileWith(linked, { type: 'oleObject', target: 'file:///\\\\server\\a.xlsx', id: 'rIdA' });
    expect(kindsIn(opc)).toEqual(['link to another file']);
    expect(cleanLayout(opc)).not.toContain('graphicFrame');

    const controlled = foreignPackage(usualMaster);
    controlled.setXml('/ppt/activeX/a.xml', 'application/vnd.ms-office.activeX+xml', parseXml('<ocx/>'));
    controlled.relate(layout, `${office}/control`, '/ppt/activeX/a.xml', { id: 'rIdC' });
    child(controlled.xml(layout), 'p:cSld')?.children.push(
      parseXml(`<p:controls ${spaces}><p:control r:id="rIdC" name="Button"/></p:controls>`),
    );
    expect(kindsIn(controlled)).toEqual(['ActiveX control']);
    expect(cleanLayout(controlled)).not.toContain('control');
  });

  it('takes ribbons and web extensions off the package, and sounds of elsewhere off the master', () => {
    const opc = foreignPackage(usualMaster);
    opc.setXml('/customUI/a.xml', 'application/xml', parseXml('<customUI/>'));
    opc.relate('/', 'http://schemas.microsoft.com/office/2007/relationships/ui/extensibility', '/customUI/a.xml');
    opc.setXml('/ppt/webextensions/t.xml', 'application/xml', parseXml('<taskpanes/>'));
    const panes = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
    opc.relate('/', panes, '/ppt/webextensions/t.xml');
    opc.relate(master, `${office}/audio`, 'https://example.org/a.mp3', { external: true });
    expect(kindsIn(opc)).toEqual(['own ribbon', 'web extension', 'remote sound or film']);
    expect(withoutCarried(opc).package.relationships('/')).toHaveLength(1);
  });

  it('does not mind what stands on slides of the file, which no deck has', () => {
    const opc = foreignPackage(usualMaster);
    const type = 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml';
    opc.setXml('/ppt/slides/slide1.xml', type, parseXml(`<p:sld ${spaces}/>`));
    opc.relate('/ppt/presentation.xml', `${office}/slide`, '/ppt/slides/slide1.xml');
    opc.relate('/ppt/slides/slide1.xml', `${office}/image`, 'https://example.org/a.png', { external: true });
    expect(kindsIn(opc)).toEqual([]);
  });

  it('refuses a VBA project under any name', () => {
    const named = foreignPackage(usualMaster);
    named.setBytes('/ppt/fonts/notes.bin', 'application/octet-stream', new Uint8Array([1]));
    const project = 'http://schemas.microsoft.com/office/2006/relationships/vbaProject';
    named.relate('/ppt/presentation.xml', project, '/ppt/fonts/notes.bin');
    expect(() => withoutCarried(named)).toThrow('macros');

    const embedded = foreignPackage(usualMaster);
    const object = new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Buffer.from('x_VBA_PROJECTx', 'utf16le'),
    ]);
    embedded.setBytes('/ppt/embeddings/a.bin', 'application/vnd.openxmlformats-officedocument.oleObject', object);
    embedded.relate(layout, `${office}/oleObject`, '/ppt/embeddings/a.bin');
    expect(() => withoutCarried(embedded)).toThrow('macros');
  });
});
