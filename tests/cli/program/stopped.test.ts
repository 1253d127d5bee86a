import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { runIn } from '../fake-io.js';
import { bin, ownFolder, project } from '../support/shipped.js';

const folder = ownFolder();

// Work for some seconds, without a turn of the event loop.
const article = readFileSync(join(project, 'assets/articles/harbour-flood-barrier.txt'), 'utf8');
const parts = Array.from({ length: 300 }, (_, part) => article.replaceAll('. ', ` in part ${part}. `));
writeFileSync(join(folder, 'long.txt'), parts.join('\n\n'));
writeFileSync(join(folder, 'short.txt'), article);
// The first long text that is brought into normal form takes for ever; that of help is none.
writeFileSync(
  join(folder, 'endless.mjs'),
  `const { normalize } = String.prototype;
  String.prototype.normalize = function (...form) {
    while (this.length > 1000);
    return normalize.apply(this, form);
  };`,
);

// It takes all memory instead.
writeFileSync(
  join(folder, 'filling.mjs'),
  'String.prototype.normalize = () => { const kept = []; for (;;) kept.push(new Array(1000).fill(kept.length)); };',
);

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** When, in milliseconds. */
  readonly at: number;
}

const start = (...words: string[]): ChildProcess => spawn(process.execPath, words, { cwd: folder });

function endOf(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((done) => {
    child.on('close', (code, signal) => {
      done({ code, signal, stdout, stderr, at: performance.now() });
    });
  });
}

const after = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** A program of our own that is made of the sources, as a file. */
async function bundled(contents: string): Promise<string> {
  const outfile = join(folder, `${randomUUID()}.mjs`);
  const stdin = { contents, resolveDir: project, loader: 'ts' } as const;
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  return outfile;
}

const temporary = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

describe('memory', () => {
  // Where the machine has much else to do, V8 may be faster.
  it('that is nearly full ends the work with a line', { retry: 3, timeout: 60_000 }, async () => {
    const filling = ['--max-old-space-size=400', '--import', './filling.mjs'];
    const child = start(...filling, bin, 'short.txt', '-o', 'never.pptx', '--json');
    const { code, stdout, stderr } = await endOf(child);
    expect(stderr).toMatch(/^error: It needs more memory [^\n]+\n$/);
    expect(code).toBe(71);
    expect(JSON.parse(stdout)).toMatchObject({ output: null, diagnostics: [{ code: 'memory' }] });
    expect([existsSync(join(folder, 'never.pptx')), temporary()]).toEqual([false, []]);
  });
});

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  // A machine that has much else to do may be late once.
  it.each([
    ['right at the start', 40],
    ['during work', 500],
    ['later during work', 1000],
  ])('ends a build %s', { retry: 2, timeout: 20_000 }, async (_, milliseconds) => {
    const child = start(bin, 'long.txt', '-o', 'never.pptx', '--force');
    const ended = endOf(child);
    await after(milliseconds);
    const sent = performance.now();
    child.kill(signal);
    const { at, ...end } = await ended;
    expect(end).toEqual({ code: null, signal, stdout: '', stderr: '' });
    expect(at - sent).toBeLessThan(200);
    expect([existsSync(join(folder, 'never.pptx')), temporary()]).toEqual([false, []]);
  });

  it('ends what waits for a reader of its output', { timeout: 20_000 }, async () => {
    execFileSync('mkfifo', [join(folder, `pipe-${signal}`)]);
    const child = start(bin, 'short.txt', '-o', `pipe-${signal}`);
    const ended = endOf(child);
    await after(1200);
    child.kill(signal);
    expect(await ended).toMatchObject({ code: null, signal });
  });

  it('leaves nothing half-written where it comes during writing', { timeout: 30_000 }, async () => {
    const target = join(folder, `${signal}.bin`);
    // More than is written in a few milliseconds.
    const contents = `import { writeTarget } from './src/cli/process/output.js';
      import { processIo } from './src/cli/process/process-io.js';
      const target = { name: 'x', path: ${JSON.stringify(target)}, direct: false };
      await writeTarget(target, new Uint8Array(300_000_000), processIo());
      setTimeout(() => console.log('went on'), 1000);`;
    const outfile = await bundled(contents);
    const child = start(outfile);
    const ended = endOf(child);
    const begun = (): boolean => temporary().some((name) => statSync(join(folder, name)).size > 0);
    while (!begun() && child.exitCode === null) await after(5);
    child.kill(signal);
    expect(await ended).toMatchObject({ code: null, signal, stdout: '' });
    expect([existsSync(target), temporary()]).toEqual([false, []]);
  });

  it('is seen by a shell as its number', { timeout: 20_000 }, async () => {
    const number = signal === 'SIGINT' ? 130 : 143;
    const script = `"$0" "${bin}" long.txt -o never.pptx & sleep 1; kill -${signal} $!; wait $!; echo $?`;
    const seen = await new Promise<string>((done) => {
      execFile('bash', ['-mc', script, process.execPath], { cwd: folder }, (_, stdout) => {
        done(stdout);
      });
    });
    expect(seen.trim()).toBe(String(number));
  });
});

describe('--timeout', () => {
  const message =
    'error: It was not done within 1 second, and was ended; nothing was written. Give it more time with --timeout, or only the article itself.\n';

  it('ends an endless loop', { timeout: 20_000 }, async () => {
    const began = performance.now();
    const { at, ...end } = await endOf(
      start('--import', './endless.mjs', bin, 'short.txt', '-o', 'never.pptx', '--timeout', '1'),
    );
    expect(end).toEqual({ code: 124, signal: null, stdout: '', stderr: message });
    expect(at - began).toBeLessThan(5000);
    expect([existsSync(join(folder, 'never.pptx')), temporary()]).toEqual([false, []]);
  });

  it('ends a preview whose deck is never done', { timeout: 20_000 }, async () => {
    const end = await endOf(start('--import', './endless.mjs', bin, 'preview', 'short.txt', '--timeout', '1'));
    expect(end).toMatchObject({ code: 124, signal: null, stdout: '', stderr: message });
  });

  it('lets a preview that stands go on', { timeout: 30_000 }, async () => {
    const child = start(bin, 'preview', 'short.txt', '--timeout', '8');
    const ending = endOf(child);
    await new Promise((done) => child.stdout?.once('data', done));
    await after(9000);
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    expect(await ending).toMatchObject({ signal: 'SIGINT' });
  });

  it('takes away what has not taken its place', { timeout: 20_000 }, async () => {
    const contents = `import { processIo } from './src/cli/process/process-io.js';
      const io = processIo();
      io.limitTime(0.5, { code: 124, stderr: 'late' });
      await io.files.write('.made.tmp', new Uint8Array(10), 'create');
      await io.files.write('.moved.tmp', new Uint8Array(10), 'create');
      await io.files.rename('.moved.tmp', 'moved.txt');
      for (;;);`;
    expect(await endOf(start(await bundled(contents)))).toMatchObject({ code: 124, stderr: 'late' });
    expect([existsSync(join(folder, 'moved.txt')), temporary()]).toEqual([true, []]);
  });

  it('ends what only waits, and tells programs', { timeout: 20_000 }, async () => {
    const { stdout, ...end } = await endOf(start(bin, '-', '-o', 'never.pptx', '--timeout', '1', '--json'));
    expect(end).toMatchObject({ code: 124, signal: null, stderr: message });
    expect(JSON.parse(stdout)).toMatchObject({ output: null, diagnostics: [{ code: 'timeout', severity: 'error' }] });
  });

  it.each(['0', '60'])('of %s seconds leaves short work alone', { timeout: 20_000 }, async (seconds) => {
    expect(
      await endOf(start(bin, 'short.txt', '-o', 'done.pptx', '--force', '--quiet', '--timeout', seconds)),
    ).toMatchObject({ code: 0, stderr: '' });
  });

  it.each(['soon', '-1', '86401', '1e3'])('can not be %s', async (seconds) => {
    const { code, stderr } = await runIn({ files: { 'short.txt': article } }, 'short.txt', `--timeout=${seconds}`);
    expect([code, stderr]).toEqual([
      2,
      `error: "${seconds}" is no number of seconds. Give one from 1 to 86400, or 0 for as long as it takes.\n`,
    ]);
  });
});
