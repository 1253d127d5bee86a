import { describe, expect, it } from 'vitest';
import { editDeck } from '../../cli/edit-deck.js';
import { runIn } from '../../cli/fake-io.js';

const outline = `---
briefdeck: outline
title: Minutes of the library board
language: en
---

## Who does what {tasks}

- **The clerk:** sends the plan of the new benches to all members
- **Ruth Okonjo:** asks two firms what a second van would cost
- **The finance department:** says what the old depot would bring in
`;

async function deck(text: string): Promise<Uint8Array> {
  const { files, stderr } = await runIn({ files: { 'o.md': text } }, 'o.md', '-o', 'd.pptx');
  const made = files.get('d.pptx');
  if (made === undefined) throw new Error(stderr);
  return made;
}

const made = await deck(outline);

async function linesOf(bytes: Uint8Array) {
  const { stdout } = await runIn({ files: { 'd.pptx': bytes } }, 'outline', 'd.pptx');
  const { stderr } = await runIn({ files: { 'd.pptx': bytes } }, 'd.pptx', '-o', 'e.pptx', '--verbose');
  return { lines: stdout.split('\n').filter((line) => line.startsWith('- ')), told: stderr };
}

describe('a table of tasks that somebody edits', () => {
  it('gives its lines again where nobody did', async () => {
    const { lines, told } = await linesOf(made);
    expect(lines).toEqual(outline.split('\n').filter((line) => line.startsWith('- ')));
    expect(told).toContain('nobody changed the deck');
  });

  it.each([
    ['who has to do it', 'Ruth Okonjo', 'Ann Lee', '- **Ann Lee:** asks two firms what a second van would cost'],
    [
      'what is to be done',
      'Asks two firms what a second van would cost',
      'Asks three firms what a second van would cost',
      '- **Ruth Okonjo:** asks three firms what a second van would cost',
    ],
  ])('tells in its line %s now', async (_, before, now, line) => {
    const edited = editDeck(made, (one) => {
      one.reword(before, (text) => text.replace(before, now));
    });
    const { lines, told } = await linesOf(edited);
    expect(lines.map((one) => one.toLowerCase())).toContain(line.toLowerCase());
    expect(lines).toHaveLength(3);
    expect(told).toMatch(/; 1 edit came back$/m);
    const again = await linesOf(
      (await runIn({ files: { 'd.pptx': edited } }, 'd.pptx', '-o', 'e.pptx')).files.get('e.pptx') ?? new Uint8Array(),
    );
    expect(again.lines).toEqual(lines);
    expect(again.told).toContain('nobody changed the deck');
  });
});
