import { describe, expect, it } from 'vitest';
import { unitFeatures, type UnitFeatureName, type UnitFeatures } from '../../../src/summarize/value/unit/index.js';
import { annotated } from '../annotated.js';

/** The features of the sentence that holds some words. */
const featuresOf = async (text: string, words: string, language = 'en'): Promise<UnitFeatures> => {
  const known = await annotated(text, language);
  return unitFeatures(known.annotation)[known.at(words)] ?? expect.fail('the sentence has no features');
};

const plain = 'The council will close the gates at night.';
const before = 'The board met on Monday in the old town hall.';

/** A feature, a sentence that has it, and one beside it that has less of it. */
const pairs: [UnitFeatureName, string, string][] = [
  ['length', 'The council of the old town will close the gates of the harbour at night from now on.', plain],
  ['short', 'It rains.', 'The council of the old town will close the gates of the harbour at night.'],
  ['figure', 'The barrier will cost 412 million crowns.', plain],
  ['figures', 'The barrier will cost 412 million crowns and shield 23,000 people.', plain],
  ['need', 'The council must close the gates at night.', plain],
  ['outlook', 'The council plans to close the gates next year.', 'The council closed them.'],
  ['cause', 'The gates are closed because of the storm.', plain],
  ['contrast', 'The gates are open, although the storm is near.', plain],
  ['condition', 'The gates close if the storm comes.', plain],
  ['negation', 'The council will not close the gates.', plain],
  ['quoted', '“Nobody here is against a dry town,” Ann Lee said.', plain],
  ['attributed', 'Ann Lee said that the gates will close at night.', plain],
  ['firstPerson', 'I will close the gates at night.', plain],
  ['leaning', 'It will close them at night.', plain],
  ['names', 'The gates were drawn by Daniel Pryce of Tarnmouth for Margaret Osei.', plain],
  ['dated', 'The gates close on 14 May 2026.', plain],
  ['verb', plain, 'Gates at night.'],
  ['noise', 'The plan is at https://example.org/plan for all.', plain],
  ['capitals', 'THE COUNCIL WILL CLOSE THE GATES.', plain],
  ['money', 'The gates cost $38 a year.', plain],
  ['rootLength', 'The council of the old town will close the gates of the harbour at night from now on.', plain],
  ['digit', 'The council will close the gates at 9.', plain],
  ['hedge', 'The council may close the gates at night.', plain],
  ['showing', 'The report shows that the gates are closed at night.', plain],
  ['superlative', 'The council will close the largest gates at night.', plain],
  ['opensWithTie', 'Therefore, the council will close the gates at night.', plain],
  ['opensWithConclusion', 'In conclusion, the council will close the gates at night.', plain],
  ['opensWithPronoun', 'It will close the gates at night.', plain],
  ['termWeight', 'The council pleaded guilty to fraud.', plain],
];

describe('a feature of a sentence', () => {
  it.each(pairs)('%s', async (name, more, less) => {
    const text = `# T\n\n${before}\n\n${more}\n\n${before}\n\n${less}`.replace(`${before}\n\n${less}`, less);
    const { annotation } = await annotated(text);
    const found = unitFeatures(annotation);
    const at = (sentence: string): number =>
      found[
        annotation.reading.sentences.findIndex(({ start }) => annotation.reading.text.startsWith(sentence, start))
      ]?.[name] ?? NaN;
    expect(at(more)).toBeGreaterThan(at(less));
  });

  it('is between nothing and about one', async () => {
    for (const [, more, less] of pairs)
      for (const features of unitFeatures((await annotated(`# T\n\n${before} ${more}\n\n${less}`)).annotation))
        for (const [name, value] of Object.entries(features)) {
          if (name === 'termWeight') continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
  });
});

it('the marks of a sentence are known', async () => {
  const text =
    `# T\n\n${before} The council will close the “gates” at night. Who will pay for all of that work? ` +
    `The board asks for three things:\n\n- Gates close;\n- Boats wait.\n\n${plain}`;
  expect(await featuresOf(text, 'The council will close the “gates”')).toMatchObject({ quotationMark: 1, question: 0 });
  expect(await featuresOf(text, 'Who will pay')).toMatchObject({ quotationMark: 0, question: 1 });
  expect(await featuresOf(text, 'The board asks')).toMatchObject({ endsWithColon: 1, endsWithSemicolon: 0 });
  expect(await featuresOf(text, 'Gates close')).toMatchObject({ item: 1, endsWithSemicolon: 0 });
});

describe('the place of a sentence', () => {
  const text = `# T\n\n## One\n\n${before} ${plain}\n\n## Two\n\nFishermen will wait outside. Boats will be told by radio.\n\n## Three\n\n- Schools teach the tide tables.\n  - Pupils learn them by heart.\n- The band plays in June.`;

  it('is known in its paragraph, section and list', async () => {
    expect(await featuresOf(text, 'Fishermen')).toMatchObject({ opensBlock: 1, opensSection: 1, item: 0 });
    expect(await featuresOf(text, 'Boats')).toMatchObject({ opensBlock: 0, opensSection: 0 });
    expect(await featuresOf(text, 'Schools')).toMatchObject({ item: 1, opensItem: 1, inner: 0, lastSection: 1 });
    expect(await featuresOf(text, 'Pupils')).toMatchObject({ item: 1, inner: 1 });
  });

  it('counts from the start in news alone', async () => {
    const { annotation } = await annotated(text);
    const genre = (own: 'news' | 'minutes') =>
      unitFeatures({
        ...annotation,
        reading: { ...annotation.reading, article: { ...annotation.reading.article, genre: own } },
      }).map(({ newsPlace }) => newsPlace);
    expect(genre('minutes').every((place) => place === 0)).toBe(true);
    expect(genre('news')).toEqual([...genre('news')].sort((one, other) => other - one));
    expect(genre('news')[0]).toBe(1);
  });
});

describe('what a sentence shares', () => {
  it('with the title and with the heading above it', async () => {
    const text = `# Gates for the harbour\n\n## Night work\n\n${plain} ${before}`;
    expect((await featuresOf(text, 'gates')).titleTerms).toBeGreaterThan((await featuresOf(text, 'board')).titleTerms);
    expect((await featuresOf(text, 'gates')).headingTerms).toBeGreaterThan(0);
  });

  it('with all others is its rank', async () => {
    const { annotation } = await annotated(`# T\n\n${pairs.map(([, more]) => more).join('\n\n')}`);
    const ranks = unitFeatures(annotation).map(({ rank }) => rank);
    expect(Math.max(...ranks)).toBe(1);
    expect(Math.min(...ranks)).toBe(0);
    expect(new Set(ranks).size).toBe(ranks.length);
  });
});

it('an answer is known as one', async () => {
  const text =
    'T\n\nQ: What will the council do?\n\nA: The council will close the gates at night.\n\nQ: And who pays for it?\n\nA: The town will pay two thirds.';
  expect((await featuresOf(text, 'close the gates')).answer).toBe(1);
});
