// What readers found in lines of decks, by what was known when the lines were chosen: npm run bench:marked -- [bench/gold/marked-lines.jsonl]
//
// Of every line that a reader marked, the file holds the mark and what its first sentence is: how many sentences of its paragraph before it nobody sees
// (`missing`), what it loses as the next one is not shown (`open`), how likely it is understood (`clear`), what it is worth to a deck, and how many
// sentences the line is of. No word of the texts stands there.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const lineSchema = z.object({
  genre: z.string(),
  mark: z.enum(['good', 'alone', 'misleading', 'clumsy', 'trivial', 'told']),
  summary: z.boolean(),
  item: z.boolean(),
  missing: z.number(),
  open: z.number(),
  clear: z.number(),
  sentences: z.number(),
});
type Line = z.infer<typeof lineSchema>;

const [file = 'bench/gold/marked-lines.jsonl'] = process.argv.slice(2);
const lines = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => lineSchema.parse(JSON.parse(line)));
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** A row for each group of lines: how many there are, and of a hundred how many have each mark. */
const table = (title: string, groupOf: (line: Line) => string | undefined): void => {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groupOf(line);
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), line]);
  }
  print(`\n${title}`);
  for (const [group, own] of [...groups].sort(([one], [other]) => one.localeCompare(other))) {
    const marks = lineSchema.shape.mark.options.map(
      (mark) => `${mark} ${((100 * own.filter((line) => line.mark === mark).length) / own.length).toFixed(0)}`,
    );
    print(`  ${group.padEnd(34)} ${String(own.length).padStart(5)}  ${marks.join('  ')}`);
  }
};

const running = ({ item }: Line): boolean => !item;
const isTorn = ({ missing }: Line): boolean => missing > 0;
const likelyClear = 0.5;
const mostSentences = 5;

print(`${lines.length} lines, of a hundred:`);
table('Where a line of running text begins', (line) =>
  running(line) ? (isTorn(line) ? 'inside its paragraph' : 'with its paragraph') : undefined,
);
table('Inside its paragraph, by how clear it is', (line) =>
  running(line) && isTorn(line) ? (line.clear > likelyClear ? 'likely understood' : 'unclear') : undefined,
);
table('In speeches', (line) =>
  running(line) && line.genre === 'speech' ? (isTorn(line) ? 'inside' : 'beginning') : undefined,
);
table('What follows in the paragraph', ({ open }) =>
  open === 0 ? 'shown, or nothing' : open > likelyClear ? 'cut, and takes it up' : 'cut',
);
table('Lines of the summary, by how clear they are', ({ summary, clear }) =>
  summary ? (clear < likelyClear ? 'unclear' : 'likely understood') : undefined,
);
table('Sentences in a line', ({ sentences }) => String(Math.min(mostSentences, sentences)));
