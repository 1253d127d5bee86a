import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../../src/model/article.js';
import { mainSentences } from '../../../../src/summarize/value/lead/main-sentences.js';
import { annotated } from '../../annotated.js';
import { briefingFrom } from '../../briefing-from.js';

const main = async (genre: Genre, language: string, ...parts: readonly string[]): Promise<string[]> => {
  const { annotation } = await annotated(parts.join('\n\n'), language, genre);
  const { text, sentences } = annotation.reading;
  return mainSentences(annotation).map((index) => text.slice(sentences[index]?.start, sentences[index]?.end));
};

describe('the sentences that a paper is written for', () => {
  it('are what a meeting decided, and neither who does what nor what was moved', async () => {
    const parts = [
      '# Minutes of the lock board',
      'We propose that a second chain be adopted. The motion was carried by five votes to one.',
      'Action: the clerk writes to the smith.',
      '## Next steps',
      'The clerk decided to write to the smith in May.',
    ];
    expect(await main('minutes', 'en', ...parts)).toEqual(['The motion was carried by five votes to one.']);
  });

  it.each([
    ['report', 'That the board approve a second chain for £900 in May.', true],
    ['report', 'Chains ought to be greased more often than they are.', false],
    ['letter', 'Chains ought to be greased more often than they are.', true],
  ] as const)('are what a %s recommends: %s', async (genre, asked, isMain) => {
    const parts = ['# The lock chain', 'The chain broke twice in March.', '## Recommendation', asked];
    expect(await main(genre, 'en', ...parts)).toEqual(isMain ? [asked] : []);
  });

  it.each([
    ['In a new paper, we identify the links of a chain that break first.', true],
    ['We tested the chains of ninety locks, and found where they break.', false],
    ['Keepers say that we identify nothing before a chain breaks.', false],
  ])('are what a study says above its headings that it is of: %s', async (told, isMain) => {
    const lead = 'Chains are strange things. In winter they shrink, and in summer they hang.';
    const parts = ['# How chains break', lead, told, '## Old chains', 'The links at the gate wear out in nine years.'];
    expect(await main('report', 'en', ...parts)).toEqual(isMain ? [told] : []);
  });

  it('are what a report found, where its results begin with a number', async () => {
    const results = (told: string): string[] => [
      '# A study of lock chains',
      '## Methods',
      'We pulled ninety chains until they broke.',
      '## Results',
      told,
    ];
    const found = 'Greased chains broke at 9.4 tonnes, the others at 6.1.';
    expect(await main('report', 'en', ...results(found))).toEqual([found]);
    expect(await main('report', 'en', ...results('We looked at the chains one by one.'))).toEqual([]);
  });

  it('are no sentence above the colon behind which a report tells what it found', async () => {
    const parts = [
      '# A study of lock chains',
      '## Methods',
      'We pulled ninety chains until they broke.',
      '## Results',
      'We counted a chain of 30 links as one. These are our main results:',
      '### Grease helps',
      'Greased chains broke at 9.4 tonnes, the others at 6.1.',
    ];
    expect(await main('report', 'en', ...parts)).toEqual([]);
  });

  it('stand in front where a short paper is told whole', async () => {
    const text = [
      'Minutes of the lock board of Lenn',
      'Present: Ann Lee (chair), Tom Firth, Mary Holt',
      'THE WEIR',
      'Tom Firth reported that the weir had been cleared of 40 tonnes of mud between January and March.',
      'THE CHAIN',
      'Mary Holt told the board that the chain of the upper gate had broken twice in March.',
      'Ann Lee then moved that a second chain be bought for £900. The motion was carried by two votes to one.',
    ].join('\n\n');
    const { briefing, errors } = await briefingFrom(text, 'en');
    expect(errors).toEqual([]);
    expect(briefing.genre).toBe('minutes');
    expect(briefing.topics.map(({ heading }) => heading)).toEqual(['THE CHAIN', 'THE WEIR']);
  });
});
