import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../src/model/article.js';
import { leadingFirst } from '../../../src/summarize/group/leading-first.js';
import { annotated } from '../annotated.js';

/** The order of topics that open with some words each; "summary" stands at no place of the article. */
const orderOf = async (genre: Genre, parts: readonly string[], topics: readonly string[]): Promise<string[]> => {
  const { annotation } = await annotated(parts.join('\n\n'), 'en', genre);
  const { text } = annotation.reading;
  const placed = topics.map((name) => ({ name, at: name === 'summary' ? -1 : text.indexOf(name) }));
  return leadingFirst(annotation, placed, ({ at }) => at).map(({ name }) => name);
};

describe('what a paper is written for', () => {
  it('goes before the reasons and what sums them up', async () => {
    const parts = [
      '# The lock gate',
      'The chain broke twice in March.',
      'We ask the owners of barges:',
      '- to moor at the pier;\n- to ring before they come.',
      'The pier is lit at night.',
    ];
    const topics = ['summary', 'The chain', 'We ask the owners', 'The pier is lit'];
    expect(await orderOf('letter', parts, topics)).toEqual([
      'We ask the owners',
      'summary',
      'The chain',
      'The pier is lit',
    ]);
    expect(await orderOf('news', parts, topics)).toEqual(topics);
  });

  const act = [
    '# Rules of the east basin',
    '## Article 1. Scope',
    'These rules hold for the east basin.',
    '## Article 2. Mooring',
    'No barge may lie there for two nights. The master may allow more.',
    '## Article 3. Fees',
    'A night costs two crowns.',
  ];

  it('is of an act what it rules first, with what stands behind it under the same heading', async () => {
    expect(await orderOf('legal', act, ['summary', 'These rules', 'No barge', 'The master', 'A night'])).toEqual([
      'No barge',
      'The master',
      'summary',
      'These rules',
      'A night',
    ]);
  });

  it('is told from its beginning on, or behind what sums the act up', async () => {
    const topics = ['summary', 'The master', 'A night'];
    expect(await orderOf('legal', act, topics)).toEqual(topics);
  });
});
