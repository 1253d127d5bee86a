import { expect, it } from 'vitest';
import type { Placeholder } from '../../src/template/model.js';
import { builtIns, builtInTemplate } from './built-in.js';

const overlap = ({ box: one }: Placeholder, { box: other }: Placeholder): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

it.each(builtIns)('nothing stands where the title does in $name, $size', ({ name, size }) => {
  const over = builtInTemplate(name, size).model.layouts.flatMap(({ name: layout, placeholders }) => {
    const title = placeholders.find(({ key }) => key === 'title');
    const others = placeholders.filter((one) => one !== title && !one.key.startsWith('picture'));
    return others.flatMap((one) => (title !== undefined && overlap(title, one) ? [`${layout} ${one.key}`] : []));
  });
  expect(over).toEqual([]);
});
