import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const paragraphs = [
  'Our harbour has flooded four times since 2009. Each flood cost the city more than the one before. We cannot go on like this.',
  'The council heard from every ward in spring. Nobody asked for less than a barrier. Some asked for more.',
  'I thank the engineers for their patience. They drew the plan five times. It is the better for it.',
  'Money is the harder part. The port will pay a third of the cost. The city and the state share what is left.',
  'Work begins next summer. It will take six years, and the ferries will sail all the while.',
  'I ask this assembly for its support. Our children will live by the sea, as we do. Let them live there without fear.',
];
const numbered = paragraphs.map((text, index) => `${String(index + 1)}. ${text}`);

const kindsOf = async (text: string): Promise<string[]> =>
  (await readText(text)).blocks.map(({ kind, span }) => `${kind} ${String(span.end - span.start)}`);

describe('paragraphs that are numbered through a text', () => {
  it('are paragraphs without their numbers, whatever stands between them', async () => {
    const { text, blocks } = await readText(
      [...numbered.slice(0, 3), 'Distinguished delegates,', ...numbered.slice(3)].join('\n\n'),
    );
    expect(blocks.some(({ kind }) => kind === 'list')).toBe(false);
    const shown = blocks.map(({ span }) => text.slice(span.start, span.end));
    expect(shown.filter((one) => !one.startsWith('Distinguished'))).toEqual(paragraphs);
  });

  it('hold what one of them lists as a list of its own', async () => {
    const listed = '(a) the fares;\n(b) the first boat, which leaves at six;\n(c) the stage at Lenn.';
    const announcing = `${numbered[3] ?? ''} For the avoidance of doubt, the following remain as they are:`;
    const { text, blocks } = await readText(
      [...numbered.slice(0, 3), announcing, listed, ...numbered.slice(4)].join('\n\n'),
    );
    const lists = blocks.flatMap((block) => (block.kind === 'list' ? [block] : []));
    expect(lists.map(({ items }) => items.map(({ span }) => text.slice(span.start, span.end)))).toEqual([
      ['the fares;', 'the first boat, which leaves at six;', 'the stage at Lenn.'],
    ]);
    expect(lists[0]?.items.map(({ depth = 0 }) => depth)).toEqual([0, 0, 0]);
    expect(blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(6);
  });

  it('are a list where a count begins anew, or items are a sentence each', async () => {
    const anew = [...numbered.slice(0, 3), 'What else we ask for.', ...numbered.slice(0, 3)].join('\n\n');
    expect((await kindsOf(anew)).filter((kind) => kind.startsWith('list'))).toHaveLength(2);
    const rules = numbered.map((one) => one.split('. ').slice(0, 2).join('. ')).join('.\n\n');
    expect((await kindsOf(rules)).filter((kind) => kind.startsWith('list'))).toHaveLength(1);
  });
});
