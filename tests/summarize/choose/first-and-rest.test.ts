import { describe, expect, it } from 'vitest';
import { firstAndRest } from '../../../src/summarize/choose/first-and-rest.js';
import { annotated, candidatesIn } from '../annotated.js';

const opening = 'On Monday morning harbour officers stopped a lorry on the road from Tarn to the border.';
const others = [
  'The driver showed no papers for the forty crates of eels that the lorry carried.',
  'Eels of that size sell for nine crowns a kilo on the markets of the coast.',
  'The council wants two more officers on the road before the end of the season.',
];

/** The lines that a room of so many words takes, the opening being worth less than any other. */
const shown = async (
  first: string,
  words: number,
  { genre, headings = [] }: { genre?: 'report' | 'release'; headings?: readonly string[] } = {},
): Promise<string[]> => {
  const [lorry, ...rest] = others;
  const known = await annotated(['# Eels without papers', first, lorry, ...headings, ...rest].join('\n\n'));
  const { annotation, statements } = known;
  const article = { ...annotation.reading.article, ...(genre === undefined ? {} : { genre }) };
  const single = candidatesIn(known);
  const values = statements.map((_, index) => (index === 0 ? 0.05 : 0.5));
  const chosen = firstAndRest({ ...annotation, reading: { ...annotation.reading, article } }, statements, {
    single,
    summable: single,
    values,
    room: words,
    listed: new Set(),
    roomOfSummary: words,
  });
  return [...chosen.first, ...chosen.rest].flatMap(({ sentences }) =>
    sentences.map((at) => statements[at]?.text ?? ''),
  );
};

describe('what is told first', () => {
  it('is what opens the news, however little it says by itself', async () => {
    expect((await shown(opening, 40))[0]).toContain('harbour officers stopped a lorry');
  });

  it('is so in what somebody announces, and above headings', async () => {
    expect((await shown(opening, 40, { genre: 'release' }))[0]).toContain('harbour officers stopped a lorry');
    const headings = ['## What eels cost', 'A night of fishing costs the crew of a boat two hundred crowns.'];
    expect((await shown(opening, 80, { headings }))[0]).toContain('stopped a lorry');
  });

  it('is the worthiest in another kind of text', async () => {
    expect(await shown(opening, 40, { genre: 'report' })).not.toContainEqual(
      expect.stringContaining('stopped a lorry'),
    );
  });

  it('is no opening that leaves no room for more', async () => {
    const long = opening.replace('a lorry', `a lorry with ${'eels, crabs, mussels and cod, '.repeat(6)}all of it`);
    expect(await shown(long, 40)).not.toContainEqual(expect.stringContaining('stopped a lorry'));
  });
});
