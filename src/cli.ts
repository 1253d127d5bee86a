#!/usr/bin/env node
import { loadProgram } from './start/load-program.js';

const { processIo, run } = loadProgram(import.meta.dirname);
// All that was written has left the process by now; going at once spares a last collection of garbage, a tenth of a run.
process.exit(await run(process.argv.slice(2), processIo()));
