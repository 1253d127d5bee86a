import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { settings } from '../../../src/cli/settings/settings.js';
import { runIn, type World } from '../fake-io.js';

const article =
  'Harbour barrier approved\n\nThe council voted on Tuesday to build a barrier across the mouth of the harbour. Work starts in May.\n';

/** What holds, by key: value and origin. */
async function held(world: World, ...argv: string[]): Promise<Record<string, { value: unknown; from: unknown }>> {
  const { code, stdout, stderr } = await runIn(world, '--print-config', '--json', ...argv);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout) as Record<string, { value: unknown; from: unknown }>;
}

const config = (text: string, name = 'briefdeck.config.yaml'): World => ({ files: { [name]: text } });

describe('where a setting comes from', () => {
  it('is the command line, else the environment, else the config file', async () => {
    const world = {
      ...config('lang: vi\nnotes: none\npresenter: An Lê\n'),
      env: { BRIEFDECK_NOTES: 'captions', BRIEFDECK_PRESENTER: 'Bo Lind', BRIEFDECK_MARKING: '' },
    };
    const values = await held(world, '--presenter', 'Cai Roe');
    expect(values['presenter']).toEqual({ value: 'Cai Roe', from: '--presenter' });
    expect(values['notes']).toEqual({ value: 'captions', from: 'BRIEFDECK_NOTES' });
    expect(values['lang']).toEqual({ value: 'vi', from: 'briefdeck.config.yaml:1' });
    expect(values['marking']).toEqual({ value: null, from: null });
  });

  it('is the file that is named, or none when none is wanted', async () => {
    const world = { files: { 'briefdeck.config.yaml': 'lang: vi\n', 'other.json': '{\n  "lang": "en"\n}' } };
    expect((await held(world, '--config', 'other.json'))['lang']).toEqual({ value: 'en', from: 'other.json:2' });
    expect((await held(world, '--no-config'))['lang']).toEqual({ value: null, from: null });
    expect((await runIn(world, '--config', 'absent.yaml', '--print-config')).code).toBe(4);
  });

  it('drops what belongs to a value that a nearer source replaces', async () => {
    const world = config('template: corp.pptx\nmap: corp.map.yaml\nsize: "4:3"\nslides: 12\n');
    const values = await held(world, '-t', 'board', '--length', 'short');
    expect(values['template']?.value).toBe('board');
    expect(values['map']?.value).toBeNull();
    expect(values['size']?.value).toBeNull();
    expect(values['slides']?.value).toBeNull();
    expect((await held(world))['map']?.value).toBe('corp.map.yaml');
  });

  it('turns flags on and off', async () => {
    const world = config('trace: false\nembed-fonts: true\n');
    expect((await held(world))['trace']).toEqual({ value: false, from: 'briefdeck.config.yaml:1' });
    expect((await held(world, '--no-trace=false'))['trace']?.value).toBe(true);
    expect((await held(world, '--embed-fonts=false'))['embed-fonts']?.value).toBe(false);
    expect((await held({ env: { BRIEFDECK_TRACE: 'no' } }))['trace']?.value).toBe(false);
  });

  it('names files from the folder of the config file', async () => {
    const world = { files: { 'house/settings.yaml': 'template: house.potx\nmap: maps/own.yaml\n' } };
    const values = await held(world, '--config', 'house/settings.yaml');
    expect(values['template']?.value).toBe('house/house.potx');
    expect(values['map']?.value).toBe('house/maps/own.yaml');
    expect((await held(config('template: board\n')))['template']?.value).toBe('board');
  });
});

describe('a config file', () => {
  it('says once how long a deck is to be, and so does the environment', async () => {
    const twice = await runIn({ files: { 'a.txt': article, ...config('length: short\nslides: 12\n').files } }, 'a.txt');
    expect(twice.stderr).toBe(
      'briefdeck.config.yaml:2:1: error: `length` and `slides` both say how long the deck is to be. Keep one of them.\n',
    );
    expect(twice.code).toBe(4);
    const env = { BRIEFDECK_LENGTH: 'short', BRIEFDECK_MINUTES: '5' };
    const told = await runIn({ files: { 'a.txt': article }, env }, '--print-config');
    expect(told.stderr).toMatch(/BRIEFDECK_LENGTH and BRIEFDECK_MINUTES both say/);
    expect(told.code).toBe(4);
  });

  it('makes the deck', async () => {
    const world = { files: { 'a.txt': article, 'briefdeck.config.yaml': 'template: plain\npresenter: An Lê\n' } };
    const { code, stdout } = await runIn(world, 'a.txt', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ template: 'plain' });
    const outlined = await runIn(world, 'outline', 'a.txt');
    expect(outlined.stdout).toContain('presenter: An Lê');
  });

  it('does not stand in the way of a briefing, which only an option on the command line does', async () => {
    const made = await runIn({ files: { 'a.txt': article } }, 'outline', 'a.txt');
    const files = {
      'a.txt': article,
      'b.yaml': made.stdout,
      'briefdeck.config.yaml': 'length: short\ncharts: never\n',
    };
    expect((await runIn({ files }, 'b.yaml')).code).toBe(0);
    const refused = await runIn({ files }, 'b.yaml', '--length', 'short');
    expect(refused.stderr).toContain("b.yaml is a briefing: --length can't change it.");
    expect(refused.code).toBe(2);
  });

  it.each([
    ['tempalte: board\n', 'briefdeck.config.yaml:1:1: error: There is no setting "tempalte". Did you mean "template"?'],
    [
      'lang: vi\nnotes: all\n',
      'briefdeck.config.yaml:2:8: error: `notes` can\'t be "all". Write one of: captions, evidence, both, none.',
    ],
    ['slides: 99\n', 'briefdeck.config.yaml:1:9: error: `slides`: A deck can\'t have "99" slides.'],
    [
      'lang: vi\ntemplate: bord\n',
      'briefdeck.config.yaml:2:11: error: `template`: There is no template "bord". Did you mean "board"?',
    ],
    [
      'date: 2026\n',
      'briefdeck.config.yaml:1:1: error: There is no setting "date". It belongs to one deck: give --date on the command line.',
    ],
    ['trace: perhaps\n', 'briefdeck.config.yaml:1:8: error: `trace` must be true or false.'],
    ['- lang\n', 'briefdeck.config.yaml:1:1: error: A config file holds one setting a line: key, colon, value.'],
    ['lang: [vi\n', 'briefdeck.config.yaml:2:1: error: The file is not valid YAML'],
    ['presenter: { name: An }\n', 'briefdeck.config.yaml:1:12: error: `presenter` must be text.'],
  ])('says where %j is wrong, and writes nothing', async (text, expected) => {
    const { code, stderr, files } = await runIn(
      { files: { 'a.txt': article, 'briefdeck.config.yaml': text } },
      'a.txt',
    );
    expect(stderr).toContain(expected);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(code).toBe(4);
    expect([...files.keys()].sort()).toEqual(['a.txt', 'briefdeck.config.yaml']);
  });

  it('may be empty', async () => {
    expect((await held(config('# nothing yet\n')))['lang']?.value).toBeNull();
  });
});

describe('the environment', () => {
  it.each([
    ['BRIEFDECK_LENGTH', 'huge', 'BRIEFDECK_LENGTH can\'t be "huge".'],
    ['BRIEFDECK_LANG', 'not a tag', 'BRIEFDECK_LANG: "not a tag" is not a language tag.'],
    ['BRIEFDECK_EMBED_FONTS', 'maybe', 'BRIEFDECK_EMBED_FONTS must be true or false.'],
  ])('says what is wrong with %s=%s', async (name, value, expected) => {
    const { code, stderr } = await runIn({ files: { 'a.txt': article }, env: { [name]: value } }, 'a.txt');
    expect(stderr).toContain(expected);
    expect(code).toBe(4);
  });
});

describe('--print-config', () => {
  it('prints a config file with where each value comes from', async () => {
    const world = config('presenter: "An: Lê"\ntrace: false\n');
    const { stdout } = await runIn(world, '--print-config', '--lang', 'vi');
    expect(stdout).toContain('# Config file: briefdeck.config.yaml\n');
    expect(stdout).toContain('lang: vi   # --lang\n');
    expect(stdout).toContain('# template:   # default: brief\n');
    expect(parse(stdout)).toEqual({ lang: 'vi', presenter: 'An: Lê', trace: false });
  });

  it('asks for no source, which everything else does', async () => {
    const { code, stderr } = await runIn({});
    expect(code).toBe(2);
    expect(stderr).toContain('No source is given.');
  });
});

describe('init', () => {
  it('writes a file that sets nothing, and holds every setting with its default', async () => {
    const first = await runIn({}, 'init');
    expect(first.code).toBe(0);
    const text = Buffer.from(first.files.get('briefdeck.config.yaml') ?? []).toString();
    expect(parse(text)).toBeNull();
    const uncommented: unknown = parse(text.replace(/^#(?=[a-z])/gm, ''));
    expect(Object.keys(uncommented as object)).toEqual(settings.map(({ key }) => key));
    expect(uncommented).toMatchObject({ template: 'brief', lang: null, notes: 'both', trace: true });
  });

  it('never overwrites without being told', async () => {
    const world = config('lang: vi\n');
    const { code, stderr } = await runIn(world, 'init');
    expect(code).toBe(6);
    expect(stderr).toContain('briefdeck.config.yaml exists already.');
    expect((await runIn(world, 'init', '--force')).code).toBe(0);
    expect((await runIn({}, 'init', '-o', '-')).stdout).toContain('\n#template: brief\n');
  });
});
