import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';
import { firstAndRest } from '../../../src/summarize/choose/first-and-rest.js';
import { summarizer } from '../../../src/summarize/index.js';
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
    firstValues: values,
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

  it('is what stands below the line that the headline has under it, and below who wrote it', async () => {
    const story = [
      '# Eels found in the ice of a lorry',
      '**Officers had followed its driver for most of the week after a call from the ice house of the village**',
      'By Tom Hall in Tarn',
      'Harbour officers stopped a lorry near Tarn.',
      '"We have never seen so many," said Ann Lee, the head of the officers, on Tuesday.',
      '## What eels cost',
      ...others,
      '"A boat earns two hundred crowns a night," said Tom Pryce, who fishes from Tarn.',
      '## What comes next',
      'A court in Tarn hears the driver on 12 May, and the crates stay in the ice house until then.',
      '## Last year',
      'Officers found 3,400 kilos of eels without papers in 2030, a third more than in the year before.',
      '## The law',
      'Whoever sells eels of less than 40 centimetres must pay a fine of 5,000 crowns to the council of the village.',
    ].join('\n\n');
    const { value } = await read({
      bytes: new TextEncoder().encode(story),
      name: 'a.md',
      language: 'en',
      genre: 'news',
    });
    const [summary] = summarizer(value)('standard').value.topics;
    const said = summary?.kind === 'summary' ? summary.points.map(({ text }) => text) : [];
    expect(said).toContainEqual(expect.stringContaining('stopped a lorry'));
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

describe('what opens an article with words that lean on it', () => {
  it('is said first by itself, and the words behind the summary', async () => {
    const known = await annotated(
      [
        '# Two held at the quay',
        'Harbour officers and the council of Tarn said today that a skipper of the village and his brother have been charged on 14 counts with the theft of nets, the sale of fish without papers, false entries in the book of the ice house, the use of a boat that belonged to their neighbour, and threats against two clerks, and that they took about 40,000 crowns in the three years before the storm of last March.',
        'The head of the officers, Ann Lee, said, “These two men took from their neighbours what feeds them. We will see them in court.”',
        ...others,
      ].join('\n\n'),
      'en',
      'release',
    );
    const { annotation, statements } = known;
    // The words are told behind what they speak of, or not at all.
    const single = [{ sentences: [0, 1] }, ...candidatesIn(known).filter(({ sentences }) => (sentences[0] ?? 0) > 1)];
    const { first, rest } = firstAndRest(annotation, statements, {
      single,
      summable: single,
      values: statements.map(() => 0.5),
      firstValues: statements.map(() => 0.5),
      room: 200,
      listed: new Set(),
      roomOfSummary: 200,
    });
    expect(first[0]?.sentences).toEqual([0]);
    expect([...first, ...rest].flatMap(({ sentences }) => sentences).filter((index) => index === 0)).toHaveLength(1);
  });
});

describe('what a speech without headings says first', () => {
  const crews = ['fishermen', 'pilots', 'divers', 'ropemakers', 'painters', 'carpenters', 'cooks', 'teachers'];
  const deeds = [
    'kept the lamps of the northern pier alight through all storms of the winter',
    'carried sand and stones to the dunes when the sea rose in November',
    'taught the young to read a chart and to mend a torn sail',
    'brought bread and dry clothes to families whose cellars were flooded',
    'repaired the old lifeboat with timber that they had paid for themselves',
    'counted seals, birds and lost nets along forty miles of beach',
    'sang in the church on the evening when the ferry came home',
    'opened their houses to strangers who missed the last train',
  ];
  /** Thanks of a number of sentences, and a pledge behind them that is worth more. */
  const firstOf = async (thanks: number): Promise<number[]> => {
    const lines = Array.from({ length: thanks }, (_, index) => {
      const [who, what] = [crews[index % crews.length] ?? '', deeds[Math.floor(index / crews.length)] ?? ''];
      return `The ${who} of Tarn ${what}.`;
    });
    const pledge = 'The council pays nineteen million crowns for six new gates and for the wall beside them.';
    const known = await annotated([...lines, pledge].join('\n\n'), 'en', 'speech');
    const { annotation, statements } = known;
    const single = candidatesIn(known);
    const values = statements.map((_, index) => (index === thanks ? 0.9 : 0.3));
    const room = { room: 1000, listed: new Set<number>(), roomOfSummary: 200 };
    const { first } = firstAndRest(annotation, statements, {
      single,
      summable: single,
      values,
      firstValues: values,
      ...room,
    });
    return first.flatMap(({ sentences }) => sentences);
  };

  it('is the best of it, and of a few sentences what they open with', async () => {
    expect(await firstOf(60)).toContain(60);
    expect(await firstOf(10)).not.toContain(10);
  });
});
