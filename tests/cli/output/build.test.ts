import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { articleSchema } from '../../../src/model/article.js';
import { briefingSchema } from '../../../src/model/briefing.js';
import { deckSchema } from '../../../src/model/deck.js';
import { readPackage } from '../../../src/opc/read.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { readTrace } from '../../../src/render/pptx/trace/trace.js';
import { sameBytes } from '../../support/same-bytes.js';
import { runIn, type World } from '../fake-io.js';

const sample = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../../assets/articles', name));
const hanoi = sample('hanoi-convention.txt');
const files = { 'news/hanoi.txt': hanoi, 'harbour.txt': sample('harbour-flood-barrier.txt') };
const slidesIn = (bytes: Uint8Array | undefined): number =>
  readPackage(bytes ?? new Uint8Array())
    .partNames()
    .filter((name) => /^\/ppt\/slides\/slide\d+\.xml$/.test(name)).length;

/** The deck of one article without any option, which several tests look at. */
let plain: ReturnType<typeof runIn> | undefined;
const built = (): ReturnType<typeof runIn> => (plain ??= runIn({ files }, 'harbour.txt'));

describe('briefdeck SOURCE', () => {
  it('writes a deck named after the source into the working folder', async () => {
    const { code, stdout, stderr, files: after } = await runIn({ files }, 'news/hanoi.txt');
    expect(stderr).toMatch(/^hanoi\.pptx: \d+ slides, Vietnamese, template brief\n$/);
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect([...after.keys()].sort()).toEqual(['hanoi.pptx', 'harbour.txt', 'news/hanoi.txt']);
    expect(stderr).toContain(`${slidesIn(after.get('hanoi.pptx'))} slides`);
  });

  it('gives equal bytes for equal input', async () => {
    const [first, second] = await Promise.all([built(), runIn({ files }, 'harbour.txt')]);
    expect(first.stderr).toMatch(/English/);
    expect(sameBytes(second.files.get('harbour.pptx'), first.files.get('harbour.pptx'))).toBe(true);
    const dated = await runIn({ files, env: { SOURCE_DATE_EPOCH: '1790000000' } }, 'harbour.txt');
    expect(sameBytes(dated.files.get('harbour.pptx'), first.files.get('harbour.pptx'))).toBe(false);
  });

  it('reads stdin and writes stdout', async () => {
    const piped = await runIn({ stdin: hanoi }, '-', '-o', '-');
    expect(piped.code).toBe(0);
    expect(piped.stderr).toMatch(/^stdout: \d+ slides/);
    expect(slidesIn(piped.stdoutBytes)).toBeGreaterThan(2);
    expect([...piped.files.keys()]).toEqual([]);
    const named = await runIn({ stdin: hanoi }, '-');
    expect([...named.files.keys()]).toEqual(['deck.pptx']);
  });

  it('writes into a folder that is named as the output', async () => {
    const { code, files: after } = await runIn({ files: { ...files, 'out/': '' } }, 'harbour.txt', '-o', 'out');
    expect(code).toBe(0);
    expect(after.has('out/harbour.pptx')).toBe(true);
  });

  it('writes into a device without replacing it', async () => {
    const { code, files: after } = await runIn({ files }, 'harbour.txt', '-o', '/dev/null');
    expect(code).toBe(0);
    expect([...after.keys()].filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('overwrites only when forced', async () => {
    const world = { files: { ...files, 'harbour.pptx': 'mine' } };
    const refused = await runIn(world, 'harbour.txt');
    expect(refused).toMatchObject({
      code: 6,
      stdout: '',
      stderr: 'error: harbour.pptx exists already. Use --force to overwrite it.\n',
    });
    expect(refused.files.get('harbour.pptx')?.toString()).toBe('mine');
    const forced = await runIn(world, 'harbour.txt', '--force');
    expect(forced.code).toBe(0);
    expect(slidesIn(forced.files.get('harbour.pptx'))).toBeGreaterThan(3);
  });

  it('reports as JSON', async () => {
    const { code, stdout, stderr } = await runIn({ files }, 'harbour.txt', '--json', '--quiet', '--title', 'A title');
    expect(code).toBe(0);
    expect(stderr).toBe('');
    const report = z
      .object({ slides: z.number(), diagnostics: z.array(z.unknown()) })
      .loose()
      .parse(JSON.parse(stdout));
    expect(report).toMatchObject({ output: 'harbour.pptx', language: 'en', title: 'A title', template: 'brief' });
    expect(report.slides).toBeGreaterThan(3);
  });

  it('reports a failure as JSON too', async () => {
    const { code, stdout, stderr } = await runIn({}, 'absent.txt', '--json');
    expect(code).toBe(3);
    expect(stderr).toMatch(/^error: There is no file absent\.txt\./);
    expect(JSON.parse(stdout)).toMatchObject({
      output: null,
      diagnostics: [{ code: 'input.not-found', severity: 'error' }],
    });
  });

  it('tells times and what was left out when verbose, nothing when quiet', async () => {
    const verbose = await runIn({ files }, 'harbour.txt', '--verbose');
    expect(verbose.stderr).toMatch(/info: Left out: /);
    expect(verbose.stderr).toMatch(/read \d+\.\d ms, summarize .*, compose .*, render .* ms\n$/);
    const quiet = await runIn({ files }, 'harbour.txt', '--quiet');
    expect(quiet).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('shows progress on a terminal only when it takes long', async () => {
    const progress = /Laying out slides…/;
    const short = { 'a.txt': 'The council voted on Tuesday to build a barrier across the harbour.' };
    const shown = async (world: World, ...argv: string[]) =>
      (await runIn({ files: short, ...world }, 'a.txt', ...argv)).stderr;
    expect(await shown({ terminal: true, slowness: 400 })).toMatch(progress);
    expect(await shown({ terminal: true, slowness: 1 })).not.toMatch(progress);
    expect(await shown({ slowness: 400 })).not.toMatch(progress);
    expect(await shown({ terminal: true, slowness: 400 }, '--quiet')).toBe('');
  });
});

describe('what a person says about the briefing', () => {
  const particulars = [
    '--title',
    'Other',
    '--presenter',
    'Ann Lee',
    '--organisation',
    'Council',
    '--marking',
    'Internal',
    '--date',
    '2026-10-26',
  ];

  it('goes before what the article says', async () => {
    const { stdout } = await runIn({ files }, 'harbour.txt', '--emit', 'briefing', ...particulars);
    const briefing = briefingSchema.parse(JSON.parse(stdout));
    expect(briefing).toMatchObject({
      title: 'Other',
      presenter: 'Ann Lee',
      organisation: 'Council',
      marking: 'Internal',
      date: '2026-10-26',
    });
    expect(briefing.titleEvidence).toBeUndefined();
  });

  it('reaches the slides', async () => {
    const { stdout } = await runIn({ files }, 'harbour.txt', '--emit', 'deck', ...particulars);
    const [cover, second] = deckSchema.parse(JSON.parse(stdout)).slides.map((slide) => JSON.stringify(slide));
    for (const words of ['Other', 'Ann Lee', 'Council', 'Internal', '2026']) expect(cover).toContain(words);
    expect(second).toContain('Internal');
  });

  it('may name the language', async () => {
    const { stderr, code } = await runIn({ files }, 'harbour.txt', '--lang', 'en-GB');
    expect(code).toBe(0);
    expect(stderr).toMatch(/British English/);
  });
});

describe('--emit', () => {
  it.each([
    ['article', articleSchema],
    ['briefing', briefingSchema],
    ['deck', deckSchema],
  ] as const)('prints the %s as its schema has it', async (name, schema) => {
    const { code, stdout, stderr, files: after } = await runIn({ files }, 'harbour.txt', '--emit', name);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const document: unknown = JSON.parse(stdout);
    expect(schema.parse(document)).toEqual(document);
    expect(after.size).toBe(2);
  });

  it('writes to a file that is named', async () => {
    const { stdout, files: after } = await runIn({ files }, 'harbour.txt', '--emit', 'article', '-o', 'a.json');
    expect(stdout).toBe('');
    expect(articleSchema.parse(JSON.parse(Buffer.from(after.get('a.json') ?? []).toString())).source.name).toBe(
      'harbour.txt',
    );
  });
});

describe('notes and trace', () => {
  const notes = async (...argv: string[]): Promise<string[]> => {
    const { stdout } = await runIn({ files }, 'harbour.txt', '--emit', 'deck', ...argv);
    return deckSchema.parse(JSON.parse(stdout)).slides.flatMap((slide) => slide.notes.map(({ kind }) => kind));
  };

  it('holds what --notes says', async () => {
    const both = await notes('--notes', 'both');
    expect(await notes()).toEqual(both);
    expect(both).toEqual(expect.arrayContaining(['caption', 'evidence']));
    expect(await notes('--notes', 'captions')).not.toContain('evidence');
    expect(await notes('--notes', 'evidence')).not.toContain('caption');
    expect(await notes('--notes', 'none')).toEqual([]);
  });

  it('carries the briefing unless told not to', async () => {
    const traced = (await built()).files.get('harbour.pptx') ?? new Uint8Array();
    const trace = readTrace(readPackage(traced));
    expect(briefingSchema.parse(JSON.parse(trace ?? '')).language).toBe('en');
    const bare = (await runIn({ files }, 'harbour.txt', '--no-trace')).files.get('harbour.pptx') ?? new Uint8Array();
    expect(readTrace(readPackage(bare))).toBeUndefined();
  });
});

describe('-t', () => {
  const theme = readFileSync(join(import.meta.dirname, '../../../templates/brief/theme.yaml'));

  it('takes a theme file, and the deck of one as a template', async () => {
    const world = { files: { ...files, 'house.yaml': theme.toString().replace('name: brief', 'name: house') } };
    const made = await runIn(world, 'harbour.txt', '-t', 'house.yaml');
    expect(made.stderr).toMatch(/template house\n$/);
    const deck = made.files.get('harbour.pptx') ?? new Uint8Array();
    const again = await runIn({ files: { ...files, 'corporate.pptx': deck } }, 'harbour.txt', '-t', './corporate.pptx');
    expect(again.code).toBe(0);
    expect(again.stderr).toMatch(/template corporate\n$/);
  });

  it('takes three lines that change a built-in one, and files that change those', async () => {
    const changed = {
      ...files,
      'house/theme.yaml': "extends: brief\ncolours:\n  brand: '#7A1F2B'\n",
      'desk.yaml': "extends: house/theme.yaml\ncolours: { accent: '#0B6E4F' }\n",
    };
    const made = await runIn({ files: changed }, 'harbour.txt', '-t', 'desk.yaml');
    expect(made.stderr).toMatch(/template desk\n$/);
    const opened = openTemplate(readPackage(made.files.get('harbour.pptx') ?? new Uint8Array()), 'desk').model;
    expect(opened.colours).toMatchObject({ accent1: '7A1F2B', accent2: '0B6E4F', dk1: '14203A' });
  });

  it.each([
    ['extends: breif', /^house\.yaml:1:10: error: There is no template "breif"\. Did you mean "brief"\?\n$/],
    ['extends: away.yaml', /^house\.yaml:1:10: error: There is no file .*away\.yaml to begin from\.\n$/],
    ['extends: 5', /^house\.yaml:1:10: error: `extends` must be/],
    ['extends: house.yaml', /^house\.yaml:1:10: error: The theme begins from itself, by way of house\.yaml\.\n$/],
    ['extends: round.yaml', /^round\.yaml:1:10: error: The theme begins from itself/],
    ['extends: brief\ncolours: { brand: red }', /^house\.yaml:2:19: error: `colours\.brand` must be a colour/],
  ])('refuses a theme that says %j', async (text, line) => {
    const world = { files: { ...files, 'house.yaml': text, 'round.yaml': 'extends: house.yaml' } };
    const { code, stderr, files: after } = await runIn(world, 'harbour.txt', '-t', 'house.yaml');
    expect(stderr).toMatch(line);
    expect(code).toBe(4);
    expect(after.has('harbour.pptx')).toBe(false);
  });

  it('makes slides of the size that is asked for, where the template has it', async () => {
    const sizeOf = async (...argv: string[]): Promise<unknown> => {
      const { files: after } = await (argv.length === 0 ? built() : runIn({ files }, 'harbour.txt', ...argv));
      const { size } = openTemplate(readPackage(after.get('harbour.pptx') ?? new Uint8Array()), 'deck').model;
      return [size.width / 914_400, size.height / 914_400];
    };
    expect(await sizeOf('--size', '4:3')).toEqual([10, 7.5]);
    expect(await sizeOf('--size', '16:9')).toEqual(await sizeOf());
    const wrong = await runIn({ files }, 'harbour.txt', '--size', '4:5');
    expect(wrong.stderr).toMatch(/^error: The template brief has no size "4:5"\. Did you mean "4:3"\?\n$/);
    expect(wrong.code).toBe(4);
  });

  it.each([
    ['breif', /^error: There is no template "breif"\. Did you mean "brief"\?\n$/],
    ['nonsense', /^error: There is no template "nonsense"\. The built-in templates are: brief/],
    ['absent.potx', /^error: There is no file absent\.potx\./],
    ['harbour.txt', /^error: harbour\.txt is no template\./],
    ['broken.yaml', /^broken\.yaml:2:\d+: error: /],
    ['broken.pptx', /^broken\.pptx: error: /],
    ['out', /^error: There is no template "out"/],
  ])('refuses %s', async (name, line) => {
    const world = { files: { ...files, 'broken.yaml': 'version: 1\nname: [', 'broken.pptx': 'PK', 'out/': '' } };
    const { code, stdout, stderr, files: after } = await runIn(world, 'harbour.txt', '-t', name);
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(after.has('harbour.pptx')).toBe(false);
  });
});

describe('usage', () => {
  it.each([
    [['harbour.txt', '-o', 'deck.odp'], /can't be written as \.odp/],
    [['harbour.txt', '-o', '-', '--json'], /both go to stdout/],
    [['harbour.txt', '--emit', 'deck', '--json'], /both go to stdout/],
    [['harbour.txt', '--titel', 'x'], /no option --titel\. Did you mean --title\?/],
    [[], /No source is given/],
  ])('refuses %j', async (argv, line) => {
    const { code, stderr } = await runIn({ files }, ...argv);
    expect(stderr).toMatch(line);
    expect(stderr).toMatch(/^error: .*\n$/);
    expect(code).toBe(2);
  });

  it('writes no deck to a terminal', async () => {
    const { code, stderr, stdout } = await runIn({ files, terminal: true }, 'harbour.txt', '-o', '-');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/not written to a terminal/);
  });

  it('takes a misspelt command for what it is', async () => {
    const { code, stderr } = await runIn({ files }, 'outlin');
    expect(code).toBe(3);
    expect(stderr).toMatch(/There is no file outlin\. .*command outline\?/);
  });

  it('prints help and version on stdout', async () => {
    expect(await runIn({}, '--help')).toMatchObject({ code: 0, stderr: '' });
    expect((await runIn({}, '--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await runIn({}, 'completion')).stdout).toContain('complete');
  });
});
