import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { briefingSchema } from '../../../src/model/briefing.js';
import { deckSchema, type Deck } from '../../../src/model/deck.js';
import { budgetedWords } from '../../summarize/budgeted-words.js';
import { sameBytes } from '../../support/same-bytes.js';
import { runIn } from '../fake-io.js';

const sample = readFileSync(join(import.meta.dirname, '../../../assets/articles/hanoi-convention.txt'), 'utf8');
const files = { 'a.txt': sample };

async function outline(...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await runIn({ files }, 'outline', 'a.txt', '--format', 'yaml', ...argv);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

async function deckFrom(name: string, content: string, more: Record<string, string> = {}): Promise<Deck> {
  const { stdout } = await runIn({ files: { [name]: content, ...more } }, name, '--emit', 'deck');
  return deckSchema.parse(JSON.parse(stdout));
}

describe('briefdeck outline', () => {
  it('prints YAML with the words of every span, and no article', async () => {
    const yaml = await outline();
    expect(yaml).toMatch(/^# What a deck would say\./);
    const briefing = briefingSchema.parse(parse(yaml));
    expect(briefing.text).toBeUndefined();
    const spans = briefing.topics.flatMap(({ points }) => points.flatMap(({ evidence }) => evidence));
    expect(spans.length).toBeGreaterThan(5);
    for (const { start, end, quote } of spans) expect(quote).toBe(sample.normalize('NFC').slice(start, end));
  });

  it('puts the article in when asked, and into JSON always', async () => {
    expect(briefingSchema.parse(parse(await outline('--with-text'))).text).toBe(sample.trim());
    expect(briefingSchema.parse(JSON.parse(await outline('--format', 'json'))).text).toBe(sample.trim());
  });

  it('takes the format from the extension, and reports', async () => {
    const json = await runIn({ files }, 'outline', 'a.txt', '-o', 'b.json');
    expect(json.stderr).toMatch(/^b\.json: \d+ topics, Vietnamese\n$/);
    expect(briefingSchema.safeParse(JSON.parse(Buffer.from(json.files.get('b.json') ?? []).toString())).success).toBe(
      true,
    );
    const yaml = await runIn({ files }, 'outline', 'a.txt', '-o', 'b.yaml', '--json');
    expect(JSON.parse(yaml.stdout)).toMatchObject({ output: 'b.yaml', slides: 0, language: 'vi', template: null });
  });
});

describe('building from a briefing', () => {
  it('gives the deck of the article when nothing was changed', async () => {
    const direct = await deckFrom('a.txt', sample);
    expect(await deckFrom('b.yaml', await outline(), files)).toEqual(direct);
    expect(await deckFrom('b.json', await outline('--format', 'json'), files)).toEqual(direct);
  });

  it('needs no article', async () => {
    const direct = await deckFrom('a.txt', sample);
    const alone = await deckFrom('b.yaml', await outline());
    // Where its paragraphs are not known another sentence may head what goes on.
    const headings = (slides: typeof alone.slides): (string | undefined)[] =>
      slides.map(({ title, topic }, index) => (slides[index - 1]?.topic === topic ? undefined : title));
    expect(headings(alone.slides)).toEqual(headings(direct.slides));
    const withText = await deckFrom('b.json', await outline('--format', 'json'));
    expect(withText.slides.map(({ fills }) => fills)).toEqual(direct.slides.map(({ fills }) => fills));
  });

  it('is read from stdin as well', async () => {
    for (const stdin of [await outline(), await outline('--format', 'json')]) {
      const { code, stderr } = await runIn({ stdin }, '-');
      expect(stderr).toMatch(/^deck\.pptx: \d+ slides, Vietnamese/m);
      expect(code).toBe(0);
    }
  });

  it('finds its evidence again after the article has changed', async () => {
    const yaml = await outline();
    const moved = `Một câu mới đứng trước mọi câu khác trong bài.\n\n${sample}`;
    const { stdout, stderr } = await runIn(
      { files: { 'b.yaml': yaml, 'a.txt': moved } },
      'b.yaml',
      '--emit',
      'briefing',
    );
    expect(stderr).toBe('');
    const briefing = briefingSchema.parse(JSON.parse(stdout));
    for (const { points } of briefing.topics) {
      for (const { start, end, quote } of points.flatMap(({ evidence }) => evidence)) {
        expect(briefing.text?.slice(start, end)).toBe(quote);
      }
    }
  });

  it('is as long as was asked for, and no length changes it afterwards', async () => {
    const world = { files: { 'b.yaml': await outline() } };
    for (const [option, value] of [
      ['--slides', '7'],
      ['--length', 'short'],
    ] as const) {
      const { code, stdout, stderr } = await runIn(world, 'b.yaml', option, value);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toBe(
        `error: b.yaml is a briefing: ${option} can't change it. Take topics out of it, or build from the article.\n`,
      );
    }
    const wordsOf = async (length: string): Promise<number> => {
      const { stdout } = await runIn({ files }, 'outline', 'a.txt', '--length', length, '--format', 'json');
      return budgetedWords(briefingSchema.parse(JSON.parse(stdout)));
    };
    expect(await wordsOf('short')).toBeLessThan(await wordsOf('standard'));
    expect(await wordsOf('standard')).toBeLessThan(await wordsOf('long'));
    const six = await runIn({ files }, 'outline', 'a.txt', '--slides', '6', '--format', 'json');
    const deck = await runIn({ files: { 'b.json': six.stdout } }, 'b.json', '--emit', 'deck');
    // One more or less, as the reference of the option says.
    expect(Math.abs(deckSchema.parse(JSON.parse(deck.stdout)).slides.length - 6)).toBeLessThanOrEqual(1);
  });

  it('has labels in the language that --lang names', async () => {
    const world = { files: { ...files, 'b.yaml': await outline() } };
    const { code, stdout, stderr } = await runIn(world, 'b.yaml', '--lang', 'en', '--emit', 'deck');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('What to remember');
    expect(stdout).not.toMatch(/Tóm tắt|Trích dẫn|Nội dung chính/i);
    const built = await runIn(world, 'b.yaml', '--lang', 'en');
    expect(built.stderr).toMatch(/^b\.pptx: \d+ slides, English, template brief\n$/);
  });

  it('warns of evidence that is lost', async () => {
    const yaml = await outline();
    const { code, stderr } = await runIn({ files: { 'b.yaml': yaml, 'a.txt': 'Một bài khác hẳn.' } }, 'b.yaml');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^warning: The article no longer holds "/m);
  });

  it('takes the article that --source names', async () => {
    const world = { files: { 'b.yaml': await outline(), 'other.txt': sample } };
    const { stdout } = await runIn(world, 'b.yaml', '--source', 'other.txt', '--emit', 'briefing');
    expect(briefingSchema.parse(JSON.parse(stdout)).text).toBe(sample.trim());
    const absent = await runIn(world, 'b.yaml', '--source', 'absent.txt');
    expect(absent).toMatchObject({ code: 3, stderr: 'error: There is no file absent.txt. Check the path.\n' });
  });

  it.each([
    ['b.yaml', 'version: 1\ntitle: [\n', /^b\.yaml:3:1: error: The file is not valid YAML: /],
    [
      'b.yaml',
      'version: 3\n',
      /^b\.yaml:1:10: error: The briefing is of version 3; this briefdeck reads versions 1 and 2\./,
    ],
    ['b.yaml', 'version: 0\n', /^b\.yaml:1:10: error: `version` must be 2\./],
    [
      'b.yaml',
      'version: 1\ntitle: T\nlanguage: 5\nsources: []\ntopics: []\n',
      /^b\.yaml:3:11: error: `language` must be text\./,
    ],
    ['b.yaml', 'version: 1\nlanguage: vi\nsources: []\n', /^b\.yaml:1:1: error: `topics` is missing\./],
    [
      'b.yaml',
      'version: 1\ntitle: T\nlanguage: vi\nsources: []\ntopics: []\ntopic: []\n',
      /^b\.yaml:6:1: error: There is no key "topic" in a briefing\. Did you mean "topics"\?/,
    ],
    [
      'b.yaml',
      'version: 1\ntitle: T\nlanguage: vi\nsources: []\ntopics:\n  - id: a\n    kind: pointz\n',
      /^b\.yaml:7:11: error: `topics\.0\.kind` must be one of: summary, points, /,
    ],
    ['b.yaml', '', /^b\.yaml:1:1: error: The file must be a set of keys\./],
    ['b.json', '{ "version": 1,', /^b\.json:1:\d+: error: The file is not valid YAML/],
    ['b.json', '[1, 2]', /^b\.json:1:1: error: The file must be a set of keys\./],
    [
      'b.yaml',
      `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
        .split('')
        .map(
          (name, index) =>
            `${name}: &${name} [${Array(9)
              .fill(`*${'abcdefg'[index] ?? ''}`)
              .join(', ')}]`,
        )
        .join('\n')}\n`,
      /^b\.yaml:1:1: error: The file uses more aliases/,
    ],
  ])('%s: refuses %j', async (name, content, line) => {
    const { code, stdout, stderr, files: after } = await runIn({ files: { [name]: content } }, name);
    expect(stderr).toMatch(line);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect([...after.keys()]).toEqual([name]);
  });
});

describe('an outline in Markdown', () => {
  const markdown = async (...argv: string[]): Promise<string> =>
    (await runIn({ files }, 'outline', 'a.txt', ...argv)).stdout;
  const own = '---\nbriefdeck: outline\ntitle: Mine\nlanguage: en\n---\n\n## A\n\n- One line\n- Another line\n';
  const build = (text: string, ...argv: string[]) => runIn({ files: { ...files, 'b.md': text } }, 'b.md', ...argv);

  it('is what outline writes, unless the ending or --format says otherwise', async () => {
    expect(await markdown()).toMatch(/^---\nbriefdeck: outline\ntitle: Công ước Hà Nội\n/);
    expect(await markdown('--format', 'yaml')).toMatch(/^# What a deck would say/);
    const named = await runIn({ files }, 'outline', 'a.txt', '-o', 'b.yml');
    expect(Buffer.from(named.files.get('b.yml') ?? []).toString()).toMatch(/^# What a deck would say/);
    const forced = await runIn({ files }, 'outline', 'a.txt', '-o', 'b.out', '--format', 'yaml');
    expect(Buffer.from(forced.files.get('b.out') ?? []).toString()).toMatch(/^# What a deck would say/);
  });

  it('is no article to be printed, and an article is made from no other', async () => {
    const printed = await build(own, '--emit', 'article');
    expect(printed.stderr).toMatch(/b\.md is a briefing: there is no article in it/);
    expect(printed.code).toBe(2);
    const both = await runIn({ files }, 'a.txt', '--source', 'a.txt');
    expect(both.stderr).toMatch(/a\.txt is an article itself: --source names the one/);
    expect(both.code).toBe(2);
  });

  it('holds no ids and no offsets, and gives the same file as the article', async () => {
    const text = await markdown();
    expect(text).not.toMatch(/point-|start:|evidence|origin/);
    const direct = await runIn({ files }, 'a.txt', '-o', 'd.pptx');
    const built = await build(text, '-o', 'd.pptx');
    expect(built.stderr).toBe(direct.stderr);
    expect(sameBytes(built.files.get('d.pptx'), direct.files.get('d.pptx'))).toBe(true);
  });

  it('names its article and its template from its own folder', async () => {
    const world = { files: { 'in/a.txt': sample, 'out/': '' } };
    const made = await runIn(world, 'outline', 'in/a.txt', '-o', 'out/b.md', '-t', 'ministry');
    const text = Buffer.from(made.files.get('out/b.md') ?? []).toString();
    expect(text).toMatch(/^template: ministry\nsource: \.\.\/in\/a\.txt$/m);
    const built = await runIn({ files: { ...world.files, 'out/b.md': text } }, 'out/b.md');
    expect(built.stderr).toMatch(/^b\.pptx: \d+ slides, Vietnamese, template ministry\n$/);
  });

  it('goes behind the command line, and before a config file', async () => {
    const text = own.replace('title: Mine', 'title: Mine\npresenter: Ann\ntemplate: board');
    const config = { 'briefdeck.config.yaml': 'template: plain\npresenter: Bo\nmarking: Internal\n' };
    const world = { files: { ...config, 'b.md': text } };
    const built = await runIn(world, 'b.md', '--json');
    expect(JSON.parse(built.stdout)).toMatchObject({ template: 'board', title: 'Mine' });
    const briefing = (await runIn(world, 'b.md', '--emit', 'briefing')).stdout;
    expect(JSON.parse(briefing)).toMatchObject({ presenter: 'Ann', marking: 'Internal' });
    const typed = await runIn(world, 'b.md', '--json', '-t', 'bold');
    expect(JSON.parse(typed.stdout)).toMatchObject({ template: 'bold' });
    const named = (await runIn(world, 'b.md', '--emit', 'briefing', '--presenter', 'Cy')).stdout;
    expect(JSON.parse(named)).toMatchObject({ presenter: 'Cy' });
  });

  it('is an outline because it says so, or the command line does; else it is an article', async () => {
    const plain = own.replace('briefdeck: outline\n', '');
    expect((await build(plain, '--emit', 'briefing')).stdout).toContain('"sources": [\n    {');
    expect((await build(plain, '--from', 'outline')).stderr).toMatch(
      /all lines are its author’s, as it names no article\n$/,
    );
    expect((await runIn({ stdin: own }, '-')).stderr).toMatch(
      /^deck\.pptx: 2 slides, English, template brief; all lines/,
    );
    expect((await runIn({ files: { 'b.txt': own } }, 'b.txt')).stderr).toMatch(/all lines are its author’s/);
  });

  it('is checked: own lines are listed, and findings only when asked for', async () => {
    const world = { files: { ...files, 'b.md': `${await markdown()}\n## Việc của ta\n\n- Ta cần thêm 55 người\n` } };
    const listed = await runIn(world, 'check', 'b.md');
    expect(listed.stdout).toMatch(/^info +topic 3, point 1 +.*is the author's own/m);
    expect(listed.code).toBe(0);
    expect((await runIn(world, 'check', 'b.md', '--strict')).code).toBe(1);
    const wrong = { files: { ...world.files, 'b.md': world.files['b.md'].replace('gần 80 nước', 'gần 90 nước') } };
    const found = await runIn(wrong, 'check', 'b.md');
    expect(found.stdout).toMatch(/^error +topic 1, point \d+ +.*says "90" where the article does not/m);
    expect(found.code).toBe(1);
    const alone = await runIn({ files: { 'b.md': own } }, 'check', 'b.md');
    expect(alone.stdout).toMatch(/It names no article/);
    expect(alone.code).toBe(0);
  });

  it('becomes YAML and Markdown again', async () => {
    const world = { files: { ...files, 'b.md': await markdown() } };
    const yaml = await runIn(world, 'outline', 'b.md', '-o', 'b.yaml');
    const text = Buffer.from(yaml.files.get('b.yaml') ?? []).toString();
    expect(text).toBe(await outline());
    expect((await runIn({ files: { ...files, 'b.yaml': text } }, 'outline', 'b.yaml')).stdout).toBe(
      world.files['b.md'],
    );
  });

  it.each([
    ['## A', '## A {lokc}', /There is no kind of topic "lokc"\. Did you mean "lock"\?.*tasks; lock keeps the heading/],
    ['## A', '## A {timelin}', /^b\.md:7:1: error: There is no kind of topic "timelin"\. Did you mean "timeline"\?/],
    [
      '## A',
      '## A {layout=cardz}',
      /^b\.md:7:1: error: The template brief has no layout "cardz"\. Did you mean "cards"\? These can hold it: .*points/,
    ],
    ['## A', '## A {colour=red}', /^b\.md:7:1: error: A topic has no "colour"\./],
    ['## A', 'Loose words\n\n## A', /^b\.md:7:1: error: These words stand in no topic\. Write a heading above them/],
    ['## A', '### A', /^b\.md:7:1: error: Two signs make a topic: ##\. Write them in place of ###/],
    ['- One line', '> - One line', /^b\.md:9:1: error: This quotation holds no words of its own\./],
    ['- One line', '### One line', /^b\.md:9:1: error: No heading stands inside a topic\. Give it two signs/],
    ['- One line', '```\ncode\n```', /^b\.md:9:1: error: This can be shown on no slide\./],
    ['title: Mine', 'titel: Mine', /^b\.md:3:1: error: There is no key "titel" .*Did you mean "title"\?/],
    ['briefdeck: outline', 'briefdeck: outlin', /^b\.md:2:12: error: `briefdeck` must be outline\./],
    ['## A', '## A {timeline', /^b\.md:7:6: error: The brace behind the heading is not closed\./],
    ['title: Mine', 'title: [', /^b\.md:4:\d+: error: The file is not valid YAML/],
    ['title: Mine', 'source: nix.txt', /^b\.md:3:1: error: There is no file nix\.txt\. Correct `source`/],
    ['---\n\n## A', '\n## A', /^b\.md:1:1: error: The lines at the top have no end\. Put --- below them\./],
  ])('with %j as %j is refused in one line, at its place', async (from, to, line) => {
    const { code, stdout, stderr } = await build(own.replace(from, to));
    expect(stderr).toMatch(line);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  });

  it.each([
    ['bolt', /^b\.md:3:1: error: There is no template "bolt"\. Did you mean "bold"\?\n$/],
    ['mine.yaml', /^b\.md:3:1: error: There is no file mine\.yaml\./],
  ])('names the template %s, which is not there, at its place', async (template, line) => {
    const { code, stderr } = await build(own.replace('title: Mine', `template: ${template}`));
    expect(stderr).toMatch(line);
    expect(code).toBe(4);
  });

  it('says once that a layout does not hold its topic', async () => {
    const { code, stderr } = await build(own.replace('## A', '## A {layout=timeline}'));
    expect(stderr.match(/warning:/g)).toHaveLength(1);
    expect(stderr).toContain('The layout "timeline" has no place for all of "A"');
    expect(code).toBe(0);
  });

  it.each([
    ['{timeline}', '2 of its 2 lines say no time'],
    ['{figure}', '2 of its 2 lines say no number'],
    ['{chart}', 'it holds no table'],
    ['{quote}', 'it holds no quotation'],
  ])('%s is told what it lacks, and is built', async (kind, lack) => {
    const { code, stderr } = await build(own.replace('## A', `## A ${kind}`));
    expect(stderr).toContain(lack);
    expect(code).toBe(0);
  });
});

describe('a briefing in YAML', () => {
  it('may be five lines', async () => {
    const text = 'title: Mine\nsource: a.txt\ntopics:\n  - heading: A\n    points: [Một câu của ta]\n';
    const { code, stderr, files: after } = await runIn({ files: { ...files, 'b.yaml': text } }, 'b.yaml');
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'b.pptx: 2 slides, Vietnamese, template brief\n' });
    expect(after.has('b.pptx')).toBe(true);
  });
});
