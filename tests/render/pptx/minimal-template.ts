import { emu, points } from '../../../src/model/units.js';
import type { OpcPackage } from '../../../src/opc/package.js';
import type { Layout, Placeholder, Template, TextStyle } from '../../../src/template/model.js';
import { minimalPackage } from '../../opc/minimal-package.js';

const style: TextStyle = {
  fonts: ['Arimo'],
  bold: false,
  italic: false,
  capitals: false,
  letterSpacing: points(0),
  size: points(24),
  minimum: points(18),
  maximum: points(28),
  colour: '111111',
  pitch: { kind: 'multiple', value: 1.2 },
  spaceBefore: points(0),
  spaceAfter: points(0),
  marginLeft: emu(0),
  indent: emu(0),
  bullet: false,
};

const placeholder = (key: string, name: string, type: Placeholder['type'], idx?: number): Placeholder => ({
  key,
  name,
  type,
  idx,
  box: { x: emu(685_800), y: emu(457_200), width: emu(10_820_400), height: emu(1_143_000) },
  insets: { left: emu(91_440), top: emu(45_720), right: emu(91_440), bottom: emu(45_720) },
  anchor: 'top',
  levels: [style],
});

const furniture = [
  placeholder('date', 'Date', 'dt', 10),
  placeholder('footer', 'Footer', 'ftr', 11),
  placeholder('slide-number', 'Slide number', 'sldNum', 12),
];

export const coverLayout: Layout = {
  name: 'Cover',
  part: '/ppt/slideLayouts/slideLayout1.xml',
  placeholders: [
    placeholder('title', 'Title', 'ctrTitle'),
    placeholder('subtitle', 'Subtitle', 'subTitle', 1),
    ...furniture,
  ],
};

export const pointsLayout: Layout = {
  name: 'Points',
  part: '/ppt/slideLayouts/slideLayout2.xml',
  placeholders: [
    placeholder('title', 'Title', 'title'),
    placeholder('body', 'Body', 'obj', 1),
    placeholder('label', 'Label', 'body', 13),
    ...furniture,
  ],
};

/** The minimal package as a template, with what reading it would tell. */
export function minimalTemplate(opc: OpcPackage = minimalPackage()): Template {
  return {
    package: opc,
    model: {
      name: 'minimal',
      title: 'Minimal',
      size: { width: emu(12_192_000), height: emu(6_858_000) },
      fonts: { heading: 'Arimo', body: 'Arimo' },
      colours: {},
      layouts: [coverLayout, pointsLayout],
      roles: { cover: ['Cover'], points: ['Points'] },
    },
  };
}
