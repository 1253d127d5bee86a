// Says how many tests of a Vitest JSON report passed and failed. A test that was skipped counts as failed: on this
// machine there is nothing that would excuse it.
import { readFileSync } from 'node:fs';

const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numTotalTests, success } = JSON.parse(
  readFileSync(process.argv[2], 'utf8'),
);
const skipped = numPendingTests + numTodoTests;
if (skipped > 0) console.log(`${skipped} tests were skipped.`);
// A file that can't even be loaded fails without a test of its own.
const failed = Math.max(numFailedTests + skipped, success ? 0 : 1);
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || numTotalTests === 0 ? 1 : 0;
