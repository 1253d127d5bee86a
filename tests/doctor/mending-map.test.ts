import { expect, test } from 'vitest';
import { doctor } from '../../src/doctor/doctor.js';
import { mendingMap } from '../../src/doctor/mending-map.js';
import { readWithMap } from '../../src/template/open/read-with-map.js';
import { readTemplate } from '../../src/template/open/read-template.js';
import { drawnShape, foreignPackage, usualMaster, type MasterOf } from '../template/foreign-package.js';

const warnings = (read: ReturnType<typeof readTemplate>): number =>
  doctor(read).filter(({ severity }) => severity === 'warning').length;

test('a template that is fine needs no map', () => {
  expect(mendingMap(readTemplate(foreignPackage(usualMaster), 'corp'))).toBeUndefined();
});

test('the map that is proposed mends what the doctor warns of', () => {
  const [cover] = usualMaster.layouts;
  const title = { name: 'Title 1', ph: 'type="title" idx="0"', box: [4, 0.4, 2.9, 0.5] } as const;
  const body = { name: 'Text 2', ph: 'idx="1"', box: [0.9, 1, 11.5, 5.5] } as const;
  const art = drawnShape([0, 0.92, 13.333, 0.04]);
  const layouts = [
    ...(cover === undefined ? [] : [cover]),
    { name: 'Content', type: 'obj', shapes: [title, body], art },
  ];
  const master: MasterOf = { ...usualMaster, layouts };
  const read = readTemplate(foreignPackage(master), 'corp');
  expect(warnings(read)).toBeGreaterThan(0);
  const map = mendingMap(read);
  expect(map).toContain('sizes: [12, 44]');
  expect(warnings(readWithMap(foreignPackage(master), 'corp', map ?? '', 'map.yaml'))).toBe(0);
});

test('where points have a bad place it names another layout that the file has for them', () => {
  const [cover] = usualMaster.layouts;
  const title = { name: 'Title 1', ph: 'type="title"' } as const;
  const box = [0.9, 2, 11.5, 4.5] as const;
  const layouts = [
    ...(cover === undefined ? [] : [cover]),
    {
      name: 'Strip',
      type: 'obj',
      shapes: [title, { name: 'Text 2', ph: 'idx="1"', box: [8.2, 2, 4.9, 4.4] as const }],
    },
    { name: 'Contact', shapes: [title, { name: 'Text 2', ph: 'type="body" idx="11"', box }] },
  ];
  const read = readTemplate(foreignPackage({ ...usualMaster, layouts }), 'corp');
  const map = mendingMap(read);
  expect(map).toContain('points: "Contact"');
  const mended = readWithMap(foreignPackage({ ...usualMaster, layouts }), 'corp', map ?? '', 'map.yaml');
  expect(warnings(mended)).toBeLessThan(warnings(read));
});

test('where nothing that is known mends it, it names the layout with which least is wrong', () => {
  const title = { name: 'Title 1', ph: 'type="title"' } as const;
  const cover = (name: string, x: number, width: number) => ({
    name,
    type: 'title',
    shapes: [{ name: 'Title 1', ph: 'type="ctrTitle"', box: [x, 2.2, width, 1.4] as const }],
  });
  const body = { name: 'Text 2', ph: 'idx="1"', box: [0.9, 2, 11.5, 4.5] } as const;
  const narrow = { ...cover('Narrow', 9.5, 3.4), art: drawnShape([0, 0, 9.3, 7.5], { colour: '1F3864' }) };
  const layouts = [narrow, { name: 'Content', type: 'obj', shapes: [title, body] }];
  const wide = { ...cover('Wide', 0.9, 11.5), type: 'secHead', art: drawnShape([0, 0, 13.333, 0.3]) };
  const files = () => foreignPackage({ ...usualMaster, layouts: [...layouts, wide] });
  const map = 'version: 1\nroles: { cover: Narrow }\n';
  const read = readWithMap(files(), 'corp', map, 'map.yaml');
  expect(warnings(read)).toBeGreaterThan(0);
  const mending = mendingMap(read);
  expect(mending).toMatch(/cover: "(?!Narrow)/);
  expect(warnings(readWithMap(read.template.package, 'corp', mending ?? '', 'map.yaml'))).toBe(0);
});

test('a layout whose slides jump is left out, where pictures stand well without it', () => {
  const foot = {
    name: 'Picture',
    type: 'picTx',
    shapes: [
      { name: 'Title 1', ph: 'type="title"', box: [0.9, 5.6, 11.5, 1.2] as const },
      { name: 'Picture 2', ph: 'type="pic" idx="13"', box: [0.9, 0.4, 11.5, 5] as const },
    ],
  };
  const [cover, content] = usualMaster.layouts;
  const layouts = [cover, content, foot].filter((one) => one !== undefined);
  const read = readWithMap(
    foreignPackage({ ...usualMaster, layouts }),
    'corp',
    'version: 1\nroles: { picture: Picture }\nlayouts:\n  Picture: { placeholders: { title: { name: Title 1, sizes: [24, 44] }, picture: 13 } }\n',
    'map.yaml',
  );
  expect(warnings(read)).toBeGreaterThan(0);
  expect(mendingMap(read)).toContain('exclude: ["Picture"]');
});
