import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';
import { readText } from '../outline/read-text.js';

const said = [
  ['Ann Lee', 'We open the lock at six in summer, and at seven from October on.'],
  ['Jonas Aas', 'And who pays for the night watch?'],
  ['Ann Lee', 'The two towns pay half each, as they have since the flood.'],
  ['Jonas Aas', 'OK: that is new to me.'],
  ['Ann Lee', 'It stands in the treaty of the harbour.'],
  ['Jonas Aas', 'Then it should be told to whoever moors here.'],
] as const;

const speakers = ({ text, turns }: Awaited<ReturnType<typeof readText>>): (string | undefined)[] =>
  turns.map(({ speaker }) => (speaker === undefined ? undefined : text.slice(speaker.start, speaker.end)));

describe('a name beside the time of a recording', () => {
  it('opens a turn on a line of its own, though bold', async () => {
    const lines = said.map(([name, words], at) => `**00:0${at}:13 ${name}**\n\n${words}`);
    const { value } = await read({
      bytes: Buffer.from(`# The lock\n\n${lines.join('\n\n')}`),
      name: 'talk.md',
    });
    expect(value.turns.map(({ kind, span }) => [kind, value.text.slice(span.start, span.end)])).toEqual(
      said.map(([, words]) => ['speech', words]),
    );
    expect(value.sections.filter(({ heading }) => heading !== undefined)).toHaveLength(0);
  });

  it('opens a turn before what is said, each line for itself', async () => {
    const { value } = await read({
      bytes: Buffer.from(
        `# The lock\n\n${said.map(([name, words], at) => `[${name}] [0${at}:15] ${words}`).join('\n')}`,
      ),
      name: 'talk.md',
    });
    expect(value.turns).toHaveLength(said.length);
  });

  it('may be a number, which is another for each', async () => {
    const article = await readText(
      said.map(([name, words], at) => `[Speaker ${name.length}] [0${at}:15] ${words}`).join('\n\n'),
      'en',
    );
    expect(speakers(article)).toEqual(said.map(([name]) => `Speaker ${name.length}`));
  });
});
