import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errno, runIn } from '../fake-io.js';

const files = { 'hanoi.txt': readFileSync('assets/articles/hanoi-convention.txt') };
const beginningOf = (bytes: Uint8Array | undefined): string =>
  Buffer.from((bytes ?? new Uint8Array()).subarray(0, 8)).toString('latin1');

describe('what a build writes', () => {
  it('is a PDF where the name ends so', async () => {
    const { code, stderr, files: after } = await runIn({ files }, 'hanoi.txt', '-o', 'deck.pdf');
    expect(stderr).toMatch(/^deck\.pdf: \d+ slides, Vietnamese, template brief\n$/);
    expect(code).toBe(0);
    expect(beginningOf(after.get('deck.pdf'))).toBe('%PDF-1.7');
  });

  it('is several results at once, of one deck', async () => {
    const { stdout, files: after } = await runIn({ files }, 'hanoi.txt', '-o', 'a.pptx', '-o', 'b.PDF', '--json');
    const report = JSON.parse(stdout) as { output: string; outputs: string[] };
    expect(report.output).toBe('a.pptx');
    expect(report.outputs).toEqual(['a.pptx', 'b.PDF']);
    expect(beginningOf(after.get('a.pptx'))).toMatch(/^PK/);
    expect(beginningOf(after.get('b.PDF'))).toBe('%PDF-1.7');
  });

  it('has equal bytes for equal input, and another time where that is told', async () => {
    const build = async (env: Record<string, string> = {}) =>
      (await runIn({ files, env }, 'hanoi.txt', '-o', 'deck.pdf')).files.get('deck.pdf');
    const [first, second] = [await build(), await build()];
    expect(second).toEqual(first);
    expect(await build({ SOURCE_DATE_EPOCH: '1790000000' })).not.toEqual(first);
  });

  it('goes to stdout in the format that is told', async () => {
    const { stdoutBytes, stderr } = await runIn({ files }, 'hanoi.txt', '-o', '-', '--format', 'pdf');
    expect(beginningOf(stdoutBytes)).toBe('%PDF-1.7');
    expect(stderr).toMatch(/^stdout: \d+ slides/);
    const named = await runIn({ files }, 'hanoi.txt', '--format', 'pdf');
    expect(named.files.has('hanoi.pdf')).toBe(true);
  });

  it('is all there or not at all', async () => {
    const fail = (operation: string, path: string): void => {
      if (operation === 'rename' && path.endsWith('b.pdf')) throw errno('ENOSPC');
    };
    const { code, files: after } = await runIn({ files, fail }, 'hanoi.txt', '-o', 'a.pptx', '-o', 'b.pdf');
    expect(code).toBe(6);
    expect([...after.keys()]).toEqual(['hanoi.txt']);
  });

  it.each([
    ['an ending that decks have not', ['-o', 'deck.key'], /can't be written as \.key.*\.pdf/s],
    ['stdout beside a file', ['-o', '-', '-o', 'a.pdf'], /none can go to stdout/],
    ['one place twice', ['-o', 'a.pdf', '-o', './a.pdf'], /named twice/],
    ['pictures on stdout', ['-o', '-', '--format', 'png'], /there is one for each/],
    ['one format for several', ['-o', 'a.pdf', '-o', 'b.pptx', '--format', 'pdf'], /said for several/],
  ])('is refused before any work: %s', async (_, options, message) => {
    const { code, stderr, files: after } = await runIn({ files }, 'hanoi.txt', ...options);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect([...after.keys()]).toEqual(['hanoi.txt']);
  });

  it('refuses any of several that is there already', async () => {
    const { code, files: after } = await runIn(
      { files: { ...files, 'b.pdf': 'mine' } },
      'hanoi.txt',
      '-o',
      'a.pptx',
      '-o',
      'b.pdf',
    );
    expect(code).toBe(6);
    expect(after.has('a.pptx')).toBe(false);
  });

  it('takes the last of any other option that is given twice', async () => {
    const { stderr } = await runIn(
      { files },
      'hanoi.txt',
      '-t',
      'brief',
      '-t',
      'plain',
      '-o',
      'deck.pptx',
      '--force',
      '--force',
    );
    expect(stderr).toMatch(/template plain/);
  });

  it('is a picture a slide, numbered, beside Markdown and what the speaker says', async () => {
    const outputs = ['-o', 'd.png', '-o', 'd.svg', '-o', 'd.md', '-o', 'd-notes.md', '-o', 'script.txt'];
    const { code, files: after } = await runIn({ files: { ...files, 'out/': '' } }, 'hanoi.txt', ...outputs);
    expect(code).toBe(0);
    expect([...after.keys()].filter((name) => /^d-\d/.test(name)).sort()).toEqual(
      ['01', '02', '03'].flatMap((number) => [`d-${number}.png`, `d-${number}.svg`]),
    );
    const text = (name: string): string => new TextDecoder().decode(after.get(name));
    expect(text('d.md')).toMatch(/^---\nmarp: true/);
    expect(text('d-notes.md')).toMatch(/^# [^\n]+\n\n## 1/);
    expect(text('script.txt')).not.toContain('#');
    const folder = await runIn({ files: { ...files, 'out/': '' } }, 'hanoi.txt', '-o', 'out', '--format', 'svg');
    expect(folder.files.has('out/hanoi-03.svg')).toBe(true);
  });

  it('leaves what is there alone, the picture of the last slide too', async () => {
    const { code, files: after } = await runIn({ files: { ...files, 'd-03.svg': 'mine' } }, 'hanoi.txt', '-o', 'd.svg');
    expect(code).toBe(6);
    expect([...after.keys()].sort()).toEqual(['d-03.svg', 'hanoi.txt']);
  });
});
