import { describe, expect, it } from 'vitest';
import { inPassages } from '../../../src/summarize/choose/passages/in-passages.js';
import { behindFirstLines, withFirstLines } from '../../../src/summarize/choose/passages/parts.js';
import { lossOfOpen } from '../../../src/summarize/choose/passages/loss-of-open.js';
import { annotated, candidatesIn } from '../annotated.js';

const [first, second, third] = [
  'The council will build a barrier across the mouth of the harbour by 2031.',
  'Fishermen from both banks fear that gates of steel make the current stronger there.',
  'Engineers of the port put the price of the whole at 41 million crowns.',
];
const more = [
  'The school of the town stands two metres above the river.',
  'A second survey of the banks ends in the spring.',
];
const opening = 'Tarn has been flooded on nine days of this winter, as often as in all the years before.';

const passagesOf = async (paragraph: string, title = 'A plan for Tarn') => {
  const { annotation, ...made } = await annotated([`# ${title}`, opening, paragraph].join('\n\n'));
  return inPassages(annotation, candidatesIn({ annotation, ...made }));
};

describe('what stands inside a paragraph', () => {
  it('is shown with all of a short one, a line for each sentence', async () => {
    const candidates = await passagesOf([first, second, third].join(' '));
    expect(candidates.map(({ sentences }) => sentences)).toEqual([[0], [1, 2, 3]]);
    expect(candidates.at(-1)?.lines).toEqual([[1], [2], [3]]);
  });

  it('is left of a short one whose first lines are told, or goes without the rest of it', async () => {
    const candidates = await passagesOf([first, second, third].join(' '));
    expect(behindFirstLines(candidates, new Set([1])).at(-1)).toEqual({ sentences: [2, 3], lines: [[2], [3]] });
    expect(behindFirstLines(candidates, new Set([1, 2, 3]))).toHaveLength(1);
    expect(withFirstLines(candidates).map(({ sentences }) => sentences)).toEqual([[0], [1], [1, 2], [1, 2, 3]]);
  });

  it('may begin what is shown where it says the title', async () => {
    const candidates = await passagesOf(
      [first, second].join(' '),
      'Fishermen fear a stronger current from gates of steel',
    );
    expect(candidates.map(({ sentences }) => sentences)).toContainEqual([2]);
  });

  it('may be shown alone where the paragraph is long', async () => {
    const candidates = await passagesOf([first, second, third, ...more].join(' '));
    expect(candidates.map(({ sentences }) => sentences)).toContainEqual([3]);
  });
});

describe('a few words behind a sentence', () => {
  it('are shown with it in a long paragraph', async () => {
    const candidates = await passagesOf(`${first} The mayor voted against it. ${[second, third, ...more].join(' ')}`);
    const own = candidates.find(({ sentences }) => sentences.length === 1 && sentences[0] === 1);
    expect(own?.completion).toEqual([2]);
  });

  it('are not where they lead on to the next sentence', async () => {
    const candidates = await passagesOf(`${first} Who pays for the gates? ${[second, third, ...more].join(' ')}`);
    const own = candidates.find(({ sentences }) => sentences.length === 1 && sentences[0] === 1);
    expect(own?.completion).toBeUndefined();
  });

  it('are in one line with what they finish', async () => {
    const candidates = await passagesOf(`${first} The mayor voted against it. ${third}`);
    expect(candidates.at(-1)?.lines).toEqual([[1, 2], [3]]);
  });
});

describe('what a sentence loses while the next one of its paragraph is not shown', () => {
  it('is nothing at the end, and more where the next takes it up', async () => {
    const { annotation } = await annotated(
      [
        '# A plan for Tarn',
        `${first} ${third}`,
        `${second} They ask the council for a second survey of the banks.`,
      ].join('\n\n'),
    );
    const [open = 0, end, taken = 0] = [0, 1, 2].map((index) => lossOfOpen(annotation, index));
    expect(end).toBe(0);
    expect(open).toBeGreaterThan(0);
    expect(taken).toBeGreaterThan(open);
  });
});
