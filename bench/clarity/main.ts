// Learns what makes a line of a deck clear where it stands: npm run bench:clarity -- [bench/gold/judged-lines.jsonl]
//
// Of every line that readers marked in decks, the file holds what `src/summarize/choose/clarity` asks of it and the mark: `good`, `alone`
// (not understood where it stands), `misleading`, or a fault that is no matter of clarity. Prints how well the features tell good lines
// from those that were not understood or misled, on decks of the second round that were not learnt from, and the weights learnt from all. In the first round
// some features were not asked; it counts half, and has a bias of its own, as its readers were milder.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { clarityWeights, type ClarityFeature } from '../../src/summarize/choose/clarity/clarity-weights.js';
import { fit, type Fitted, type Row } from '../value/fit.js';
import { areaUnderCurve } from './area-under-curve.js';

const names = Object.keys(clarityWeights).filter((name): name is ClarityFeature => name !== 'bias');
const lineSchema = z
  .object({ deck: z.number(), round: z.number(), mark: z.string() })
  .catchall(z.union([z.number(), z.string()]));
type Line = z.infer<typeof lineSchema>;

const [file = 'bench/gold/judged-lines.jsonl'] = process.argv.slice(2);
const lines = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => lineSchema.parse(JSON.parse(line)))
  .filter(({ mark }) => mark === 'good' || mark === 'alone' || mark === 'misleading');

const rowOf = (line: Line): Row => ({
  values: [...names.map((name) => Number(line[name] ?? 0)), line.round === 1 ? 1 : 0],
  terms: [],
  target: line.mark === 'good' ? 1 : 0,
  weight: line.round === 1 ? weightOfFirstRound : 1,
});
const weightOfFirstRound = 0.5;
const oddsOf = ({ bias, weights }: Fitted, { values }: Row): number =>
  values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);

/** Parts of the decks that are left out in turn. */
const parts = 10;
const judged = Array.from({ length: parts }, (_, part) => {
  const isLeftOut = ({ deck }: Line): boolean => deck % parts === part;
  const fitted = fit(lines.filter((line) => !isLeftOut(line)).map(rowOf), names.length + 1, 0);
  return lines
    .filter((line) => line.round > 1 && isLeftOut(line))
    .map((line) => ({ odds: oddsOf(fitted, rowOf(line)), isGood: line.mark === 'good' }));
}).flat();

const all = fit(lines.map(rowOf), names.length + 1, 0);
const print = (line: string): void => void process.stdout.write(`${line}\n`);
print(`${lines.length} lines, ${judged.filter(({ isGood }) => isGood).length} of them good`);
print(`area under the curve, on decks left out: ${areaUnderCurve(judged).toFixed(3)}`);
print(`  bias: ${all.bias.toFixed(2)},`);
names.forEach((name, at) => {
  print(`  ${name}: ${(all.weights[at] ?? 0).toFixed(2)},`);
});
