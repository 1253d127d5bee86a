import { readFileSync, writeFileSync } from 'node:fs';
import type { Learnt } from './learn.js';

const weightsFile = 'src/summarize/value/unit-weights.ts';
const termsFolder = 'src/language/term-weights';
const languages = new Map([
  ['vi', 'vietnamese'],
  ['en', 'english'],
  ['id', 'indonesian'],
  ['de', 'german'],
  ['es', 'spanish'],
  ['fr', 'french'],
]);

/** Puts what was learnt in the place of what stands in the source; prettier has to see it afterwards. */
export const writeLearnt = ({ weights, terms }: Learnt): void => {
  const source = readFileSync(weightsFile, 'utf8');
  const rows = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight},\n`);
  writeFileSync(weightsFile, source.replace(/(?<=UnitWeights = \{\n)[^}]*/, rows.join('')));
  for (const [language, name] of languages) {
    const own = terms.get(language);
    if (own !== undefined) writeFileSync(`${termsFolder}/${name}.ts`, sourceOf(name, own));
  }
};

const sourceOf = (name: string, terms: ReadonlyMap<string, number>): string => {
  const lists = new Map<number, string[]>();
  for (const [term, weight] of terms) lists.set(weight, [...(lists.get(weight) ?? []), term]);
  const rows = [...lists]
    .sort(([one], [other]) => other - one)
    .map(([weight, own]) => `  '${weight}': ${lineOf(own.sort((one, other) => one.localeCompare(other, 'en')))},`);
  return [
    "import { termsByWeight } from './terms-by-weight.js';",
    '',
    '/** Learnt by `bench/value` from annotated articles: what each term tells of the worth of a sentence. */',
    `export const ${name}TermWeights = () => termsByWeight({`,
    ...rows,
    '});',
    '',
  ].join('\n');
};

/** A list in strings of a line's width. */
const lineOf = (terms: readonly string[]): string => {
  const lines: string[] = [];
  for (const term of terms) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + term.length < width) lines[lines.length - 1] = `${last}|${term}`;
    else lines.push(term);
  }
  return lines.map((line, at) => JSON.stringify(at < lines.length - 1 ? `${line}|` : line)).join(' +\n    ');
};
const width = 100;
