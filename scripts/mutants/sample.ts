import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { randomNumbers } from '../../bench/summary/random-numbers.js';
import type { Mutant } from './mutant.js';
import { operators } from './operators.js';

/** A whole number from 0 to below another. */
export type Below = (count: number) => number;

/** What is learnt from texts and written by a program: there is nothing in it to understand. */
const learnt = [/^src\/language\/term-weights\/(?!terms-by-weight)/];

/** As many mutants of a room, drawn from all that the operators can make of it; fewer where there are no more. */
export const sampleOf = (root: string, room: string, count: number, seed: number): Mutant[] => {
  const random = randomNumbers(seed);
  const below: Below = (limit) => Math.floor(random() * limit);
  const all = filesOf(root, join('src', room)).flatMap((file) => mutantsOf(root, file, below));
  const drawn: Mutant[] = [];
  while (drawn.length < count && all.length > 0) drawn.push(...all.splice(below(all.length), 1));
  return drawn;
};

const filesOf = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts') && !learnt.some((pattern) => pattern.test(name)))
    .sort();

const mutantsOf = (root: string, file: string, below: Below): Mutant[] => {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2023, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    const before = node.getText();
    for (const [operator, change] of Object.entries(operators)) {
      const after = change(node, below);
      if (after !== undefined && after !== before)
        found.push({ file, operator, start: node.getStart(), end: node.getEnd(), before, after });
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
};
