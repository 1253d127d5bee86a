import { describe, expect, it } from 'vitest';
import { runIn } from '../fake-io.js';

const words = 'The café on the quay reopened on Monday, after four years of work on the gates of the harbour.';
const files = { 'a.txt': Buffer.from(words, 'latin1'), 'b.txt': words };

describe('--encoding', () => {
  it('says the character set of an article', async () => {
    const { code, stdout } = await runIn({ files }, 'a.txt', '--emit', 'article', '--encoding', 'Latin1');
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ text: words })]);
  });

  it('is what a refusal points to', async () => {
    const { code, stderr } = await runIn({ files }, 'a.txt', '--emit', 'article');
    expect([code, stderr]).toEqual([3, expect.stringMatching(/^a\.txt:1: error: .* not UTF-8 .*--encoding\.\n$/)]);
  });

  it.each(['outline', 'build'])('is refused by %s in one line where there is no such set', async (command) => {
    const { code, stderr } = await runIn({ files }, command, 'b.txt', '--encoding', 'klingon');
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^error: There is no character set "klingon"\. It can be utf-8.*\n$/),
    ]);
  });
});
