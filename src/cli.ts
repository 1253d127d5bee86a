#!/usr/bin/env node
import { loadProgram } from './start/load-program.js';

const { processIo, run } = loadProgram(import.meta.dirname);
process.exitCode = await run(process.argv.slice(2), processIo());
