import { expect, it } from 'vitest';
import { checkBriefing } from '../../src/check/index.js';
import { languagePack } from '../../src/language/index.js';
import type { Article } from '../../src/model/article.js';
import { read } from '../../src/read/index.js';
import { summarize } from '../../src/summarize/index.js';

const part = (name: string, matter: string): string =>
  `### ${name}\n\n- The ${matter} was mended by the crew in the second week of May.\n- The board pays for the new ${matter} before the winter.`;
const text = [
  '# Minutes of the harbour board, 4 May 2027',
  '## Reports of the crews',
  part('Pilots', 'ladder'),
  part('Smiths', 'chain'),
  '## Fees',
  '- The fee for a mooring rises by a tenth in June.\n- The fee for a berth stays as it is until the spring.',
].join('\n\n');

const articleOf = async (): Promise<Article> =>
  (await read({ bytes: new TextEncoder().encode(text), name: 'a.md', language: 'en' })).value;

it('a label may be what the article calls the part above, and nothing else', async () => {
  const article = await articleOf();
  const pack = languagePack('en');
  const briefing = summarize(article).value;
  const labels = briefing.topics.map(({ label }) => label);
  expect(labels).toContain('Reports of the crews');
  const codes = (named: string): string[] =>
    checkBriefing(
      {
        ...briefing,
        topics: briefing.topics.map((topic) =>
          topic.label === 'Reports of the crews' ? { ...topic, label: named } : topic,
        ),
      },
      article,
      pack,
    ).map(({ code }) => code);
  expect(codes('Reports of the crews')).not.toContain('check.label');
  expect(codes('Breaking news')).toContain('check.label');
});
