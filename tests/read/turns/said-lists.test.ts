import { describe, expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';

const turnsOf = async (lines: readonly string[]): Promise<string[]> => {
  const { text, turns } = await readText(lines.join('\n'), 'en', 'a.md');
  return turns.map(
    ({ kind, speaker, span }) =>
      `${kind} ${speaker === undefined ? '' : text.slice(speaker.start, speaker.end)}: ${text.slice(span.start, span.end)}`,
  );
};

const talk = [
  ['Mara', 'the gates stay shut until the tide turns'],
  ['Jonas', 'how long do the boats have to wait then'],
  ['Mara', 'an hour on most days and two in spring'],
  ['Jonas', 'that is longer than what the ferries allow'],
  ['Mara', 'then they have to leave before the tide'],
  ['Jonas', 'we can tell them so before the summer'],
] as const;

const expected = talk.map(([name, words]) => `speech ${name}: ${words}`);

describe('turns that are items of a list', () => {
  it.each([
    ['a name and a colon', (name: string) => `${name}:`],
    ['a name in bold type', (name: string) => `**${name}:**`],
    ['a name in brackets', (name: string) => `[${name}]`],
  ])('begin with %s', async (_, label) => {
    const lines = talk.map(([name, words]) => `- ${label(name)} ${words}`);
    expect(await turnsOf(['# The gates', '', '## Minutes', '', ...lines])).toEqual(expected);
  });

  it('go on in items beside them and in those that are set in, until a matter of its own begins', async () => {
    const lines = talk.map(([name, words]) => `  - ${name}: ${words}`);
    const turns = await turnsOf([
      '# The gates',
      '',
      '- Gates',
      ...lines.slice(0, 3),
      '  - and three in storms',
      '    - as in May',
      '- Ferries',
      ...lines.slice(3),
    ]);
    expect(turns[2]).toMatch(/^speech Mara: an hour .*and three in storms.*as in May$/su);
    expect(turns).toHaveLength(talk.length);
  });

  it('are over at the next matter, below what somebody goes on to say, and where another is named before a comma', async () => {
    const lines = talk.map(([name, words]) => `  - ${name}: ${words}`);
    const turns = await turnsOf([
      '# The gates',
      '',
      '- Gates',
      ...lines.slice(0, 2),
      '  - Mara, it may be less in May',
      lines[2] ?? '',
      '  - and three in storms',
      '- Cranes',
      '  - Covered by the plan for the year',
      '- Ferries',
      ...lines.slice(3),
    ]);
    expect(turns.map((turn) => turn.replace(/\n\s*/gu, ' / '))).toEqual([
      ...expected.slice(0, 2),
      expect.stringMatching(/^speech Mara: an hour .*and three in storms$/u),
      ...expected.slice(3),
    ]);
  });

  it.each([
    ['who came', '## Attendees'],
    ['what is to be done', '## Action items'],
  ])('are none below a heading that says %s', async (_, heading) => {
    const lines = talk.map(([name, words]) => `- ${name}: ${words}`);
    expect(await turnsOf(['# The gates', '', heading, '', ...lines])).toEqual([]);
  });

  it('are none where each list tells the same particulars in one order', async () => {
    const list = (quay: string): string[] => [
      '',
      `## ${quay}`,
      '',
      '- Owner: the town and its harbour board',
      '- Place: north of the old fish market',
      '- Depth: six metres at low tide',
    ];
    expect(await turnsOf(['# Quays', ...['North quay', 'South quay', 'East quay'].flatMap(list)])).toEqual([]);
  });

  it('are none where they are told letter by letter', async () => {
    const lines = talk.map(([name, words], index) => `${String.fromCharCode(97 + index)}) ${name}: ${words}`);
    expect(await turnsOf(['# The gates', '', lines.join('\n\n')])).toHaveLength(0);
  });
});

describe('a conversation', () => {
  it('may call people as on their network, where nearly every line has such a name', async () => {
    const lines = talk.flatMap(([name, words]) => [`${name.toLowerCase()}l: ${words}`, '']);
    const turns = await turnsOf(['# The gates', '', ...lines, ...lines]);
    expect(turns.slice(0, 2)).toEqual([
      'speech maral: the gates stay shut until the tide turns',
      'speech jonasl: how long do the boats have to wait then',
    ]);
    expect(turns).toHaveLength(2 * talk.length);
  });

  it('is over where a line says what was decided', async () => {
    const lines = talk.flatMap(([name, words]) => [`${name}: ${words}, as everybody at the quay knows.`, '']);
    const turns = await turnsOf(['# The gates', '', ...lines, 'ACTION: Jonas tells the ferries.']);
    expect(turns.at(-1)).not.toContain('ferries.');
    expect(turns).toHaveLength(talk.length);
  });

  it('is none where labels come back section by section in one order', async () => {
    const part = (name: string): string[] => [
      `## ${name}`,
      '',
      'Idea: cut a second gate into the dam beside the old one, as in Harlow.',
      '',
      'Costs: as much as the first gate has cost us in all its years so far.',
      '',
      'Risks: the dam may leak at the joint in its first winter and be repaired.',
      '',
    ];
    expect(await turnsOf(['# Gates', '', ...part('North'), ...part('South'), ...part('East')])).toEqual([]);
  });
});
