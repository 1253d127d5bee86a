import { describe, expect, it } from 'vitest';
import { withoutPageTags } from '../../src/read/lines/page-tags.js';
import { read } from '../../src/read/index.js';

describe('the tags of a page in a plain text', () => {
  it('part paragraphs where the page does, and are gone', async () => {
    const page =
      'Bến Lội sửa cống\n\n<div>Cống Bến Lội được sửa sau trận bão.</div> <div>Thợ làm việc <b>cả đêm</b>.<br />Nước đã rút &amp; đường đã khô.</div>';
    const { value } = await read({ bytes: new TextEncoder().encode(page), name: 'a.txt' });
    const paragraphs = value.blocks.flatMap(({ kind, span }) =>
      kind === 'paragraph' ? [value.text.slice(span.start, span.end)] : [],
    );
    expect(paragraphs).toEqual([
      'Cống Bến Lội được sửa sau trận bão.',
      'Thợ làm việc cả đêm.',
      'Nước đã rút & đường đã khô.',
    ]);
  });

  it.each([
    ['a text that speaks of them', 'Put a <div> around the list, and a <br> behind it.'],
    ['signs', 'The level was <5 metres, and later > 7.'],
    ['addresses', 'See <https://harbour.example/news> for the plans.'],
    ['entities where there are no tags', 'Write &amp; for an ampersand.'],
  ])('stay in %s', (_, text) => {
    expect(withoutPageTags(text)).toBe(text);
  });

  it('take time that grows with the text', () => {
    expect(withoutPageTags('<div '.repeat(200_000))).toHaveLength(1_000_000);
  });
});
