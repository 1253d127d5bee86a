import { describe, expect, test } from 'vitest';
import { serializeXml } from '../../../src/opc/xml/serialize.js';
import { writePackage } from '../../../src/opc/write.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { validate } from '../../opc/validate.js';
import { foreignPackage, usualMaster, type MasterOf } from '../foreign-package.js';

const sample = (level: number, size: number, colour: string): string =>
  `<a:p><a:pPr lvl="${level}" marL="432000" indent="-324000"><a:spcAft><a:spcPts val="600"/></a:spcAft><a:buChar char="•"/></a:pPr>` +
  `<a:r><a:rPr b="1" lang="en-US" sz="${size}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>` +
  '<a:latin typeface="Liberation Serif"/></a:rPr><a:t>Click</a:t></a:r></a:p>';

/** As LibreOffice converts its templates: no text styles, and all looks on the sample text of each layout. */
const converted: MasterOf = {
  theme: 'Office',
  textStyles: '',
  shapes: [],
  layouts: [
    {
      name: 'Default',
      type: 'tx',
      shapes: [
        { name: 'PlaceHolder 1', ph: 'type="title"', box: [1, 0.4, 11, 1.2], text: sample(0, 3300, '224466') },
        {
          name: 'PlaceHolder 2',
          ph: 'type="body"',
          box: [1, 2, 11, 4.5],
          text: sample(0, 2400, '112233') + sample(1, 2000, '112233'),
        },
      ],
    },
  ],
};

describe('a template that states looks on its sample text alone', () => {
  const opc = foreignPackage(converted);
  const { model, package: mended } = openTemplate(opc, 'converted');
  const [title, body] = model.layouts[0]?.placeholders ?? [];

  test('is read as it looks: sizes, colours, fonts, bullets', () => {
    expect(title?.levels[0]).toMatchObject({
      size: 33,
      colour: '224466',
      bold: true,
      fonts: ['Liberation Serif', 'Arial'],
    });
    expect(body?.levels.map(({ size }) => size).slice(0, 2)).toEqual([24, 20]);
    expect(body?.levels[0]).toMatchObject({ bullet: true, spaceAfter: 6, minimum: 18 });
    expect(model.roles.points?.[0]).toBe('Default');
  });

  test('hands these looks down to slides, soundly, without changing the file that was read', async () => {
    const layout = serializeXml(mended.look('/ppt/slideLayouts/slideLayout1.xml'));
    expect(layout).toContain('<a:lstStyle><a:lvl1pPr marL="432000" indent="-324000"><a:spcAft>');
    expect(layout).toContain('<a:defRPr b="1" sz="2000">');
    expect(serializeXml(opc.look('/ppt/slideLayouts/slideLayout1.xml'))).not.toContain('defRPr');
    const own = await validate(writePackage(opc));
    expect((await validate(writePackage(mended))).filter((error) => !own.includes(error))).toEqual([]);
  });

  test('stays as it is where the master has text styles', () => {
    const layouts = [...converted.layouts, ...usualMaster.layouts.slice(0, 1)];
    const usual = foreignPackage({ ...usualMaster, layouts });
    const before = serializeXml(usual.look('/ppt/slideLayouts/slideLayout1.xml'));
    const opened = openTemplate(usual, 'usual');
    expect(serializeXml(opened.package.look('/ppt/slideLayouts/slideLayout1.xml'))).toBe(before);
    expect(opened.model.layouts[0]?.placeholders[0]?.levels[0]?.size).toBe(44);
  });
});
