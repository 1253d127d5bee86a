import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caseOf } from './run-case.js';
import { projectFolder, type TargetName } from './targets.js';
import type { Task, Told } from './worker.js';

export interface FuzzOptions {
  readonly targets: readonly TargetName[];
  readonly seed: number;
  readonly minutes: number;
}

/** What came of the cases of one target. */
export interface Tally {
  cases: number;
  /** By exit code. */
  readonly codes: Map<number, number>;
  /** The longest case, in milliseconds. */
  longest: number;
}

export interface Finding {
  readonly target: TargetName;
  readonly index: number;
  readonly fault: string;
  /** Where the odd file is kept. */
  readonly file: string;
}

/** Tries cases in a process of its own, which is ended where one takes too long or too much memory, and goes on behind it. */
export async function fuzz({ targets, seed, minutes }: FuzzOptions): Promise<{
  findings: readonly Finding[];
  tallies: ReadonlyMap<TargetName, Tally>;
}> {
  const next = new Map<TargetName, number>(targets.map((target) => [target, 0]));
  const tallies = new Map<TargetName, Tally>(
    targets.map((target) => [target, { cases: 0, codes: new Map(), longest: 0 }]),
  );
  const findings = new Map<string, Finding>();
  const find = async (target: TargetName, index: number, fault: string): Promise<void> => {
    const key = `${target} ${fault}`;
    if (!findings.has(key)) findings.set(key, { target, index, fault, file: await kept(target, seed, index) });
  };
  const hear = (told: Told): Promise<void> | undefined => {
    next.set(told.target, told.index + 1);
    const tally = tallies.get(told.target);
    if (told.ended === undefined || tally === undefined) return undefined;
    const { code, fault, milliseconds } = told.ended;
    tally.cases += 1;
    tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
    tally.longest = Math.max(tally.longest, milliseconds);
    return fault === undefined ? undefined : find(told.target, told.index, fault);
  };
  const until = performance.now() + minutes * 60_000;
  while (performance.now() < until) {
    const broken = await oneProcess({ seed, next: [...next] }, until, hear);
    if (broken !== undefined) await find(broken.target, broken.index, broken.fault);
  }
  return { findings: [...findings.values()], tallies };
}

type Broken = Omit<Finding, 'file'>;

/** Milliseconds that one case may take, on a machine that has much else to do. */
const longestCase = 90_000;
const mostMegabytes = 768;
const mostCasesOfProcess = 5000;

/** Runs a process until the time is over, or it breaks; and tells on what. */
async function oneProcess(
  task: Task,
  until: number,
  hear: (told: Told) => Promise<void> | undefined,
): Promise<Broken | undefined> {
  const child = fork(fileURLToPath(import.meta.url), {
    env: { ...process.env, FUZZ_TASK: JSON.stringify(task) },
    execArgv: [`--max-old-space-size=${mostMegabytes}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const pending: Promise<void>[] = [];
  let current: Told | undefined;
  let since = performance.now();
  let cases = 0;
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(0, 5000)));
  const broken = await new Promise<string | undefined>((done) => {
    const timer = setInterval(() => {
      const now = performance.now();
      if (now > until || cases > mostCasesOfProcess) done(undefined);
      else if (now - since > longestCase && current?.ended === undefined)
        done(`not done in ${longestCase / 1000} seconds`);
    }, 250);
    child.on('message', (told: Told) => {
      current = told;
      since = performance.now();
      if (told.ended !== undefined) cases += 1;
      const work = hear(told);
      if (work !== undefined) pending.push(work);
    });
    child.on('close', () => {
      clearInterval(timer);
      done(/(?:FATAL ERROR|\w*Error): .*/.exec(said)?.[0] ?? 'the process ended');
    });
  });
  child.kill('SIGKILL');
  await Promise.all(pending);
  if (broken === undefined || current === undefined) return undefined;
  return { target: current.target, index: current.index, fault: broken };
}

/** Keeps the odd file of a finding, to be looked at and made small. */
async function kept(target: TargetName, seed: number, index: number): Promise<string> {
  const { file, bytes } = await caseOf(target, seed, index);
  const folder = join(projectFolder, 'out/fuzz');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${target}-${seed}-${index}${extname(file)}`);
  writeFileSync(path, bytes);
  return path;
}
