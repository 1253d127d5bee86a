// Learns what tells a title and a day where no rule does, from the marks: npm run bench:head -- MIRROR [--write]
//
// Each set is judged by weights that were learnt from all the others. "Fell to it" are documents in which our rules found nothing; what the
// rules have learnt from a set is no merit of the weights. With `--write` those of all sets take the place of the ones in the source.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languagePack } from '../../src/language/index.js';
import { articleOf } from '../../src/pipeline.js';
import { sharesOf, type Weights } from '../../src/read/title/weighed/shares.js';
import { type Choice, fitChoice } from './fit-choice.js';
import { dayChoice, titleChoices } from './head-choices.js';
import { makeDocument } from './make-document.js';
import { readMarks } from './marks.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const [mirror] = positionals;
if (mirror === undefined) throw new Error('Name the mirror.');

interface Told<Name extends string> {
  readonly set: string;
  readonly id: string;
  readonly choice: Choice<Name>;
}

const titles: Told<string>[] = [];
const days: Told<string>[] = [];
for (const marks of readMarks('bench/structure/marks.jsonl')) {
  const bytes = makeDocument(mirror, marks);
  const read = bytes && (await articleOf({ bytes, name: `${marks.id}.${marks.format}` }).catch(() => undefined));
  if (read === undefined) continue;
  const pack = languagePack(read.value.language);
  const { id, set } = marks;
  for (const choice of titleChoices(read.value, pack, marks)) titles.push({ id, set, choice });
  const choice = dayChoice(read.value, pack, marks);
  if (choice !== undefined) days.push({ id, set, choice });
}

judge('title', titles);
judge('day', days);
if (values.write) {
  write('src/read/title/weighed/title-weights.ts', fitChoice(titles.map(({ choice }) => choice)));
  write('src/read/title/weighed/day-weights.ts', fitChoice(days.map(({ choice }) => choice)));
}

/** How often the likeliest is right in a set that nothing was learnt from, and how often something is taken where there is nothing. */
function judge(what: string, all: readonly Told<string>[]): void {
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  const rows = [...new Set(all.map(({ set }) => set))].map((set) => {
    const weights = fitChoice(all.flatMap((each) => (each.set === set ? [] : [each.choice])));
    return all.flatMap((each) => (each.set === set ? [{ ...each, ...likeliest(each.choice, weights) }] : []));
  });
  for (const least of [0.1, 0.2, 0.3, 0.4, 0.5]) {
    const some = rows.flat().filter(({ choice }) => !choice.isNone);
    const none = rows.flat().filter(({ choice }) => choice.isNone);
    const right = some.filter(({ isRight, share }) => isRight && share >= least).length;
    const wrong = some.filter(({ isRight, share }) => !isRight && share >= least).length;
    const taken = none.filter(({ share }) => share >= least).length;
    print(
      `${what}, from ${least}: right ${right}, wrong ${wrong} of ${some.length}; taken ${taken} of ${none.length} that have none`,
    );
  }
}

function likeliest(choice: Choice<string>, weights: Weights<string>): { share: number; isRight: boolean } {
  const shares = sharesOf(choice.candidates, weights);
  const share = Math.max(0, ...shares);
  return { share, isRight: choice.right[shares.indexOf(share)] === true };
}

function write(file: string, weights: Weights<string>): void {
  const rows = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight},\n`);
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, source.replace(/(?<=Feature> = \{\n)[^}]*/u, rows.join('')));
}
