import { describe, expect, it } from 'vitest';
import { headingsFor } from '../../../src/summarize/head/headings-for.js';
import { annotated, candidatesIn, type Annotated } from '../annotated.js';

const ferry = [
  '# The night ferry',
  'The county of Tarn runs a ferry at night from the first of May.',
  'Who may use it?\nAnybody with a card of the county. If the card is lost, the office blocks it on the same day.',
  'I am only passing through. What now?\nBuy a paper ticket for five crowns on the quay. Wardens sell them until midnight.',
  'How do I order a card?\nFirst, fill in the form at the office. Second, add a photograph of yourself. Third, collect the card after three days.',
].join('\n\n');

/** What each candidate shows that ends with a sentence with some words. */
const endingIn = ({ statements, ...found }: Annotated, words: string): string[][] =>
  candidatesIn({ statements, ...found })
    .map(({ sentences }) => sentences.map((index) => statements[index]?.text ?? ''))
    .filter((texts) => texts.at(-1)?.includes(words));

describe('a paragraph that opens with its question', () => {
  it('is told with the question by the first of its answer', async () => {
    expect(await endingInFerry('Anybody with a card')).toEqual([
      ['Who may use it?', 'Anybody with a card of the county'],
    ]);
  });

  it('and with all before it by what holds in one case alone', async () => {
    const [found] = await endingInFerry('If the card is lost');
    expect(found?.slice(0, 2)).toEqual(['Who may use it?', 'Anybody with a card of the county']);
  });

  it('and with what leads to the question', async () => {
    const [found] = await endingInFerry('Buy a paper ticket');
    expect(found?.slice(0, 2)).toEqual(['I am only passing through', 'What now?']);
  });

  it('but by itself by what says all', async () => {
    const single = ferry.replace('Wardens sell them', 'Wardens sell paper tickets');
    expect(endingIn(await annotated(single), 'Wardens sell paper tickets')).toEqual([
      ['Wardens sell paper tickets until midnight'],
    ]);
  });

  it('and it heads its steps', async () => {
    const { annotation, statements, at } = await annotated(ferry);
    const list = candidatesIn({ annotation, statements, at }).find(({ series }) => series !== undefined);
    const shown = list?.sentences.flatMap((index) => statements[index] ?? []) ?? [];
    const group = { statements: shown, section: 0, ...(list?.series && { series: list.series }) };
    expect(headingsFor(annotation, group)[0]?.heading).toBe('How do I order a card?');
  });

  it('says nothing of the others where it is the only one', async () => {
    const one =
      '# The ferry\n\nTarn runs a ferry.\n\nWho may use it?\nAnybody with a card of the county may cross at night.';
    expect(endingIn(await annotated(one), 'Anybody with a card')).toEqual([
      ['Anybody with a card of the county may cross at night'],
    ]);
  });
});

const endingInFerry = async (words: string): Promise<string[][]> => endingIn(await annotated(ferry), words);

describe('an example', () => {
  it.each([
    ['en', 'A lost idea may be shown again. In 2030, for example, the quay won in its second year.', 'the quay'],
    ['fr', 'Une idée perdue peut revenir. En 2030, par exemple, le quai a gagné la deuxième année.', 'le quai'],
  ])('is told with what it is one of, though a time opens it (%s)', async (language, text, words) => {
    expect(endingIn(await annotated(text, language), words).map((texts) => texts.length)).toEqual([2]);
  });

  it('stands by itself inside its sentence', async () => {
    const text = 'The town opened two quays. In some towns, for example Tarn, ferries run at night.';
    expect(endingIn(await annotated(text), 'ferries run').map((texts) => texts.length)).toEqual([1]);
  });
});
