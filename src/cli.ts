#!/usr/bin/env node
import { loadProgram } from './start/load-program.js';
import { isQuick, startKeeper } from './start/keeper.js';
import { keepWorkingFolder } from './start/working-folder.js';

keepWorkingFolder();
const words = process.argv.slice(2);
const keeper = isQuick(words) ? undefined : startKeeper();
const { processIo, run } = loadProgram(import.meta.dirname, () => keeper?.isListening() ?? true);
// All that was written has left the process by now; going at once spares a last collection of garbage, a tenth of a run.
process.exit(await run(words, processIo(keeper)));
