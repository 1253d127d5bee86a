// Says how many tests of Vitest's JSON reports passed and failed, all together. A test that was skipped counts as failed: on
// this machine there is nothing that would excuse it.  node .ci/count.mjs REPORT…
import { readFileSync } from 'node:fs';

const files = process.argv.slice(2);
const counts = files.map((file) => countsIn(file));
const sum = (key) => counts.reduce((total, one) => total + one[key], 0);
if (sum('skipped') > 0) console.log(`${sum('skipped')} tests were skipped.`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || files.length === 0 ? 1 : 0;

function countsIn(file) {
  const report = readReport(file);
  // What did not even come to a report failed, and so did a run without a test.
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numTotalTests, success } = report;
  const skipped = numPendingTests + numTodoTests;
  // A file that can't even be loaded fails without a test of its own.
  const failed = Math.max(numFailedTests + skipped, success && numTotalTests > 0 ? 0 : 1);
  return { passed: numPassedTests, failed, skipped };
}

function readReport(file) {
  const text = readFileSync(file, 'utf8');
  return text === '' ? undefined : JSON.parse(text);
}
