import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BriefdeckError } from '../../../src/diagnostics/error.js';
import { inspectPicture } from '../../../src/picture/inspect-picture.js';
import { svg } from '../../picture/fixtures.js';
import { jpeg, png } from '../../template/picture/fixtures.js';
import { gather, inFolder } from './gathering.js';

/** Without an image library, which takes these for what they are: headers without a picture. */
const inspect = (bytes: Uint8Array) => inspectPicture(bytes, () => Promise.resolve(undefined));
const photo = jpeg(60, 40);
const bomb = png(10_000, 10_000);

describe('a picture is taken', () => {
  test('from inside the source, before anything that is called the same', async () => {
    const { sources, lines } = await inFolder({ 'a.jpg': jpeg(1, 1) }, (folder) =>
      gather(['a.jpg'], { inside: { 'a.jpg': photo }, folder, inspect }),
    );
    expect([...sources]).toEqual([['a.jpg', { bytes: photo, width: 60, height: 40 }]]);
    expect(lines).toEqual([]);
  });

  test.each([
    ['anh/a.jpg', 'anh/a.jpg'],
    ['./anh//a.jpg', 'anh/a.jpg'],
    ['anh\\a.jpg', 'anh/a.jpg'],
    ['l%E1%BB%85%20k%C3%BD.jpg?w=600#x', 'lễ ký.jpg'],
    ['50%.jpg', '50%.jpg'],
    ['50%2520off%23b.jpg', '50%20off#b.jpg'],
    ['lễ ký.jpg'.normalize('NFC'), 'lễ ký.jpg'.normalize('NFD')],
  ])('from the folder of the article: %s', async (name, file) => {
    const { names, lines } = await inFolder({ [file]: photo }, (folder) => gather([name], { folder, inspect }));
    expect([names, lines]).toEqual([[name], []]);
  });

  test('from the web, where that is allowed', async () => {
    const asked: string[] = [];
    const fetch = (address: string) => {
      asked.push(address);
      return Promise.resolve(photo);
    };
    const { names, lines } = await gather(['https://a.example/a.jpg', '//b.example/b.jpg'], { fetch, inspect });
    expect([names.length, lines]).toEqual([2, []]);
    expect(asked).toEqual(['https://a.example/a.jpg', 'https://b.example/b.jpg']);
    const address = 'http://a.example/2026/article.html';
    await gather(['anh/c.jpg', '/d.jpg'], { fetch, address, inspect });
    expect(asked.slice(2)).toEqual(['http://a.example/2026/anh/c.jpg', 'http://a.example/d.jpg']);
  });

  test('as one value where it is the same file, and is inspected once', async () => {
    let inspected = 0;
    const held = { 'a.jpg': photo, 'b.jpg': Uint8Array.from(photo), 'c.jpg': jpeg(9, 9) };
    const { sources } = await inFolder(held, (folder) =>
      gather(['a.jpg', 'b.jpg', 'c.jpg', 'a.jpg'], {
        folder,
        inspect: (bytes) => {
          inspected += 1;
          return inspect(bytes);
        },
      }),
    );
    expect(sources.get('a.jpg')).toBe(sources.get('b.jpg'));
    expect([sources.size, inspected]).toEqual([3, 2]);
  });
});

describe('a picture is left out with a warning', () => {
  test.each([
    ['../a.jpg', 'lies outside the folder of the article'],
    ['b/../../a.jpg', 'lies outside the folder of the article'],
    ['%2e%2e/a.jpg', 'lies outside the folder of the article'],
    ['..\\a.jpg', 'lies outside the folder of the article'],
    ['/etc/a.jpg', 'lies outside the folder of the article'],
    ['C:\\a.jpg', 'lies outside the folder of the article'],
    ['file:///etc/a.jpg', 'is neither a path nor an address of the web'],
    ['data:image/png;base64,AAAA', 'is neither a path nor an address of the web'],
    ['ftp://a.example/a.jpg', 'is neither a path nor an address of the web'],
    ['a%00.jpg', 'has no name'],
    ['?a', 'has no name'],
    ['absent.jpg', 'is not there. Put it beside the article, as it is named there.'],
    ['folder', 'is no file. Name the picture itself.'],
    ['text.jpg', 'is no JPEG, PNG, WebP, AVIF, GIF or SVG picture. Export it as one of these.'],
    ['script.svg', 'holds a script. Delete it, or export it as plain SVG.'],
    ['bomb.png', 'has 10000 × 10000 pixels, more than 40 million or 10000 on a side. Save it smaller.'],
  ])('%s', async (name, message) => {
    const held = {
      'folder/x': photo,
      'text.jpg': Buffer.from('none'),
      'script.svg': svg('<script/>'),
      'bomb.png': bomb,
    };
    const { names, lines } = await inFolder(held, (folder) => gather([name], { folder, inspect }));
    expect([names, lines.length]).toEqual([[], 1]);
    expect(lines[0]).toContain(`bai.html: warning: The picture "${name}" ${message}`);
  });

  test('where a link leads out of the folder', async () => {
    await inFolder({ 'secret.jpg': photo, 'in/b.jpg': photo }, async (folder) => {
      mkdirSync(join(folder, 'out'));
      symlinkSync(join(folder, 'secret.jpg'), join(folder, 'in/a.jpg'));
      symlinkSync(join(folder, 'out'), join(folder, 'in/out'));
      writeFileSync(join(folder, 'out/c.jpg'), photo);
      const { names, lines } = await gather(['a.jpg', 'b.jpg', 'out/c.jpg'], { folder: join(folder, 'in'), inspect });
      expect(names).toEqual(['b.jpg']);
      expect(lines.join()).toMatch(/"a\.jpg" is a link that leads out .* "out\/c\.jpg" is a link that leads out/);
    });
  });

  test('where nobody knows what lies beside the article', async () => {
    expect((await gather(['a.jpg'], { inspect })).lines).toEqual([
      'bai.html: warning: The picture "a.jpg" lies beside an article that is no file. Give the article as a file, from its folder.',
    ]);
  });

  test('where it can not be fetched, and the others are', async () => {
    const fetch = (address: string) =>
      address.endsWith('a.jpg')
        ? Promise.reject(new BriefdeckError('input', 'input.http', 'a.example answers 404.', { hint: 'Check it.' }))
        : Promise.resolve(photo);
    const { names, lines } = await gather(['http://a.example/a.jpg', 'http://a.example/b.jpg'], { fetch, inspect });
    expect([names, lines]).toEqual([
      ['http://a.example/b.jpg'],
      ['bai.html: warning: a.example answers 404. Check it.'],
    ]);
  });

  test('once for all that lie on the web and may not be fetched', async () => {
    const { lines } = await gather(['http://a.example/a.jpg', 'https://a.example/b.jpg'], { inspect });
    expect(lines).toEqual(['bai.html: warning: 2 pictures are not fetched from the web. Say it.']);
  });

  test('once for all that need an image library, which is named', async () => {
    const inside = { a: svg('<rect/>'), b: svg('<path/>'), c: photo };
    const { names, lines } = await gather(['a', 'b', 'c'], { inside, inspect });
    expect([names, lines]).toEqual([
      ['c'],
      [
        'bai.html: warning: 2 pictures are left out, since only the image library sharp can read them: a, b. Install it beside briefdeck: npm install sharp.',
      ],
    ]);
  });

  test('one by one as long as they are few', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `../${index}.jpg`);
    const { lines } = await gather(names, { inspect });
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toBe('bai.html: warning: 4 pictures are left out as well.');
  });

  test('where there are more than sixty', async () => {
    const names = Array.from({ length: 62 }, (_, index) => `${index}.jpg`);
    const inside = Object.fromEntries(names.map((name) => [name, photo]));
    const found = await gather(names, { inside, inspect });
    expect(found.names).toEqual(names.slice(0, 60));
    expect(found.lines[0]).toContain('The picture "60.jpg" comes after 60 others.');
  });

  test('where they are more than 200 MB together', async () => {
    const large = (index: number) => Buffer.alloc(24_000_000, index);
    const names = Array.from({ length: 9 }, (_, index) => String(index));
    const inside = Object.fromEntries(names.map((name, index) => [name, large(index)]));
    const size = (bytes: Uint8Array) => Promise.resolve({ bytes, width: 1, height: 1 });
    const { names: taken, lines } = await gather(names, { inside, inspect: size });
    expect(taken).toEqual(names.slice(0, 8));
    expect(lines[0]).toContain('The picture "8" would make more than 200 MB with those before it.');
  });
});

test('what is no known reason is thrown', async () => {
  const inspecting = gather(['a'], { inside: { a: photo }, inspect: () => Promise.reject(new Error('a fault')) });
  await expect(inspecting).rejects.toThrow('a fault');
});
