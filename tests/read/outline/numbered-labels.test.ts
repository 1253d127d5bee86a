import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const paragraphs: readonly (readonly [string, string])[] = [
  ['1. What remains.', 'The rule stands that boats are moored at the bow. It holds for guests alike.'],
  ['2. Two exceptions.', 'Boats with a sick person on board may be moored at the side for a night.'],
  ['3. Fees.', 'No fee may be charged for a boat that was moored otherwise before the end of March.'],
  ['4. Returns.', 'Each harbour is asked to tell the number of such boats. The form reaches us by 19 March.'],
];

const headingsOf = async (lines: readonly string[], name?: string): Promise<string[]> => {
  const article = await readText(
    ['Circular on moorings', 'To all harbours of the county.', ...lines].join('\n\n'),
    'en',
    name,
  );
  return article.sections.flatMap(({ heading }) =>
    heading === undefined ? [] : [article.text.slice(heading.start, heading.end)],
  );
};

describe('numbered paragraphs that each open with what they are called', () => {
  const names = ['What remains', 'Two exceptions', 'Fees', 'Returns'];

  it('stand below that as their heading, whether it is in bold', async () => {
    const bold = paragraphs.map(([label, text]) => `**${label}** ${text}`);
    expect(await headingsOf(bold, 'circular.md')).toEqual(expect.arrayContaining(names));
    expect(await headingsOf(paragraphs.map((parts) => parts.join(' ')))).toEqual(expect.arrayContaining(names));
  });

  it('are a list where one of them is not called anything', async () => {
    const some = paragraphs.map(([label, text], at) => (at === 2 ? `3. ${text}` : `${label} ${text}`));
    expect(await headingsOf(some)).not.toContain('Returns');
  });
});
