import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../../src/opc/read.js';
import { descendants } from '../../../src/opc/xml/query.js';
import { fontBytes } from '../../fonts/support/font-files.js';
import { errno, runIn, type World } from '../fake-io.js';

const project = join(import.meta.dirname, '../../..');
const article = readFileSync(join(project, 'assets/articles/hanoi-convention.txt'));
const brief = readFileSync(join(project, 'templates/brief/theme.yaml'), 'utf8');
const themeIn = (family: string): string =>
  brief.replace('name: brief', 'name: house').replace(/name: Be Vietnam Pro/g, `name: ${family}`);
const files = { 'a.txt': article, 'house/theme.yaml': themeIn('Selawik Sans') };

const build = (world: World, ...more: string[]) =>
  runIn({ ...world, files: { ...files, ...world.files } }, 'a.txt', '-t', 'house/theme.yaml', '-o', 'd.pptx', ...more);
const typefacesIn = (bytes: Uint8Array | undefined): (string | undefined)[] =>
  descendants(readPackage(bytes ?? new Uint8Array()).look('/ppt/presentation.xml'), 'p:font').map(
    ({ attributes }) => attributes['typeface'],
  );
/** Selawik under another name of equal length, which no table is for. */
const renamed = (name: 'selawik' | 'selawikBold'): Uint8Array => {
  const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
  const bytes = Buffer.from(fontBytes(name));
  for (let at = bytes.indexOf(utf16('Selawik')); at >= 0; at = bytes.indexOf(utf16('Selawik'), at + 1)) {
    bytes.set(utf16('Sealwik'), at);
  }
  return bytes;
};

describe('fonts of a template', () => {
  it('that nobody has are told of once, and the deck is made all the same', async () => {
    const { code, stderr } = await build({});
    expect(code).toBe(0);
    expect(stderr.match(/Selawik Sans/g)).toHaveLength(1);
    expect(stderr).toMatch(/warning: The font "Selawik Sans".*planned 10 % wider than Arial.*folder "fonts"/s);
  });

  it('are measured from the folder beside the template', async () => {
    const world: World = { files: { 'house/theme.yaml': themeIn('Sealwik') } };
    const beside: World = {
      files: {
        ...world.files,
        'house/fonts/regular.ttf': renamed('selawik'),
        'house/fonts/BOLD.TTF': renamed('selawikBold'),
        'house/fonts/OFL.txt': 'A licence is no font.',
      },
    };
    const composed = (own: World) =>
      runIn(
        { ...own, files: { ...files, ...own.files } },
        ...['a.txt', '-t', 'house/theme.yaml', '--length', 'long', '--emit', 'deck', '-o', 'd.json'],
      );
    const [without, measured] = [await composed(world), await composed(beside)];
    expect(without.stderr).toBe('');
    expect(measured.code).toBe(0);
    expect(measured.files.has('d.json')).toBe(true);
    expect(measured.files.get('d.json')).not.toEqual(without.files.get('d.json'));
    expect((await build(beside)).stderr).not.toContain('Sealwik');
    expect((await build(world)).stderr).toContain('Sealwik');
  });

  it('are measured from the folders of the machine', async () => {
    const world: World = {
      files: {
        'house/theme.yaml': themeIn('Sealwik'),
        'home/.local/share/fonts/deep/er/x.ttf': renamed('selawik'),
        'home/.local/share/fonts/broken.ttf': 'no font',
      },
      env: { HOME: '/work-folder/home' },
    };
    expect((await build(world)).stderr).not.toContain('Sealwik');
    // What it is takes four readings, the whole file one more: whichever fails, the font is as good as absent.
    for (const reading of [1, 5]) {
      let count = 0;
      const fail = (operation: string, path: string): void => {
        if (operation === 'read' && path.endsWith('x.ttf') && ++count === reading) throw errno('EACCES');
      };
      expect(await build({ ...world, fail })).toMatchObject({
        code: 0,
        stderr: expect.stringContaining('Sealwik') as string,
      });
    }
  });

  it.each([
    ['no font', { 'house/fonts/a.ttf': 'no font' }, /^house.fonts.a\.ttf: error: .*no TrueType or OpenType font/],
    ['too large', { 'house/fonts/a.ttf': new Uint8Array(20_000_001) }, /^error: .*a\.ttf/],
    [
      'too many',
      Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`house/fonts/${index}.ttf`, fontBytes('selawik')])),
      /^house.fonts: error: The folder holds 17 fonts\. .*at most 16/,
    ],
  ])('end the build where a file beside the template is %s', async (_, more, message) => {
    const { code, stderr, files: after } = await build({ files: more });
    expect(stderr).toMatch(message);
    expect(code).toBe(4);
    expect(after.has('d.pptx')).toBe(false);
  });

  it('go into the deck with --embed-fonts, from briefdeck and from beside the template', async () => {
    const shipped = await runIn({ files }, 'a.txt', '--embed-fonts', '-o', 'd.pptx');
    expect(shipped.stderr).not.toContain('warning');
    expect(typefacesIn(shipped.files.get('d.pptx'))).toEqual(['Be Vietnam Pro']);
    const world: World = {
      files: { 'house/theme.yaml': themeIn('Sealwik'), 'house/fonts/a.ttf': renamed('selawik') },
    };
    expect(typefacesIn((await build(world, '--embed-fonts')).files.get('d.pptx'))).toEqual(['Sealwik']);
    expect(typefacesIn((await build(world)).files.get('d.pptx'))).toEqual([]);
  });

  it('stay out of the deck where there is no file, and it is said', async () => {
    const { code, stderr, files: after } = await build({}, '--embed-fonts');
    expect(code).toBe(0);
    expect(stderr).toMatch(/warning: The font "Selawik Sans" is not embedded: no file of it is here/);
    expect(typefacesIn(after.get('d.pptx'))).toEqual([]);
  });
});
