// Gives briefdeck odd files and command lines without end, and keeps what it breaks on:
// npm run fuzz -- [--minutes N] [--seed S] [--only NAME,…] [--case NUMBER]
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.js';
import { caseOf, faultOf } from './run-case.js';
import { tableOf } from './table.js';
import { isTargetName, targetNames } from './targets.js';
import { type Task, tryCases } from './worker.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      case: { type: 'string' },
    },
  });
  const targets = values.only?.split(',').filter(isTargetName) ?? targetNames;
  const seed = Number(values.seed);
  if (values.case !== undefined) {
    for (const target of targets) {
      const odd = await caseOf(target, seed, Number(values.case));
      print(JSON.stringify({ target, words: odd.words, ...(await faultOf(odd)) }));
    }
    return;
  }
  const { findings, tallies } = await fuzz({ targets, seed, minutes: Number(values.minutes) });
  print(tableOf(tallies));
  for (const { target, index, fault, file } of findings) print(`${target} ${index}: ${fault}\n  kept as ${file}`);
  print(findings.length === 0 ? 'Nothing broke.' : `${findings.length} different faults.`);
  process.exit(findings.length === 0 ? 0 : 1);
}

const task = process.env['FUZZ_TASK'];
await (task === undefined ? main() : tryCases(JSON.parse(task) as Task));
