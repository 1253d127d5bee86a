import { describe, expect, it } from 'vitest';
import { runIn } from '../fake-io.js';

const article =
  'Harbour barrier approved\n\nThe council voted on Tuesday to build a barrier across the mouth of the harbour. Work starts in May.\n';
const outline = '---\nbriefdeck: outline\ntitle: Mine\nlanguage: en\n---\n\n## A\n\n- One line\n- Another line\n';

const built = async (content: string, name: string, ...argv: string[]): Promise<Uint8Array> =>
  (await runIn({ files: { [name]: content } }, name, ...argv, '-o', 'made.pptx')).files.get('made.pptx') ?? Buffer.of();
const files = { 'a.txt': article, 'b.md': outline, 'd.pptx': await built(article, 'a.txt') };

describe('a name whose ending says another format than is written', () => {
  it.each([
    [
      ['a.txt', '--format', 'pdf', '-o', 'z.pptx'],
      /z\.pptx ends in \.pptx, and what is written is pdf.*ends in \.pdf/s,
    ],
    [['a.txt', '--format', 'pptx', '-o', 'z.json'], /z\.json ends in \.json, and what is written is pptx/],
    [['a.txt', '--emit', 'deck', '-o', 'z.pptx'], /document between two stages can't be written as \.pptx.*\.json/s],
    [['outline', 'a.txt', '-o', 'z.pptx'], /outline can't be written as \.pptx.*\.md, \.markdown, \.yaml/s],
    [['outline', 'a.txt', '-o', 'z.txt'], /outline can't be written as \.txt/],
    [['outline', 'a.txt', '-o', 'z.xyz'], /outline can't be written as \.xyz/],
    [['outline', 'a.txt', '--format', 'md', '-o', 'z.yaml'], /z\.yaml ends in \.yaml, and what is written is md/],
    [['update', 'd.pptx', '--source', 'a.txt', '-o', 'z.pdf'], /updated deck can't be written as \.pdf.*\.pptx/s],
    [['update', 'b.md', '--source', 'a.txt', '-o', 'z.pptx'], /outline can't be written as \.pptx/],
    [['update', 'b.md', '--source', 'a.txt', '-o', 'z.yaml'], /z\.yaml ends in \.yaml, and what is written is md/],
  ])('is refused: %j', async (argv, message) => {
    const { code, stderr, files: after } = await runIn({ files }, ...argv);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect([...after.keys()].filter((name) => name.startsWith('z.'))).toEqual([]);
  });

  it('is refused for the outline that a preview saves to', async () => {
    const browser = (): Promise<void> => Promise.resolve();
    const { code, stderr } = await runIn({ files, browser }, 'preview', 'a.txt', '-o', 'z.pptx');
    expect(stderr).toMatch(/What is edited can't be written as \.pptx.*\.md/s);
    expect(code).toBe(2);
  });
});

describe('a name whose ending says no other format', () => {
  it.each([
    [['a.txt', '--format', 'md', '-o', 'z.2026']],
    [['a.txt', '--format', 'pdf', '-o', 'z.PDF']],
    [['a.txt', '--emit', 'article', '-o', 'z.json']],
    [['outline', 'a.txt', '-o', 'z.markdown']],
    [['outline', 'a.txt', '-o', 'z']],
    [['outline', 'a.txt', '--format', 'yaml', '-o', 'z.yml']],
    [['outline', 'a.txt', '--format', 'yaml', '-o', 'z.out']],
    [['update', 'd.pptx', '--source', 'a.txt', '-o', 'z.pptx']],
    [['update', 'b.md', '--source', 'a.txt', '-o', 'z.md']],
  ])('is taken: %j', async (argv) => {
    const { code, stderr, files: after } = await runIn({ files }, ...argv);
    expect(`${code} ${stderr}`).toMatch(/^0 /);
    expect([...after.keys()].filter((name) => /^z(?:\.|$)/.test(name))).toEqual([argv.at(-1)]);
  });

  it('goes on with the ending of the outline that is brought up to date', async () => {
    const world = { files: { 'a.txt': article, 'own.text': outline } };
    const { code, files: after } = await runIn(world, 'update', 'own.text', '--source', 'a.txt');
    expect(code).toBe(0);
    expect([...after.keys()]).toContain('own-updated.text');
    const { stdout } = await runIn({ files }, 'outline', 'a.txt', '--format', 'json');
    const yaml = await runIn({ files, stdin: stdout }, 'update', '-', '--source', 'a.txt');
    expect(`${yaml.code} ${yaml.stderr}`).toMatch(/^0 deck-updated\.yaml: /);
  });
});
