import { execFile, spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files } from '../../../src/cli/process/process-io.js';
import { bin, ownFolder, project } from '../support/shipped.js';

const folder = ownFolder();
writeFileSync(join(folder, 'a.txt'), readFileSync(join(project, 'assets/articles/harbour-flood-barrier.txt')));

/** Runs a line of a shell, in which `briefdeck` is the program. */
const shell = (line: string): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((done) => {
    const script = `briefdeck() { "$0" "${bin}" "$@"; }\n${line}`;
    execFile('bash', ['-c', script, process.execPath], { cwd: folder }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

const full = "error: stdout can't be written: the disk is full. Make room, or take another disk.\n";

describe('streams', () => {
  it.each([
    'briefdeck a.txt -o -',
    'briefdeck languages',
    'briefdeck --help',
    'briefdeck a.txt --json -o j.pptx --force',
  ])('%s says that stdout is full', async (line) => {
    const { code, stderr } = await shell(`${line} > /dev/full`);
    expect([code, stderr.endsWith(full)]).toEqual([6, true]);
  });

  it.each([
    ['/dev/full', 'briefdeck none.txt 2> /dev/full', 3],
    ['/dev/full, where the work is done', 'briefdeck a.txt -o full.pptx 2> /dev/full', 0],
    ['closed', 'briefdeck none.txt 2>&-', 3],
    ['closed, and stdout too, where the work is done', 'briefdeck a.txt -o closed.pptx >&- 2>&-', 0],
  ])('stderr that is %s changes nothing about the code', async (_, line, code) => {
    expect(await shell(line)).toEqual({ code, stdout: '', stderr: '' });
  });

  it('that are closed are as /dev/null', async () => {
    expect(await shell('briefdeck languages >&-')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await shell('briefdeck - -o never.pptx <&-')).toMatchObject({
      code: 3,
      stderr: 'error: stdin is empty. Give an article of at least one sentence.\n',
    });
  });
});

describe('a working folder that was deleted', () => {
  const gone = 'mkdir gone; cd gone; rmdir ../gone;';

  it.each([
    ['languages', 0, /^$/],
    ['a.txt', 3, /^error: There is no file a\.txt\. Check the path\.\n$/],
    ['"$OLDPWD/a.txt" -o b.pptx', 6, /^error: The folder that it is run in is gone\. Change to another one\.\n$/],
    ['"$OLDPWD/a.txt" -o "$OLDPWD/gone.pptx"', 0, /gone\.pptx: \d+ slides/],
  ])('%s ends with %i', async (words, code, said) => {
    const { stderr, ...end } = await shell(`${gone} briefdeck ${words}`);
    expect(end.code).toBe(code);
    expect(stderr).toMatch(said);
  });
});

describe('names', () => {
  it('of 255 bytes can be written', async () => {
    const name = `${'ố'.repeat(83)}a.pptx`;
    expect(Buffer.byteLength(name)).toBe(255);
    expect(await shell(`briefdeck a.txt --quiet -o ${name}`)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readdirSync(folder)).toContain(name);
    expect(await shell(`briefdeck a.txt -o a${name}`)).toMatchObject({ code: 6 });
  });

  it.each(['', 'build', 'outline'])('that begin with a dash stand behind --: %s', async (command) => {
    writeFileSync(join(folder, '-dash.txt'), readFileSync(join(folder, 'a.txt')));
    const { code, stderr } = await shell(
      `briefdeck ${command} -o dash-${command}.out --format ${command === 'outline' ? 'yaml' : 'pptx'} -- -dash.txt`,
    );
    expect([code, stderr]).toEqual([0, expect.stringContaining(`dash-${command}.out: `)]);
  });

  it('of commands are names of files behind --', async () => {
    expect(await shell('briefdeck -- outline')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('There is no file outline.') as string,
    });
  });
});

describe('an output', () => {
  it('that two want to make is made by one, and the other is told', async () => {
    const { stdout } = await shell(
      'for i in 1 2 3; do { briefdeck a.txt --quiet -o same.pptx; echo $?; } & done 2>said; wait',
    );
    expect(stdout.trim().split('\n').sort()).toEqual(['0', '6', '6']);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const { code, stderr } = await shell('briefdeck a.txt -o same.pptx');
    expect([code, stderr]).toEqual([6, 'error: same.pptx exists already. Use --force to overwrite it.\n']);
  });

  it('that is a link takes the place of the link; what it leads to stays as it is', async () => {
    writeFileSync(join(folder, 'real.pptx'), 'mine');
    symlinkSync('real.pptx', join(folder, 'link.pptx'));
    expect(await shell('briefdeck a.txt --quiet -o link.pptx')).toMatchObject({ code: 6 });
    expect(readlinkSync(join(folder, 'link.pptx'))).toBe('real.pptx');
    expect(await shell('briefdeck a.txt --quiet --force -o link.pptx')).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'real.pptx'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, 'link.pptx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('that is a link to nothing is not written through', async () => {
    symlinkSync('nowhere/x.pptx', join(folder, 'dangling.pptx'));
    expect(await shell('briefdeck a.txt --quiet -o dangling.pptx')).toMatchObject({ code: 6 });
  });
});

it('a source that somebody goes on writing is not read half old and half new', { timeout: 20_000 }, async () => {
  const path = join(folder, 'growing.txt');
  writeFileSync(path, 'The council voted on Tuesday. '.repeat(2_000_000));
  const script = `setInterval(() => { for (let i = 0; i < 50; i += 1) require('node:fs').appendFileSync(${JSON.stringify(path)}, 'more'); }, 0)`;
  const writer = spawn(process.execPath, ['-e', script]);
  const codes = new Set<unknown>();
  for (let count = 0; count < 200 && !codes.has('EBUSY'); count += 1) {
    await new Promise((done) => setTimeout(done, 20));
    codes.add(
      await files.read(path, 100_000_000).then(
        (bytes) => bytes.length > 0,
        (error: unknown) => error instanceof Error && 'code' in error && error.code,
      ),
    );
  }
  writer.kill();
  await new Promise((done) => writer.once('close', done));
  expect(codes).toContain('EBUSY');
  expect((await files.read(path, 100_000_000)).length).toBeGreaterThan(59_000_000);
});
