#!/usr/bin/env node
import { loadProgram } from './start/load-program.js';
import { isQuick, startTimeKeeper } from './start/time-keeper.js';
import { keepWorkingFolder } from './start/working-folder.js';

keepWorkingFolder();
const words = process.argv.slice(2);
const keepTime = isQuick(words) ? undefined : startTimeKeeper();
const { processIo, run } = loadProgram(import.meta.dirname);
// All that was written has left the process by now; going at once spares a last collection of garbage, a tenth of a run.
process.exit(await run(words, processIo(keepTime)));
