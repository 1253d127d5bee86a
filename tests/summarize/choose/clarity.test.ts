import { describe, expect, it } from 'vitest';
import { Clarity } from '../../../src/summarize/choose/clarity/clarity.js';
import { annotated } from '../annotated.js';

const [first, second, third, fourth] = [
  'The council will build a barrier across the harbour mouth.',
  'Its gates close at high tide only.',
  'Fishermen fear that the gates make the current stronger.',
  'Daniel Pryce, an engineer of Tarn, drew the plans.',
];

const clarityIn = async (...paragraphs: readonly string[]) => {
  const { annotation } = await annotated(['# A plan for Tarn', ...paragraphs].join('\n\n'));
  return new Clarity(
    annotation,
    annotation.reading.sentences.map(({ index }) => index),
  );
};

describe('how clear a sentence is', () => {
  it('is more behind the one before it, shown already or together with it', async () => {
    const clarity = await clarityIn(`${first} ${third}`, fourth);
    const alone = clarity.of(1);
    expect(clarity.of(1, [0])).toBeGreaterThan(alone);
    clarity.show(0, 'here');
    expect(clarity.of(1)).toBeGreaterThan(alone);
  });

  it('is more where its terms are shown, if only in another part of the deck', async () => {
    const clarity = await clarityIn(first, fourth, `${third} The barrier across the harbour mouth closes in winter.`);
    const alone = clarity.of(3);
    clarity.show(0, 'elsewhere');
    const known = clarity.of(3);
    expect(known).toBeGreaterThan(alone);
    clarity.show(2, 'elsewhere');
    const notAbove = clarity.of(3);
    clarity.show(2, 'here');
    expect(clarity.of(3)).toBeGreaterThan(notAbove);
  });

  it('is more once somebody is introduced whom one word of a name does not tell from others', async () => {
    const namesake = 'Her brother Thomas Pryce wanted a bridge.';
    const clarity = await clarityIn(first, fourth, third, namesake, 'Pryce said that nobody else wanted the work.');
    const alone = clarity.of(4);
    clarity.show(1, 'elsewhere');
    expect(clarity.of(4)).toBeGreaterThan(alone + 0.1);
  });

  it('is the same before somebody is introduced whom a slide names in full itself', async () => {
    const clarity = await clarityIn(first, fourth, third, 'Pryce said that nobody else wanted the work.');
    const alone = clarity.of(3);
    clarity.show(1, 'elsewhere');
    expect(clarity.of(3)).toBeLessThan(alone + 0.1);
  });

  it('is less with an abbreviation whose first sentence is not shown', async () => {
    const clarity = await clarityIn(
      'The quays of the town have belonged to the THB for years.',
      fourth,
      'In spring the THB closed two of them.',
      'In spring the company closed two of them.',
    );
    const alone = clarity.of(2);
    expect(alone).toBeLessThan(clarity.of(3));
    clarity.show(0, 'elsewhere');
    expect(clarity.of(2)).toBeGreaterThan(alone + 0.1);
  });

  it('is less for what opens with a pronoun than for what says whom it is about', async () => {
    const clarity = await clarityIn(fourth, first, `${second} ${third}`);
    expect(clarity.of(2)).toBeLessThan(clarity.of(1));
  });

  it('is that of the first sentence of an article whatever is shown', async () => {
    const clarity = await clarityIn(first, third);
    const before = clarity.of(0);
    clarity.show(1, 'here');
    expect(clarity.of(0)).toBe(before);
  });

  it('knows what the title says', async () => {
    const { annotation } = await annotated(
      `# A barrier for the harbour\n\n${fourth}\n\n${first}\n\n${first.replace('will', 'may')}`,
    );
    const titled = new Clarity(annotation, [0, 1, 2]);
    const untitled = await clarityIn(fourth, first, first.replace('will', 'may'));
    expect(titled.of(2)).toBeGreaterThan(untitled.of(2));
  });
});
