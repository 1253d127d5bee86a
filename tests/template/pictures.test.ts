import { describe, expect, test } from 'vitest';
import { picturePlaces } from '../../src/compose/arrange/pictures/picture-places.js';
import type { Layout, Placeholder } from '../../src/template/model.js';
import { builtInTemplate, builtIns } from './built-in.js';

describe.each(builtIns)('the layouts for pictures of $name in $size', ({ name, size }) => {
  const { model } = builtInTemplate(name, size);
  const layouts = model.layouts.filter((layout) => picturePlaces(layout).length > 0);

  test('are for all that stands beside a picture, and for one to three alone', () => {
    const keysOf = ({ placeholders }: Layout): string[] => placeholders.map(({ key }) => key);
    for (const key of ['body', 'quote', 'value', 'caption', 'caption-2', 'caption-3'])
      expect([key, layouts.filter((layout) => keysOf(layout).includes(key)).length]).not.toEqual([key, 0]);
    for (const layout of layouts) expect(keysOf(layout).join()).toMatch(/\bcredit/);
  });

  test('lay nothing over a picture, and text not close to it', () => {
    const close = layouts.flatMap((layout) =>
      picturePlaces(layout).flatMap((picture) =>
        layout.placeholders
          .filter((other) => other !== picture && isNear(picture, other))
          .map(({ key }) => `${layout.name}: ${key} and ${picture.key}`),
      ),
    );
    expect(close).toEqual([]);
  });
});

/** Side by side with less than an eighth of an inch between, or over each other. */
function isNear({ box: one }: Placeholder, { box: other }: Placeholder): boolean {
  const across = Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width);
  const down = Math.max(one.y, other.y) - Math.min(one.y + one.height, other.y + other.height);
  return across < 914_400 / 8 && down < 914_400 / 100;
}
