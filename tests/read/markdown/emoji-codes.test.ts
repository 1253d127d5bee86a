import { expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';
import { withoutEmojiCodes } from '../../../src/read/markdown/typed/emoji-codes.js';

it('codes of small pictures go, also where they touch a word, once one stands apart', () => {
  expect(withoutEmojiCodes(':gift:See the ferry:gift: :white_check_mark: done')).toBe('See the ferry  done');
  expect(withoutEmojiCodes('At 10:30:45, urn:isbn:3, a:b:c')).toBe('At 10:30:45, urn:isbn:3, a:b:c');
});

it('a link that opens a line ends where words with a capital touch it', async () => {
  const { blocks, text } = await readText(
    '# The ferry\n\n[See all of it here](https://tram.example/1)The ferry will not run in March, as its ramp has a crack.\n',
    'en',
    'a.md',
  );
  expect(blocks.flatMap((block) => ('span' in block ? [text.slice(block.span.start, block.span.end)] : []))).toContain(
    'The ferry will not run in March, as its ramp has a crack.',
  );
});
