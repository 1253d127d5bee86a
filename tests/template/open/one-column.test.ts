import { expect, test } from 'vitest';
import { serializeXml } from '../../../src/opc/xml/serialize.js';
import { readTemplate } from '../../../src/template/open/read-template.js';
import { foreignPackage, usualMaster } from '../foreign-package.js';

test('a place whose text flows in columns has one, so that a list stands in all of its width', () => {
  const shapes = [
    { name: 'Title 1', ph: 'type="title"' },
    { name: 'Text 2', ph: 'type="body" idx="1"', bodyProperties: 'numCol="3" spcCol="180000"' },
  ];
  const { layouts, template } = readTemplate(
    foreignPackage({ ...usualMaster, layouts: [{ name: 'One', type: 'obj', shapes }] }),
    'house',
  );
  const part = layouts.find(({ layout }) => layout.name === 'One')?.found.part ?? '';
  expect(serializeXml(template.package.look(part))).toContain('numCol="1"');
  expect(serializeXml(template.package.look(part))).not.toContain('numCol="3"');
});
