import { describe, expect, it } from 'vitest';
import { briefingFrom } from '../briefing-from.js';

/** What the first topic of a report in plain text says, where it is a summary. */
const summaryOf = async (text: string): Promise<string> => {
  const { briefing } = await briefingFrom(text, 'en');
  const [first] = briefing.topics;
  return first?.kind === 'summary' ? first.points.map((point) => point.text).join(' ') : '';
};

const background =
  'The harbour office runs 5,840 moorings in four basins and brought in 7.1 million crowns in 2030. It has kept its books by hand since 1994. In that year the board approved 1.6 million crowns for a tower with a lamp.';
const findings = [
  '### Finding 1. One mooring in six is billed by guess\n\nIn the last quarter the office guessed 974 bills, or 16.7 percent of all. Three years before it had guessed 2 percent of them. The cause is known at the office: the meters on the quay fail after five winters.',
  '### Finding 2. Boats were moved because of bills that were wrong\n\nThe office moved 296 boats whose owners had not paid, and 64 of these owed nothing. The average boat was moved for four days. Nobody looks at a bill again before a boat is moved.',
  '### Finding 3. The board was never told\n\nThe office reports to the board every quarter, and no report of the last 14 named a single guess. A page on the meters was taken out of the report of May 2030. The head of the office said she had never seen it.',
];
const audit = (heading: string, names: readonly string[] = []): string =>
  [
    '# Guesses and boats: an audit of the moorings',
    `## ${heading}\n\n${background}`,
    '## What we found',
    ...findings.map((finding, at) =>
      names[at] === undefined ? finding : finding.replace(/^### .*/u, `### ${names[at]}`),
    ),
    '## Response of the office\n\nThe head of the office agreed with five of six requests and will answer the last one by June 2031. She finds that 1,100 owners can no longer be reached for less than they are owed.',
    '## Recommendations\n\nWe recommend that the office:\n\n1. Read every meter on the quay before May 2031.\n2. Pay back the 64 owners whose boats it moved.\n3. Report guessed bills to the board each quarter.',
  ].join('\n\n');

describe('the summary of a report', () => {
  it('says what was found, and neither its background nor the answer of those whom it is about', async () => {
    const plain = audit('Background', ['Bills', 'Boats', 'The board']);
    const summary = await summaryOf(plain);
    expect(summary).toMatch(/974 bills|64 of these|no report of the last 14/u);
    expect(summary).not.toMatch(/5,840 moorings|agreed with five/u);
  });

  it('is the findings themselves, in front, where their headings say what was found', async () => {
    const { briefing } = await briefingFrom(audit('Background'), 'en');
    const headings = briefing.topics.map(({ heading }) => heading);
    const lastFinding = headings.findLastIndex((heading) => heading.startsWith('Finding'));
    expect(headings[0]).toBe('Finding 1. One mooring in six is billed by guess');
    expect(lastFinding).toBeGreaterThan(0);
    expect(headings.indexOf('Background')).toBeGreaterThan(lastFinding);
    expect(briefing.topics.some(({ kind }) => kind === 'summary')).toBe(false);
  });
});
