import { execFile, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { editDeck } from '../edit-deck.js';
import { readPackage } from '../../../src/opc/read.js';
import { type Ended, shellOf } from '../support/shell.js';
import { bin, ownFolder, project } from '../support/shipped.js';

const folder = ownFolder();
const article = join(project, 'assets/articles/harbour-flood-barrier.txt');

function program(argv: readonly string[], node: readonly string[] = []): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [...node, bin, ...argv],
      { cwd: folder, maxBuffer: 1e8 },
      (_, stdout, stderr) => {
        done({ code: child.exitCode, stdout, stderr });
      },
    );
  });
}

const shell = shellOf(folder);

describe('the program', () => {
  it('builds a deck with a compiled template', async () => {
    expect(await program([article, '-o', 'deck.pptx'])).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(folder, 'deck.pptx')).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('brings along the fonts of its templates, which may be embedded, with their licence', async () => {
    expect(await program([article, '-o', 'embedded.pptx', '--embed-fonts', '--quiet'])).toMatchObject({ code: 0 });
    const parts = readPackage(readFileSync(join(folder, 'embedded.pptx'))).partNames();
    const fonts = parts.filter((part) => part.endsWith('.fntdata'));
    expect(fonts).toHaveLength(readdirSync(join(project, 'dist/fonts')).length);
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    const licences = readFileSync(join(project, 'dist/third-party-licences.txt'), 'utf8');
    expect(licences).toMatch(/Fonts of @expo-google-fonts\/be-vietnam-pro.*SIL OPEN FONT LICENSE Version 1\.1/is);
  });

  it('tells what is wrong and ends with its code', async () => {
    expect(await program(['absent.txt'])).toEqual({
      code: 3,
      stdout: '',
      stderr: 'error: There is no file absent.txt. Check the path.\n',
    });
  });

  it('checks a deck, and ends with 1 where something is found', async () => {
    const seven = await program([article, '-o', 'seven.pptx', '--slides', '7']);
    expect(seven).toEqual({ code: 0, stdout: '', stderr: 'seven.pptx: 7 slides, English, template brief\n' });
    const fine = await program(['check', 'seven.pptx', '--source', article, '--quiet']);
    expect(fine).toMatchObject({ code: 0, stderr: '' });
    expect(fine.stdout).toMatch(/^seven\.pptx: nothing found; tells \d+ of 12 key figures/);
    const edited = editDeck(readFileSync(join(folder, 'seven.pptx')), (deck) => {
      deck.reword('3.2 metres', () => 'The gates may be closed only when the forecast tide exceeds 9.9 metres');
    });
    writeFileSync(join(folder, 'edited.pptx'), edited);
    const found = await program(['check', 'edited.pptx', '--source', article]);
    expect(found.code).toBe(1);
    expect(found.stdout).toMatch(/^error +slide \d+ +Somebody changed .* the article does not say "9.9"\.$/m);
  });

  it('lists languages, and prints schemas', async () => {
    expect((await program(['languages'])).stdout).toMatch(/^vi +Vietnamese +Tiếng Việt +yes/m);
    expect((await program(['schema', 'briefing'])).stdout).toMatch(/"title": "briefdeck briefing"/);
  });

  it('reads a pipe, and bears a reader that stops early', async () => {
    expect(await shell(`cat "${article}" | briefdeck - -o - | head -c 2`)).toMatchObject({ code: 0, stdout: 'PK' });
    const cut = await shell(`briefdeck "${article}" --emit briefing | head -n 1`);
    expect(cut).toEqual({ code: 0, stdout: '{\n', stderr: '' });
    expect((await shell(`briefdeck <(cat "${article}") -o substituted.pptx`)).code).toBe(0);
  });

  it('fetches an article, and ends when it is interrupted meanwhile', async () => {
    const server = createServer(({ url }, answer) => {
      if (url === '/endless') answer.write('An article that does not end. ');
      else answer.end(readFileSync(article));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const origin = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
    try {
      expect(await program([`${origin}/fetched.txt`])).toMatchObject({ code: 3, stdout: '' });
      expect(await program([`${origin}/fetched.txt`, '--allow-private'])).toMatchObject({ code: 0, stdout: '' });
      expect(readFileSync(join(folder, 'fetched.pptx')).subarray(0, 2).toString()).toBe('PK');
      const child = spawn(process.execPath, [bin, `${origin}/endless`, '--allow-private'], { cwd: folder });
      const ended = new Promise((done) =>
        child.on('exit', (_, signal) => {
          done(signal);
        }),
      );
      await new Promise<void>((done) => server.once('request', () => setTimeout(done, 100)));
      child.kill('SIGINT');
      expect(await ended).toBe('SIGINT');
      expect(existsSync(join(folder, 'endless.pptx'))).toBe(false);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('ends when it is interrupted', async () => {
    const child = spawn(process.execPath, [bin, '-', '-o', 'never.pptx'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const ended = new Promise((done) =>
      child.on('exit', (_, signal) => {
        done(signal);
      }),
    );
    // More than a pipe holds: when it is gone, the program is waiting for the rest.
    await new Promise((done) => child.stdin.write('An article that does not end. '.repeat(20_000), done));
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(stderr).toBe('');
    expect(existsSync(join(folder, 'never.pptx'))).toBe(false);
  });
});

describe('a full disk', () => {
  it('is told', async () => {
    const { code, stderr } = await program([article, '-o', '/dev/full']);
    expect(stderr).toBe("error: /dev/full can't be written: the disk is full. Make room, or take another disk.\n");
    expect(code).toBe(6);
  });

  const disk = join(folder, 'disk');
  if (mountSmallDisk(disk)) {
    afterAll(() => {
      execFileSync('umount', [disk]);
    });

    it('is left as it was', async () => {
      writeFileSync(join(disk, 'fill'), Buffer.alloc(56 * 1024));
      const { code, stderr } = await program([article, '-o', join(disk, 'deck.pptx')]);
      expect(stderr).toMatch(/the disk is full\. Make room/);
      expect(code).toBe(6);
      expect(readdirSync(disk)).toEqual(['fill']);
    });
  }
});

describe('start-up', () => {
  const bundles = z
    .record(z.string(), z.object({ inputs: z.record(z.string(), z.unknown()) }))
    .parse(JSON.parse(readFileSync(join(project, 'dist/metafile.json'), 'utf8')));

  /** The packages whose code is in the bundles that a run of the program reads. */
  async function packagesLoadedBy(...argv: string[]): Promise<string[]> {
    const list = join(folder, 'read.txt');
    writeFileSync(list, '');
    const spy = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const { appendFileSync, readFileSync } = fs;
      fs.readFileSync = (file, ...more) => { appendFileSync(${JSON.stringify(list)}, file + '\\n'); return readFileSync(file, ...more); };
      syncBuiltinESMExports();`;
    const { code } = await program(argv, ['--import', `data:text/javascript,${encodeURIComponent(spy)}`]);
    expect(code).toBe(0);
    const files = readFileSync(list, 'utf8')
      .split('\n')
      .map((file) => basename(file));
    expect(files.some((file) => file.startsWith('program-'))).toBe(true);
    const inputs = files.flatMap((file) => Object.keys(bundles[file]?.inputs ?? {}));
    return [...new Set(inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []))].sort();
  }

  const parser = [
    'ansi-regex',
    'ansi-styles',
    'cliui',
    'emoji-regex',
    'escalade',
    'get-caller-file',
    'get-east-asian-width',
    'string-width',
    'strip-ansi',
    'wrap-ansi',
    'y18n',
    'yargs',
    'yargs-parser',
  ];

  it('loads nothing for a PDF that encrypts, or unpacks what Node can unpack', async () => {
    const loaded = await packagesLoadedBy(article, '-o', 'loaded.pdf');
    expect(loaded).toEqual(expect.arrayContaining(['fontkit', 'pdfkit']));
    expect(loaded.filter((name) => ['@noble/ciphers', 'pptxgenjs', 'tiny-inflate'].includes(name))).toEqual([]);
  });

  it.each(['--help', '--version'])('%s loads the parser and nothing else', async (flag) => {
    const loaded = await packagesLoadedBy(flag);
    expect(loaded).toContain('yargs');
    expect(loaded.filter((name) => !parser.includes(name))).toEqual([]);
  });

  it('a build loads no schemas, no YAML, no detector of languages and nothing of the network', async () => {
    const loaded = await packagesLoadedBy(article, '-o', 'loaded.pptx');
    expect(loaded).toContain('pptxgenjs');
    expect(loaded.filter((name) => ['zod', 'yaml', 'tinyld', 'fontkit', 'ipaddr.js'].includes(name))).toEqual([]);
  });

  it('keeps patterns as the literals that they are, which are made ready once', () => {
    const program = readdirSync(dirname(bin)).find((name) => /^program-.*\.cjs$/.test(name)) ?? '';
    const code = readFileSync(join(dirname(bin), program), 'utf8');
    expect(code).toContain('\\p{Ll}');
    expect(code).not.toMatch(/new RegExp\("[^"]*\\\\p\{/);
  });

  it('takes the functions of all bundles from their code caches, in a run as it is', async () => {
    const watcher = join(folder, 'watcher.cjs');
    const log = join(folder, 'scripts.json');
    writeFileSync(watcher, watchScripts(log));
    const ended = await shell(
      `node --require "${watcher}" "${bin}" "${article}" -o "${folder}/cached.pptx" -o "${folder}/cached.pdf" --quiet`,
    );
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const scripts = JSON.parse(readFileSync(log, 'utf8')) as { readonly name: string; readonly isTaken: boolean }[];
    expect(scripts.filter(({ isTaken }) => !isTaken)).toEqual([]);
    const taken = scripts.map(({ name }) => name.replace(/-.*/, ''));
    expect(taken).toEqual(expect.arrayContaining(['fontkit', 'pdfkit', 'pngjs', 'pptxgenjs', 'program']));
  });

  it('does without the code caches, and bears one that is damaged or of another version of Node', async () => {
    const copy = join(folder, 'installed');
    cpSync(join(project, 'dist'), copy, { recursive: true, filter: (file) => !file.includes('types') });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const caches = readdirSync(copy).filter((name) => name.endsWith('.cache'));
    expect(caches.length).toBeGreaterThan(1);
    const deck = async (): Promise<string> => {
      const ended = await shell(`node "${copy}/cli.js" "${article}" -o - --quiet | sha256sum`);
      expect(ended).toMatchObject({ code: 0, stderr: '' });
      return ended.stdout;
    };
    const cached = await deck();
    for (const cache of caches) writeFileSync(join(copy, cache), 'not a code cache at all');
    expect(await deck()).toBe(cached);
    for (const cache of caches) rmSync(join(copy, cache));
    expect(await deck()).toBe(cached);
  });
});

/** A script that writes down which bundles a run loads, and whether V8 takes the code cache of each under the flags that it has then. */
const watchScripts = (log: string): string => `
  const vm = require('node:vm');
  const { Script } = vm;
  const scripts = [];
  vm.Script = class extends Script {
    constructor(source, options) {
      super(source, options);
      const name = require('node:path').basename(options.filename);
      scripts.push({ name, isTaken: this.cachedDataRejected === false });
    }
  };
  require('node:module').syncBuiltinESMExports();
  process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(log)}, JSON.stringify(scripts)));`;

/** Only root can mount a disk; for others the same failure is injected, in the tests of bad input. */
function mountSmallDisk(at: string): boolean {
  mkdirSync(at, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', at], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
