import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';

const titleOf = async (markdown: string): Promise<string | undefined> => {
  const { value } = await read({ bytes: new TextEncoder().encode(markdown), name: 'article.md', language: 'en' });
  return value.title === undefined ? undefined : value.text.slice(value.title.start, value.title.end);
};

const body = 'The lock of Lenn opens again in May. Its gates were made of the oaks that fell in the storm.';
const heading = '# “A gate of oak outlives the mayor who pays for it”';

describe('the only heading of the first rank', () => {
  it('is the title below a line that says of which series the article is', async () => {
    expect(await titleOf(`*People of the river | The Lenn Weekly*\n\n${heading}\n\n${body}`)).toBe(heading.slice(2));
  });

  it('is none where it has another beside it, or a passage above it', async () => {
    expect(await titleOf(`*People | The Weekly*\n\n${heading}\n\n${body}\n\n# The second lock\n\n${body}`)).not.toBe(
      heading.slice(2),
    );
    expect(await titleOf(`${body}\n\n${heading}\n\n${body}`)).not.toBe(heading.slice(2));
  });
});

it.each(['Sept. 11, 2029', 'Oct. 11, 2029'])('a day behind a place may have a short month (%s)', async (day) => {
  const text = `# Trains come back\n\nHALDER CREEK, ${day} – ${body}`;
  const { value } = await read({ bytes: new TextEncoder().encode(text), name: 'article.md', language: 'en' });
  expect(value.published).toBe(day.startsWith('S') ? '2029-09-11' : '2029-10-11');
});

it.each([
  'Minutes of the meeting of the Flood Committee held in the Corn Exchange, Lenn, on Tuesday 5 May 2030 at 7 pm',
  'BYELAWS FOR THE CONTROL OF SMALL BOATS',
])('what a paper is called stands below who has it: %s', async (called) => {
  const text = `# LENN TOWN COUNCIL\n\n**${called}**\n\n${body} ${body}\n\n${body}`;
  expect(await titleOf(text)).toBe(called);
});

it('the day of a meeting is told by what its minutes are called', async () => {
  const text = `# Minutes of the meeting held in the Corn Exchange, Lenn, on Tuesday 5 May 2030 at 7 pm\n\n${body}`;
  const { value } = await read({ bytes: new TextEncoder().encode(text), name: 'article.md', language: 'en' });
  expect(value.published).toBe('2030-05-05');
});

it('a heading that only says that a list of contents follows is what no paper is called', async () => {
  const contents = '# Table of contents\n\n- The first lock\n- The second lock';
  expect(await titleOf(`${contents}\n\n## The first lock\n\n${body}\n\n## The second lock\n\n${body}`)).not.toBe(
    'Table of contents',
  );
});
