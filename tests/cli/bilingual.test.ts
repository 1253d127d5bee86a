import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../src/opc/read.js';
import { descendants, textOf } from '../../src/opc/xml/query.js';
import { readShownDeck } from '../../src/render/pptx/read/read-shown-deck.js';
import { runIn } from './fake-io.js';

const own = (name: string): string => readFileSync(join(import.meta.dirname, '../fixtures/bilingual', name), 'utf8');
const files = { 'vi.txt': own('vi.txt'), 'en.txt': own('en.txt') };

async function build(given: Record<string, string | Uint8Array>, ...argv: string[]) {
  const run = await runIn({ files: given }, ...argv, '-o', 'd.pptx');
  expect(`${run.code} ${run.stderr}`).toMatch(/^0 /);
  return { deck: run.files.get('d.pptx') ?? new Uint8Array(), stderr: run.stderr };
}

/** Every run of the slides or of their notes with its language. */
function runsOf(deck: Uint8Array, folder: 'slides' | 'notesSlides'): (readonly [string, string])[] {
  const opc = readPackage(deck);
  return opc
    .partNames()
    .filter((name) => name.startsWith(`/ppt/${folder}/`) && name.endsWith('.xml'))
    .flatMap((name) => descendants(opc.look(name), 'a:r'))
    .map((run) => [
      descendants(run, 'a:t').map(textOf).join(''),
      descendants(run, 'a:rPr')[0]?.attributes['lang'] ?? '',
    ]);
}

const notes = await build(files, 'vi.txt', '--translation', 'en.txt', '--length', 'long');
const facing = await build(files, 'vi.txt', '--translation', 'en.txt', '--bilingual', 'facing', '--length', 'long');
const sentences = [
  'After three months, 1,240 children can swim at least 25 metres, twice as many as last year.',
  'Train 24 sports teachers as rescue instructors',
];

describe('an article and its translation', () => {
  it('give one deck with the other language in the notes, each run with its language', () => {
    const runs = runsOf(notes.deck, 'notesSlides').map(([text, language]) => ({ text, language }));
    for (const text of [...sentences, 'English', 'Next year the commune will do three more things:'])
      expect(runs.filter((run) => run.text === text && run.language.startsWith('en'))).not.toHaveLength(0);
    expect(runsOf(notes.deck, 'slides').every(([, language]) => language.startsWith('vi'))).toBe(true);
  });

  it('stand line by line below each other where that is asked for', () => {
    const runs = runsOf(facing.deck, 'slides').map(([text, language]) => [text.replace(/\s/g, ' '), language] as const);
    const at = runs.findIndex(([text]) => text === 'Train 24 sports teachers as rescue instructors');
    expect(runs[at]?.[1]).toMatch(/^en/);
    expect(runs[at - 1]).toEqual(['Đào tạo 24 giáo viên thể dục thành hướng dẫn viên cứu đuối', 'vi-VN']);
    const told = runs.filter(([text]) => /^[\x20-\x7E]{20,}$/.test(text) && !text.includes('Union'));
    expect(told.length).toBeGreaterThan(4);
    expect(told.every(([, language]) => language.startsWith('en'))).toBe(true);
  });

  it('tell each line whose sentence has no pair, and pair nothing with what only one of them says', async () => {
    const told = notes.stderr.split('\n').filter((line) => line.includes('has no pair in en.txt'));
    expect(told.every((line) => line.includes('hai con trai'))).toBe(true);
    const paired = runsOf(notes.deck, 'notesSlides').map(([text]) => text);
    expect(paired).not.toContain('The council thanked everybody who had helped.');
    const shorter = { ...files, 'en.txt': files['en.txt'].replace(/^- Train 24 .*\n/m, '') };
    const { stderr } = await build(shorter, 'vi.txt', '--translation', 'en.txt');
    expect(stderr).toMatch(/^warning: The line "Đào tạo 24 giáo viên .*" has no pair in en\.txt\.$/m);
  });

  it('are checked, edited and followed like any deck', async () => {
    for (const { deck } of [notes, facing]) {
      const checked = await runIn({ files: { 'd.pptx': deck } }, 'check', 'd.pptx');
      expect(`${checked.code} ${checked.stdout}`).toMatch(/^0 /);
      const again = await runIn({ files: { 'd.pptx': deck } }, 'd.pptx', '-o', 'e.pptx');
      expect(again.stderr).toMatch(/; nobody changed the deck$/m);
      const shown = (bytes: Uint8Array) => readShownDeck(readPackage(bytes)).slides;
      expect(shown(again.files.get('e.pptx') ?? deck)).toEqual(shown(deck));
    }
    const changed = files['en.txt'].replace('24 sports teachers', '26 sports teachers');
    const world = { files: { 'd.pptx': notes.deck, 'new/en.txt': changed } };
    const updated = await runIn(world, 'update', 'd.pptx', '--source', 'new/en.txt', '--dry-run');
    expect(updated.stdout).toMatch(/^figure: .*24 sports teachers.*26 sports teachers.*\[24 → 26\]\n$/);
  }, 180_000);

  it.each([
    [['vi.txt', '--bilingual', 'facing'], 2, /--bilingual is said without a translation/],
    [['vi.txt', '--translation', 'vi.txt'], 3, /are both in Vietnamese/],
    [['vi.txt', '--translation', 'absent.txt'], 3, /There is no file absent\.txt/],
  ])('refuses %j in one line', async (argv, code, message) => {
    const run = await runIn({ files }, ...argv);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: '' });
    expect(run.stderr).toMatch(message);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });
});
