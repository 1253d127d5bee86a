import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files as realFiles } from '../../../src/cli/process/process-io.js';
import { readThemePictures } from '../../../src/cli/template/theme-pictures.js';
import { smallSource } from '../../template/brief.js';
import { png, svg } from '../../template/picture/fixtures.js';
import { errno, runIn, type Ran, type World } from '../fake-io.js';

const art = '  art:\n    - { shape: picture, file: FILE, x: 1, y: 0.2, width: 1, height: 0.3 }\n';
/** Where the name of the file stands. */
const place = `:${smallSource.split('\n').indexOf('master:') + 3}:31`;

/** Builds a deck with a theme in a folder of its own whose master shows this file. */
function build(file: string, world: World = {}): Promise<Ran> {
  const theme = smallSource.replace('master:\n', `master:\n${art.replace('FILE', file)}`);
  const files = { 'a.txt': 'The harbour opened. It holds.', 'house/theme.yaml': theme, ...world.files };
  return runIn({ ...world, files }, 'a.txt', '-t', 'house/theme.yaml', '-o', 'deck.pptx');
}

/** What is said; a deck must not be there. */
async function complaint(file: string, world?: World): Promise<string> {
  const { code, stderr, files } = await build(file, world);
  expect(code).toBe(4);
  expect([...files.keys()].filter((name) => name.endsWith('.pptx'))).toEqual([]);
  return stderr;
}

describe('a theme with a picture', () => {
  it('takes it from the folder of the theme', async () => {
    const { code, files } = await build('art/logo.png', { files: { 'house/art/logo.png': png(30, 10) } });
    expect(code).toBe(0);
    expect(Buffer.from(files.get('deck.pptx') ?? []).includes('ppt/media/image1.png')).toBe(true);
  });

  it.each([
    ['that is not there', {}, 'There is no file "logo.svg". Put it into the folder of the theme'],
    ['that is a folder', { 'house/logo.svg/': '' }, '"logo.svg" is no file.'],
    ['of 40 MB', { 'house/logo.svg': Buffer.alloc(40_000_000) }, '"logo.svg" is larger than 5 MB.'],
    ['that is a web page', { 'house/logo.svg': 'Hello' }, '"logo.svg" is not a PNG, JPEG or SVG picture.'],
    ['with a script', { 'house/logo.svg': svg('<script/>') }, '"logo.svg" holds a script. Delete it'],
    ['with text', { 'house/logo.svg': svg('<text>a</text>') }, '"logo.svg" holds text, which PowerPoint'],
  ])('%s is refused where the theme names it', async (_, files, message) => {
    const said = await complaint('logo.svg', { files });
    expect(said).toContain(`house/theme.yaml${place}`);
    expect(said.replace(/\s+/g, ' ')).toContain(message);
  });

  it.each([
    '../logo.svg',
    '/etc/logo.svg',
    'a/../../logo.svg',
    'https://a.example/logo.svg',
    'C:\\logo.svg',
    './a.svg',
  ])('outside of the folder is refused: %s', async (file) => {
    const said = await complaint(`'${file}'`, { files: { 'logo.svg': svg('') } });
    expect(said).toContain(`house/theme.yaml${place}`);
    expect(said).toContain('must be the path of a file inside the folder of the theme');
  });

  it('that is a link out of the folder is refused', async () => {
    const world = { files: { 'house/logo.png': png(9, 9) }, links: { 'house/logo.png': '/elsewhere/logo.png' } };
    const said = await complaint('logo.png', world);
    expect(said).toContain(`house/theme.yaml${place}`);
    expect(said).toContain('"logo.png" is a link that leads out of the folder of the theme.');
  });

  it('that can not be read is refused where the theme names it', async () => {
    const said = await complaint('logo.png', {
      files: { 'house/logo.png': png(9, 9) },
      fail: (operation, path) => {
        if (operation === 'read' && path.endsWith('logo.png')) throw errno('EACCES');
      },
    });
    expect(said).toContain(place);
    expect(said).toContain("logo.png can't be read: permission is denied.");
  });

  it('as SVG can not fill its place', async () => {
    const said = await complaint('logo.svg, fit: cover', { files: { 'house/logo.svg': svg('<path d="M0 0h9v9"/>') } });
    expect(said).toContain("becomes shapes, which can't be cropped.");
  });
});

describe('the real file system', () => {
  it('shows links for what they are', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefdeck-pictures-'));
    try {
      writeFileSync(join(folder, 'real.png'), png(9, 9));
      symlinkSync('real.png', join(folder, 'inside.png'));
      symlinkSync(import.meta.filename, join(folder, 'outside.png'));
      const read = (file: string): Promise<ReadonlyMap<string, Uint8Array>> =>
        readThemePictures(() => join(folder, 'theme.yaml'), [{ file, path: [] }], { files: realFiles });
      expect(Buffer.from((await read('inside.png')).get('inside.png') ?? [])).toEqual(png(9, 9));
      await expect(read('outside.png')).rejects.toThrow('is a link that leads out of the folder');
      expect([...(await read('absent.png')).keys()]).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
