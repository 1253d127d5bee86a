import { describe, expect, it } from 'vitest';
import { readPackage } from '../../../src/opc/read.js';
import { descendants } from '../../../src/opc/xml/query.js';
import { writePackage } from '../../../src/opc/write.js';
import { archiveOf } from '../../opc/repack.js';
import { foreignPackage, usualMaster } from '../../template/foreign-package.js';
import { runIn, type World } from '../fake-io.js';

const corp = writePackage(foreignPackage(usualMaster));
const article = 'Hội nghị bế mạc\n\nHội nghị đã thông qua ba văn kiện. Chủ tọa nói mọi bên đều hài lòng.\n';
const world = (files: World['files'] = {}): World => ({ files: { 'corp.pptx': corp, 'a.txt': article, ...files } });
const parsed = (text: string): unknown => JSON.parse(text);

describe('briefdeck template list', () => {
  it('prints names, titles, sizes and roles', async () => {
    const { code, stdout } = await runIn(world(), 'template', 'list', '--json');
    expect(code).toBe(0);
    const [brief] = parsed(stdout) as Record<string, unknown>[];
    expect(brief).toMatchObject({ name: 'brief', title: 'Brief', sizes: ['16:9', '4:3'] });
    expect(brief?.['roles']).toContain('timeline');
    expect((await runIn(world(), 'template', 'list')).stdout).toMatch(
      /^NAME .*\nbrief +Brief +16:9 4:3 .*cover agenda/,
    );
  });
});

describe('briefdeck template show', () => {
  it('tells of a built-in template and of a file', async () => {
    const brief = await runIn(world(), 'template', 'show', 'brief', '--json');
    expect(parsed(brief.stdout)).toMatchObject({ name: 'brief', layouts: { closing: ['next-steps', 'closing'] } });
    const { stdout } = await runIn(world(), 'template', 'show', 'corp.pptx');
    expect(stdout).toContain('sizes    16:9\n');
    expect(stdout).toContain('points  Title and Content');
  });
});

describe('briefdeck template gallery', () => {
  it('shows every layout of a file in a page, with its roles and the frames of its placeholders', async () => {
    const { code, stdout, stderr, files } = await runIn(
      world(),
      ...['template', 'show', 'corp.pptx', '-o', 'page.html'],
    );
    expect([code, stdout]).toEqual([0, '']);
    const page = new TextDecoder().decode(files.get('page.html'));
    const inspection = parsed((await runIn(world(), 'template', 'inspect', 'corp.pptx', '--json')).stdout) as {
      layouts: { name: string; placeholders: unknown[] }[];
    };
    expect(stderr).toContain(`page.html: ${inspection.layouts.length} layouts\n`);
    expect([...page.matchAll(/<h2>([^<]*)/g)].map(([, name]) => name)).toEqual(
      inspection.layouts.map(({ name }) => name),
    );
    const frames = inspection.layouts.reduce((sum, { placeholders }) => sum + placeholders.length, 0);
    expect(page.match(/<rect class="frame /g)).toHaveLength(frames);
    expect(page).toMatch(/<h2>Title Slide<\/h2>.*<b>cover<\/b>/);
    expect(page).not.toMatch(/<script|(?:href|src)="(?!#|data:)/);
  });

  it('shows the placeholders of each layout beside it, where it inspects', async () => {
    const { code, stdout } = await runIn(world(), 'template', 'inspect', 'corp.pptx', '-o', '-');
    expect(code).toBe(0);
    expect(stdout).toMatch(/<th scope="row">body<\/th><td>[^<]*<\/td><td>obj<\/td><td>1<\/td>/);
  });

  it('shows all built-in templates, and writes nothing but pages', async () => {
    const { code, stdout } = await runIn(world(), 'template', 'gallery', 'bold', '--json');
    expect(code).toBe(0);
    expect(parsed(stdout)).toMatchObject({ output: 'gallery.html', templates: [{ name: 'bold' }] });
    expect((await runIn(world(), 'template', 'show', 'bold', '-o', 'bold.doc')).code).toBe(2);
    expect((await runIn(world({ 'gallery.html': '' }), 'template', 'gallery', 'bold')).code).toBe(6);
  });
});

describe('briefdeck template inspect', () => {
  it('prints what a file is made of', async () => {
    const { code, stdout } = await runIn(world(), 'template', 'inspect', 'corp.pptx', '--json');
    expect(code).toBe(0);
    expect(parsed(stdout)).toMatchObject({ name: 'corp', roles: { cover: [{ layout: 'Title Slide', by: 'type' }] } });
    const text = (await runIn(world(), 'template', 'inspect', 'corp.pptx')).stdout;
    expect(text).toContain('  cover      Title Slide (by type)\n');
    expect(text).toContain(
      'layout Title and Content (type obj; for points by type, table by geometry, chart by geometry)\n',
    );
  });

  it('writes a map beside the file, which the next build uses', async () => {
    const written = await runIn(world(), 'template', 'inspect', 'corp.pptx', '--write-map');
    expect(written).toMatchObject({ code: 0, stdout: '' });
    const map = new TextDecoder().decode(written.files.get('corp.map.yaml'));
    const edited = map
      .replace('points: ["Title and Content", "Two Columns"]', 'points: Statement')
      .replace('body: 13', 'body: 14')
      .replace('detail: 14', 'detail: 13');
    expect(edited).not.toBe(map);
    for (const [files, flags] of [
      [{ 'corp.map.yaml': edited }, []],
      [{ 'other.yaml': edited }, ['--map', 'other.yaml']],
    ] as const) {
      const { stdout } = await runIn(world(files), 'a.txt', '-t', 'corp.pptx', '--emit', 'deck', ...flags);
      const { slides } = parsed(stdout) as { slides: { layout: string }[] };
      expect(slides.slice(1).every(({ layout }) => layout === 'Statement')).toBe(true);
    }
  });

  it('does not overwrite a map unasked, and prints one to stdout', async () => {
    const mapped = world({ 'corp.map.yaml': 'version: 1\n' });
    expect((await runIn(mapped, 'template', 'inspect', 'corp.pptx', '--write-map')).code).toBe(6);
    expect((await runIn(mapped, 'template', 'inspect', 'corp.pptx', '--write-map', '--force')).code).toBe(0);
    expect((await runIn(world(), 'template', 'inspect', 'corp.pptx', '--write-map', '-o', '-')).stdout).toMatch(
      /^# yaml/,
    );
  });

  it('tells where a map is wrong, and ends with 4', async () => {
    const { code, stderr } = await runIn(
      world({ 'corp.map.yaml': 'version: 1\nroles: { cover: Title Slid }\n' }),
      ...['a.txt', '-t', 'corp.pptx'],
    );
    expect(code).toBe(4);
    expect(stderr).toBe('corp.map.yaml:2:17: error: There is no layout "Title Slid". Did you mean "Title Slide"?\n');
  });
});

describe('briefdeck template doctor', () => {
  it('ends with 1 where it finds something, and with 0 where there is nothing to say', async () => {
    const found = await runIn(world(), 'template', 'doctor', 'corp.pptx', '--json');
    expect(parsed(found.stdout)).toMatchObject({ template: 'corp', layouts: 4 });
    expect(found.code).toBe(0);
    const [cover, content] = usualMaster.layouts;
    const [, body] = content?.shapes ?? [];
    if (cover === undefined || content === undefined || body === undefined) throw new Error('usualMaster has them.');
    const title = { name: 'Title 1', ph: 'type="title"', box: [4, 0.4, 1.2, 0.5] } as const;
    const narrow = { ...content, shapes: [title, { ...body, box: [0.9, 1, 11.5, 5.5] as const }] };
    const bare = writePackage(foreignPackage({ ...usualMaster, layouts: [cover, narrow] }));
    const { code, stdout } = await runIn(world({ 'bare.potx': bare }), 'template', 'doctor', 'bare.potx');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^SEVERITY +WHAT\nwarning +Layout "Title and Content": a heading of usual length is cut\./);
    expect(stdout).toMatch(/\nbare\.potx: \d+ warnings?, \d+ worth knowing\n\nA map that may mend it:\n\nversion: 1\n/);
  });

  it('leaves out what is only worth knowing', async () => {
    const { stdout } = await runIn(world(), 'template', 'doctor', 'corp.pptx', '--quiet');
    expect(stdout).toBe('corp.pptx: nothing found\n');
  });
});

describe('a template that is refused', () => {
  it.each([
    [
      'odp',
      'an OpenDocument file',
      archiveOf([
        ['mimetype', 'x'],
        ['content.xml', '<a/>'],
      ]),
    ],
    ['pptx', 'empty', new Uint8Array()],
    ['ppt', 'encrypted, or of PowerPoint 97', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['potx', 'damaged', corp.slice(0, -40)],
  ])('is so with its reason on one line: .%s', async (extension, reason, bytes) => {
    for (const argv of [
      ['a.txt', '-t'],
      ['template', 'inspect'],
      ['template', 'doctor'],
    ]) {
      const { code, stderr, files } = await runIn(world({ [`x.${extension}`]: bytes }), ...argv, `x.${extension}`);
      expect(code).toBe(4);
      expect(stderr).toMatch(new RegExp(`^x\\.${extension}: error: [^\n]*${reason}[^\n]*\n$`));
      expect(files.size).toBe(3);
    }
  });
});

describe('words that are not understood', () => {
  it.each([
    [['template'], /It can be list, show, new, eject, inspect, gallery, doctor, build/],
    [['template', 'inspct', 'corp.pptx'], /Did you mean "inspect"/],
    [['template', 'inspect'], /No (template|source)/],
    [['template', 'doctor', 'corp.pptx', '--quit'], /Did you mean --quiet/],
    [['a.txt', '-t', 'brief', '--map', 'corp.map.yaml'], /A map is of no use for brief/],
  ])('are a usage error: %j', async (argv, message) => {
    const { code, stderr } = await runIn(world(), ...argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('briefdeck template new', () => {
  it('writes a theme that looks like what it extends, with the schema beside it', async () => {
    const made = await runIn(world(), 'template', 'new', 'house', '--extends', 'board');
    expect(made).toMatchObject({ code: 0, stdout: '' });
    expect(made.stderr).toBe('house/theme.yaml: a theme to edit; try it with -t house/theme.yaml\n');
    const text = new TextDecoder().decode(made.files.get('house/theme.yaml'));
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/theme\.schema\.json\n/);
    expect(made.files.has('house/theme.schema.json')).toBe(true);
    const deckWith = async (template: string) =>
      parsed(
        (await runIn(world({ 'house/theme.yaml': text }), 'a.txt', '-t', template, '--emit', 'deck')).stdout,
      ) as object;
    expect(await deckWith('house/theme.yaml')).toEqual({ ...(await deckWith('board')), template: 'house' });
    // What is commented out is valid as soon as it is not.
    const used = text
      .replace(/^# (?=\s*(?:colours|brand|accent|fonts|heading|body):)/gm, '')
      .replace('#123E6B', '#7A1F2B');
    const changed = await runIn(world({ 'house/theme.yaml': used }), 'template', 'show', 'house/theme.yaml', '--json');
    expect(changed.code).toBe(0);
  });

  it.each([
    [['new', 'House'], 2, /"House" can't be the name of a template/],
    [['new', 'brief'], 2, /A built-in template is called "brief"/],
    [['new', 'house', '--extends', 'breif'], 4, /no template "breif" to begin from\. Did you mean "brief"\?/],
    [['new', 'house', '-o', 'absent/house'], 6, /There is no folder absent/],
    [['eject', 'corp.pptx'], 4, /is no template|no template/],
    [['build', 'corp.pptx'], 2, /corp\.pptx is no theme file/],
    [['build', 'brief', '-o', 'x.pptx'], 2, /can't be written as x\.pptx/],
    [['build', 'brief', '--size', '4:5'], 4, /has no size "4:5"/],
  ])('refuses %j', async (words, expected, line) => {
    const { code, stderr, files } = await runIn(world(), 'template', ...words);
    expect(stderr).toMatch(line);
    expect(code).toBe(expected);
    expect([...files.keys()].sort()).toEqual(['a.txt', 'corp.pptx']);
  });

  it('overwrites no theme unasked', async () => {
    const files = { 'house/theme.yaml': 'mine' };
    expect((await runIn(world(files), 'template', 'new', 'house')).code).toBe(6);
    expect((await runIn(world(files), 'template', 'new', 'house', '--force')).code).toBe(0);
  });
});

describe('briefdeck template eject', () => {
  it('copies a built-in template out, which gives the same slides', async () => {
    const { files, stdout } = await runIn(world(), 'template', 'eject', 'ministry', '--json');
    expect(parsed(stdout)).toEqual({ output: 'ministry/theme.yaml' });
    const theme = files.get('ministry/theme.yaml') ?? '';
    const own = await runIn(world({ 'm.yaml': theme }), 'a.txt', '-t', 'm.yaml', '--emit', 'deck');
    const builtIn = await runIn(world(), 'a.txt', '-t', 'ministry', '--emit', 'deck');
    expect(parsed(own.stdout)).toEqual(parsed(builtIn.stdout));
  });
});

describe('briefdeck template build', () => {
  it('makes a file that gives the same slides as the theme', async () => {
    const theme = "extends: brief\nname: house\ncolours: { brand: '#7A1F2B' }\nstyles: { point: { size: 22 } }\n";
    const built = await runIn(world({ 'house.yaml': theme }), 'template', 'build', 'house.yaml');
    expect(built.stderr).toMatch(/^house\.potx: \d+ layouts, 16:9\n$/);
    const potx = built.files.get('house.potx') ?? new Uint8Array();
    const files = { 'house.yaml': theme, 'house.potx': potx };
    const slidesWith = async (template: string, ...more: string[]): Promise<unknown> =>
      parsed((await runIn(world(files), 'a.txt', '-t', template, '--emit', 'deck', ...more)).stdout);
    expect(await slidesWith('house.potx')).toEqual(await slidesWith('house.yaml'));
  });

  it('says of a file that holds nothing that it is empty', async () => {
    for (const argv of [
      ['template', 'build', 't.yaml'],
      ['template', 'doctor', 't.yaml'],
      ['a.txt', '-t', 't.yaml'],
    ]) {
      const { code, stderr } = await runIn(world({ 't.yaml': '# nothing yet\n' }), ...argv);
      expect(stderr).toMatch(/^t\.yaml:1:1: error: The file is empty\.\n$/);
      expect(code).toBe(4);
    }
  });

  it('makes one of another size', async () => {
    const { stdout } = await runIn(world(), 'template', 'build', 'brief', '--size', '4:3', '--json');
    expect(parsed(stdout)).toMatchObject({ output: 'brief.potx', name: 'brief', size: '4:3' });
  });
});

describe('a theme that is malformed', () => {
  const place = 'x: 1, y: 1, width: 1, height: 1';
  const art = (file: string): string => `master: { art: [{ shape: picture, file: ${file}, ${place} }] }`;
  const files = {
    'a.txt': article,
    'script.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script></svg>',
    'large.png': new Uint8Array(40_000_000),
    'round.yaml': 'extends: theme.yaml',
  };

  it.each([
    [
      'an unknown key',
      'colors: {}',
      /^theme\.yaml:2:1: error: There is no key "colors" in a theme\. Did you mean "colours"\?/,
    ],
    ['a wrong unit', 'areas: { body: { y: 2cm } }', /^theme\.yaml:2:21: error: `areas\.body\.y` must be a number\./],
    [
      'a missing placeholder',
      'layouts: { own: { title: Own, roles: [cards], frame: page } }',
      /^theme\.yaml:2:39: error: The layout "own" can't be for the role cards: it has no placeholder `card`\./,
    ],
    ['a missing font', 'fonts: { body: { name: null } }', /^theme\.yaml:2:24: error: `fonts\.body\.name` is missing\./],
    ['a font that no style has', 'styles: { point: { font: strong } }', /^theme\.yaml:2:26: error: .*"strong"|font/],
    ['a logo that is not there', art('logo.svg'), /^theme\.yaml:2:41: error: There is no file "logo\.svg"\./],
    ['a logo of 40 MB', art('large.png'), /^theme\.yaml:2:41: error: "large\.png" .*MB/],
    ['a logo with a script', art('script.svg'), /^theme\.yaml:2:41: error: "script\.svg" .*script/],
    ['a logo outside', art('../logo.png'), /^theme\.yaml:2:41: error: /],
  ])('with %s, is refused where it is wrong', async (_, text, line) => {
    const ran = await runIn(
      { files: { ...files, 'theme.yaml': `extends: brief\n${text}\n` } },
      ...['a.txt', '-t', 'theme.yaml', '-o', 'a.pptx'],
    );
    expect(ran.stderr).toMatch(line);
    expect(ran.stderr.trimEnd()).not.toContain('\n');
    expect(ran.code).toBe(4);
    expect(ran.files.has('a.pptx')).toBe(false);
  });

  it('with a circle of beginnings, is refused where it closes', async () => {
    const ran = await runIn({ files: { ...files, 'theme.yaml': 'extends: round.yaml' } }, 'a.txt', '-t', 'theme.yaml');
    expect(ran.stderr).toMatch(/^round\.yaml:1:10: error: The theme begins from itself/);
    expect(ran.code).toBe(4);
  });
});

describe('the wording of a theme', () => {
  const wording =
    'labels: { vi: { agenda: Mục lục, points: Ý chính }, en: { agenda: Outline } }\nfooter: "{source} · {organisation}"';
  const places = [
    'Vàm Láng',
    'Bến Lội',
    'Rạch Gốc',
    'Cửa Lạch',
    'Sông Xanh',
    'Cồn Dừa',
    'Gò Tre',
    'Hòn Chông',
    'Mũi Nai',
    'Bãi Thơm',
    'Cầu Kè',
    'Tân Lộc',
    'Giồng Trôm',
    'Đất Mũi',
    'Hố Gùi',
    'Khánh Hội',
    'Ba Động',
    'Cái Cùng',
  ];
  const sections = places.map(
    (place, index) =>
      `## Tuyến đê ${place}\n\nXã ${place} cần gia cố ${index + 3} đoạn đê xung yếu trước mùa lũ năm nay. ` +
      `Huyện đã chi ${index + 12} tỷ đồng để mua đá, rọ thép và thuê nhân công cho công trình của xã ${place}.`,
  );
  const long = ['# Tỉnh gia cố các tuyến đê trước mùa lũ', ...sections].join('\n\n');
  const house = { 'a.md': long, 'house.yaml': `extends: brief\n${wording}\n` };

  it('stands on the slides of its language, is kept in a .potx, and is known when the deck is checked', async () => {
    const built = await runIn({ files: house }, 'template', 'build', 'house.yaml');
    const files = { ...house, 'house.potx': built.files.get('house.potx') ?? '' };
    for (const template of ['house.yaml', 'house.potx']) {
      const { stdout } = await runIn(
        { files },
        'a.md',
        '-t',
        template,
        '--length',
        'long',
        '--organisation',
        'Sở Y',
        '--emit',
        'deck',
      );
      const { slides } = parsed(stdout) as {
        slides: { title: string; fills: { placeholder: string; paragraphs: { runs: { text: string }[] }[] }[] }[];
      };
      expect(slides.map(({ title }) => title)).toEqual(expect.arrayContaining(['Mục lục']));
      const texts = (placeholder: string): (string | undefined)[] =>
        slides.flatMap(({ fills }) =>
          fills
            .filter((fill) => fill.placeholder === placeholder)
            .map(({ paragraphs }) => paragraphs[0]?.runs[0]?.text),
        );
      expect(texts('footer')).toContain('Sở Y');
      expect(texts('label')).toContain('Ý chính');
    }
    const made = await runIn({ files }, 'a.md', '-t', 'house.yaml', '--length', 'long', '-o', 'deck.pptx');
    const checked = await runIn(
      { files: { ...files, 'deck.pptx': made.files.get('deck.pptx') ?? '' } },
      ...['check', 'deck.pptx', '--source', 'a.md', '--json'],
    );
    const { diagnostics } = parsed(checked.stdout) as { diagnostics: { code: string; message: string }[] };
    expect(diagnostics.filter(({ code }) => !code.endsWith('-untold'))).toEqual([]);
  });

  it('is refused where a label or a language is none', async () => {
    const refused = async (text: string): Promise<string> =>
      (await runIn({ files: { ...house, 'house.yaml': `extends: brief\n${text}\n` } }, 'a.md', '-t', 'house.yaml'))
        .stderr;
    expect(await refused('labels: { vi: { sumary: X } }')).toMatch(/^house\.yaml:2:\d+: error: .*sumary/);
    expect(await refused('labels: { Vietnamese: { summary: X } }')).toMatch(/^house\.yaml:2:\d+: error: .*Vietnamese/);
  });
});

describe('what a template carries in', () => {
  const opc = foreignPackage(usualMaster);
  const layout = '/ppt/slideLayouts/slideLayout2.xml';
  const image = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
  opc.relate(layout, image, 'https://tracker.example/pixel.png', { external: true });
  const carrying = world({ 'corp.pptx': writePackage(opc) });
  const remote = (files: ReadonlyMap<string, Uint8Array>): boolean =>
    readPackage(files.get('d.pptx') ?? new Uint8Array())
      .relationships(layout)
      .some(({ external }) => external);

  it('is left out of decks, with one line that says so', async () => {
    const { code, stderr, files } = await runIn(carrying, 'a.txt', '-t', 'corp.pptx', '-o', 'd.pptx');
    expect(code).toBe(0);
    expect(stderr).toContain('The deck goes without what the template carries in: 1 remote picture.');
    expect(remote(files)).toBe(false);
  });

  it('stays with --trust-template', async () => {
    const { stderr, files } = await runIn(carrying, 'a.txt', '-t', 'corp.pptx', '-o', 'd.pptx', '--trust-template');
    expect(stderr).not.toContain('carries in');
    expect(remote(files)).toBe(true);
  });

  it('is listed by the doctor', async () => {
    const { code, stdout } = await runIn(carrying, 'template', 'doctor', 'corp.pptx');
    expect(code).toBe(1);
    expect(stdout).toContain(`${layout} has a remote picture, "https://tracker.example/pixel.png"`);
  });
});

describe('two colours of a house', () => {
  const themed = (brand: string, accent: string): World =>
    world({ 'theme.yaml': `extends: brief\ncolours: { brand: '${brand}', accent: '${accent}' }\n` });
  const partsOf = async (house: World): Promise<{ header: string | undefined; marks: ReadonlySet<string> }> => {
    const { files } = await runIn(house, 'a.txt', '-t', 'theme.yaml', '-o', 'd.pptx');
    const opc = readPackage(files.get('d.pptx') ?? new Uint8Array());
    const first = descendants(opc.look('/ppt/tableStyles.xml'), 'a:firstRow')[0];
    const text = first && descendants(first, 'a:schemeClr')[0]?.attributes['val'];
    const layouts = opc.partNames().filter((name) => /slide(Layout|Master)s\/slide/.test(name));
    const marks = layouts.flatMap((name) =>
      descendants(opc.look(name), 'a:buClr').flatMap((one) => descendants(one, 'a:schemeClr')),
    );
    return { header: text, marks: new Set(marks.map(({ attributes }) => attributes['val'] ?? '')) };
  };

  it('keep heads of tables and marks of points readable, however light they are', async () => {
    const light = await partsOf(themed('#FFEE00', '#FFF3A0'));
    expect(light.header).toBe('tx1');
    expect(light.marks).not.toContain('accent2');
    const usual = await partsOf(themed('#7A1F2B', '#0B6E4F'));
    expect(usual.header).toBe('bg1');
    expect(usual.marks).toContain('accent2');
  });
});
