import { describe, expect, it } from 'vitest';
import { blocksOf } from './markdown-blocks.js';

const body = 'The council voted on Tuesday night to build a barrier across the mouth of the harbour.';

describe('raised and lowered text of Markdown', () => {
  it.each([
    ['some 10<sup>6</sup> tonnes', 'some 10⁶ tonnes'],
    ['some 10<sup>**6**</sup> tonnes', 'some 10⁶ tonnes'],
    ['H<sub>2</sub>O and log<sub>10</sub>', 'H₂O and log₁₀'],
    ['it took 1<sup>1</sup>/<sub>2</sub> hours', 'it took 1½ hours'],
    ['the 21<SUP class="a">st</SUP> of May', 'the 21st of May'],
    ['in 2024[^1] it rose', 'in 2024 it rose'],
    ['in 2024<sup>[1](#fn1)</sup> it rose', 'in 2024 it rose'],
    ['in 2024[<sup>1</sup>](#fn1) it rose', 'in 2024 it rose'],
    ['in 2024[\\[1\\]](#fn1) it rose', 'in 2024 it rose'],
    ['as [43](#costs) pages say', 'as 43 pages say'],
  ])('%s', async (markdown, expected) => {
    expect((await blocksOf(`${body}\n\n${markdown}`)).at(-1)).toBe(`paragraph: ${expected}`);
  });
});
