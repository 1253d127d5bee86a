import { expect, test } from 'vitest';
import { parseXml } from '../../../src/opc/xml/parse.js';
import { readTemplate } from '../../../src/template/open/read-template.js';
import { foreignPackage, usualMaster, withSlides, type Shape } from '../foreign-package.js';

const [cover, content] = usualMaster.layouts;
const own = [cover, content === undefined ? undefined : { name: content.name, shapes: content.shapes }].filter(
  (one) => one !== undefined,
);
const line = (idx: number, x: number): Shape => ({
  name: `Text ${idx}`,
  ph: `type="body" idx="${idx}"`,
  box: [x, 3, 3.5, 1],
});
const steps = {
  name: 'Three steps',
  shapes: [
    { name: 'Title 1', ph: 'type="title"', box: [0.5, 0.4, 12, 1] as const },
    line(1, 0.5),
    line(2, 4.6),
    line(3, 8.8),
  ],
};

/** The layout for points of a file whose slides hold the first line of three in such a box, from the left in inches. */
function pointsWith(lefts: readonly number[], height: number) {
  const opc = withSlides(foreignPackage({ ...usualMaster, layouts: [...own, steps] }), [1, ...lefts.map(() => 3)]);
  lefts.forEach((left, at) => {
    const name = `/ppt/slides/slide${at + 2}.xml`;
    const [x, y, width, tall] = [left, 1.6, 12, height].map((length) => Math.round(length * 914_400));
    const text =
      '<p:sp><p:nvSpPr><p:cNvPr id="5" name="Text"/><p:cNvSpPr/><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr>' +
      `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${tall}"/></a:xfrm></p:spPr>` +
      '<p:txBody><a:bodyPr/><a:p><a:r><a:t>What the town mends</a:t></a:r></a:p></p:txBody></p:sp>';
    opc.setXml(
      name,
      opc.contentType(name),
      parseXml(
        '<p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
          'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">' +
          `<p:cSld><p:spTree>${text}</p:spTree></p:cSld></p:sld>`,
      ),
    );
  });
  const { layouts, template } = readTemplate(opc, 'house');
  return layouts.find(({ layout }) => layout.name === template.model.roles.points?.[0])?.layout;
}

test('points stand where most of the file’s slides hold a line of their layout as a list, without what that has else', () => {
  const found = pointsWith([0.6, 0.6, 0.6, 0.6], 5);
  expect(found?.name).toBe('Three steps');
  const bodies = found?.placeholders.filter(({ type }) => type === 'body' || type === 'obj') ?? [];
  expect(bodies.map(({ box }) => [box.x, box.width].map((length) => length / 914_400))).toEqual([[0.6, 12]]);
});

test('and not where they hold it differently, as low as a line, or are few', () => {
  expect(pointsWith([0.6, 0.1, 1.2, 0.6], 5)?.name).toBe(content?.name);
  expect(pointsWith([0.6, 0.6, 0.6, 0.6], 1)?.name).toBe(content?.name);
  expect(pointsWith([0.6], 5)?.name).toBe(content?.name);
});
