import { expect, it } from 'vitest';
import { pictureTitles } from '../../../../src/compose/graphics/picture/picture-titles.js';
import { languagePack } from '../../../../src/language/index.js';

const pack = languagePack('en');
const titles = (heading: string, caption?: string): string[] =>
  pictureTitles({ heading }, [{ picture: { caption } }], pack);

it('call a slide of pictures like its passage, or by what is seen, without a stop', () => {
  expect(titles('What changed', 'The chimney at Weir Lane.')).toEqual([
    'What changed',
    'Picture: What changed',
    'The chimney at Weir Lane',
  ]);
  expect(titles(pack.labels.points, 'The chimney at Weir Lane.')[0]).toBe('The chimney at Weir Lane');
});

it('call it by its passage where no caption says what is seen', () => {
  expect(titles('What changed')).toEqual(['What changed', 'Picture: What changed']);
});
