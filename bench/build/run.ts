import { spawnSync } from 'node:child_process';

/** A command to measure. */
export interface Contender {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
}

/** What one run of a process took, in milliseconds: by the clock, and of all processors together. */
export interface Run {
  readonly wall: number;
  readonly processor: number;
  readonly stderr: string;
}

/**
 * Runs a whole process and waits for its end.
 *
 * @throws Error when it fails
 */
export function run({ name, command }: Contender): Run {
  // Node doesn't tell the processor time of a child; bash does.
  const timed = ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', name, ...command];
  const { status, stderr, error } = spawnSync('bash', timed, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
  const lines = stderr.trimEnd().split('\n');
  const [wall = NaN, user = NaN, system = NaN] = (lines.at(-1) ?? '').split(' ').map(Number);
  return { wall: wall * 1000, processor: (user + system) * 1000, stderr: lines.slice(0, -1).join('\n') };
}

/** Whether a program can be run. */
export const isPresent = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** The most memory that a process held at once, in megabytes; undefined where there is no GNU time to tell. */
export function peakMemory({ command }: Contender): number | undefined {
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%M', ...command], { encoding: 'utf8' });
  return status === 0 ? Number(stderr.trimEnd().split('\n').at(-1)) / 1024 : undefined;
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
