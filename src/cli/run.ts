import { BriefdeckError } from '../diagnostics/error.js';
import { failedReport, reportJson } from '../diagnostics/report-json.js';
import { reportText } from '../diagnostics/report-text.js';
import { version } from '../version.js';
import { fileSystemError } from './process/file-error.js';
import { type CommandLine, type Invocation, invocationOf, parseCommandLine } from './options/arguments.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import type { Farewell, Io, Limit } from './io.js';
import { resolveSettings } from './settings/resolve-settings.js';
import { flag, type Values } from './options/values.js';

/**
 * Runs a command line from end to end.
 *
 * @param argv the words after the program's name
 * @returns the exit code; whatever happens is told through `io`, and nothing is thrown
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await runCommandLine(parseCommandLine(argv, Math.min(io.stdout.columns ?? 100, 120)), io);
  } catch (error) {
    return tellFailure(error, argv.includes('--json'), io);
  }
}

async function runCommandLine(line: CommandLine, io: Io): Promise<ExitCode> {
  if (line.command === 'print') {
    await io.stdout.write(line.text);
    return exitCodes.done;
  }
  const { command, values } = line;
  if (command !== 'build' && command !== 'outline' && command !== 'preview')
    return runCommand(invocationOf(command, values), io);
  const resolved = await resolveSettings(values, io);
  if (flag(values, 'print-config')) {
    return (await import('./settings/print-config.js')).printConfig(resolved, flag(values, 'json'), io);
  }
  return runCommand(invocationOf(command, await dated(resolved.values, io), Object.keys(values)), io);
}

/** What knows dates in words is loaded where one is given. */
const dated = async (values: Values, io: Io): Promise<Values> =>
  values['date'] === undefined ? values : (await import('./options/iso-date.js')).withIsoDate(values, io);

/** Commands are loaded when they are called for: help and version need none of what they need. */
async function runCommand(invocation: Invocation, io: Io): Promise<ExitCode> {
  const limit = limitOf(invocation, io);
  if (invocation.command === 'preview')
    return (await import('./commands/preview.js')).preview(invocation.arguments, limit, io);
  if (invocation.command === 'build' && invocation.arguments.watch) {
    const tell = (error: unknown): Promise<unknown> => tellFailure(error, false, io);
    return (await import('./commands/build-again.js')).buildAgain(invocation.arguments, limit, tell, io);
  }
  limit();
  switch (invocation.command) {
    case 'build':
      return (await import('./commands/build.js')).build(invocation.arguments, io);
    case 'outline':
      return (await import('./commands/outline.js')).outline(invocation.arguments, io);
    case 'update':
      return (await import('./commands/update.js')).update(invocation.arguments, io);
    case 'merge':
      return (await import('./commands/merge.js')).merge(invocation.arguments, io);
    case 'check':
      return (await import('./commands/check.js')).check(invocation.arguments, io);
    case 'template':
      return (await import('./commands/template.js')).template(invocation.arguments, io);
    case 'languages':
      return (await import('./commands/languages.js')).languages(invocation.arguments, io);
    case 'init':
      return (await import('./commands/init.js')).init(invocation.arguments, io);
    case 'schema':
      return (await import('./commands/schema.js')).schema(invocation.name, io);
  }
}

/**
 * Begins the time that a person gives a piece of work, which begins when it is known what to do; and no work may fill the memory.
 */
function limitOf(invocation: Invocation, io: Io): Limit {
  if (!('arguments' in invocation) || !('timeout' in invocation.arguments)) return () => () => undefined;
  const { timeout, json } = invocation.arguments;
  const farewell = ({ diagnostic }: BriefdeckError, code: ExitCode): Farewell => ({
    code,
    stdout: json ? reportJson(failedReport([diagnostic])) : undefined,
    stderr: `${reportText(diagnostic)}\n`,
  });
  const full = new BriefdeckError(
    'output',
    'memory',
    'It needs more memory than it may have, and was ended; nothing was written.',
    { hint: 'Give it only the article itself, or more memory with NODE_OPTIONS=--max-old-space-size=MEGABYTES.' },
  );
  io.limitMemory(farewell(full, exitCodes.memory));
  if (timeout === 0) return () => () => undefined;
  const late = new BriefdeckError(
    'output',
    'timeout',
    `It was not done within ${timeout} ${timeout === 1 ? 'second' : 'seconds'}, and was ended; nothing was written.`,
    { hint: 'Give it more time with --timeout, or only the article itself.' },
  );
  return () => io.limitTime(timeout, farewell(late, exitCodes.timeout));
}

async function tellFailure(thrown: unknown, json: boolean, io: Io): Promise<ExitCode> {
  const error = fileSystemError(thrown) ?? thrown;
  if (!(error instanceof BriefdeckError)) {
    await io.stderr.write(faultText(error));
    if (json) await sayIfPossible(reportJson(failedReport([fault(error)])), io);
    return exitCodes.fault;
  }
  if (json) await sayIfPossible(reportJson(failedReport([error.diagnostic])), io);
  await io.stderr.write(`${reportText(error.diagnostic)}\n`);
  return exitCodes[error.kind];
}

/** That stdout can't be written may be the very failure that is told. */
const sayIfPossible = (text: string, io: Io): Promise<void> => io.stdout.write(text).catch(() => undefined);

const fault = (error: unknown) =>
  ({ code: 'fault', severity: 'error', message: error instanceof Error ? error.message : String(error) }) as const;

function faultText(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${stack}\n\nThis is a fault of briefdeck ${version} (Node ${process.version}). Please report it with the lines above, the command line and, if it may be shared, the source.\n`;
}
