import { expect, it } from 'vitest';
import { withWholeAddresses } from '../../../src/read/markdown/typed/whole-addresses.js';
import { blocksOf } from './markdown-blocks.js';

it.each([
  ['> - [tool](https://town.example/a/> tools/b.md);', '> - [tool](https://town.example/a/tools/b.md);'],
  ['> [tool](https://town.example/a/\n>   b.md) is new', '> [tool](https://town.example/a/b.md) is new'],
  ['> [talk]({{ "/2034/05/> talk/" | url }})', '> [talk]({{ "/2034/05/talk/" | url }})'],
])('an address that a block quote was wrapped in is whole again: %s', (text, whole) => {
  expect(withWholeAddresses(text)).toBe(whole);
});

it.each(['[tool](a.md) > [list](b.md)', '> [tool](a.md)\n> (b)', '[tool] (a > b)'])('other signs stay: %s', (text) => {
  expect(withWholeAddresses(text)).toBe(text);
});

it('the link is read as its words', async () => {
  const text =
    '# Tram Post\n\n> - Wrote a [test of lamps](https://town.example/a/> lamps/b.md) for the quay;\n> - Met the pilots.';
  expect((await blocksOf(text)).at(-1)).toContain('Wrote a test of lamps for the quay;');
});
