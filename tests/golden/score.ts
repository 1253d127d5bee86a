// Scores what is found in the golden articles: npm run golden [-- --verbose] [-- CASE…] [-- --held-out]
import { caseNames, loadCase } from './cases.js';
import { aspects, judge, type Verdict } from './judge.js';
import { addTallies, f1, type Tally } from './match.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const names = caseNames(flags.includes('--held-out') ? 'held-out' : 'development').filter(
  (name) => wanted.length === 0 || wanted.some((one) => name.startsWith(one)),
);

const score = (one: Tally): string => (one.expected + one.found === 0 ? '–' : f1(one).toFixed(2)).padStart(11);

const verdicts: { name: string; verdict: Verdict }[] = [];
for (const name of names) verdicts.push({ name, verdict: await judge(loadCase(name)) });

print(`${''.padEnd(40)}${aspects.map((aspect) => aspect.padStart(11)).join('')}`);
for (const { name, verdict } of verdicts) {
  print(name.padEnd(40) + aspects.map((aspect) => score(verdict[aspect])).join(''));
  if (!flags.includes('--verbose')) continue;
  for (const aspect of aspects) {
    for (const text of verdict[aspect].missed) print(`    ${aspect} missed: ${text}`);
    for (const text of verdict[aspect].extra) print(`    ${aspect} extra:  ${text}`);
  }
}
const languages = [...new Set(names.map((name) => name.slice(0, 2)))];
for (const language of [...languages, '']) {
  const those = verdicts.filter(({ name }) => name.startsWith(language));
  const totals = aspects.map((aspect) => score(addTallies(those.map(({ verdict }) => verdict[aspect]))));
  print(`all ${language}`.padEnd(40) + totals.join(''));
}
