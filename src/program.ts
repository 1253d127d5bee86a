// What the program does, apart from how it is started: src/start loads a bundle of this file.
export { processIo } from './cli/process/process-io.js';
export { run } from './cli/run.js';
