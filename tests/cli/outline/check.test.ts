import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { repack } from '../../opc/repack.js';
import { type EditedDeck, editDeck } from '../edit-deck.js';
import { type Ran, runIn } from '../fake-io.js';
import { harbourBriefing } from '../harbour-briefing.js';

const read = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../assets/articles', name), 'utf8');
const article = read('harbour-flood-barrier.txt');
const briefing = JSON.stringify(harbourBriefing(article.trim()));
const files = { 'a.txt': article };

let deck: Uint8Array;
beforeAll(async () => {
  const world = { files: { ...files, 'b.json': briefing } };
  const built = (
    await runIn(world, 'b.json', '--date', '2026-10-26', '--presenter', 'Ann Lee', '-o', 'a.pptx')
  ).files.get('a.pptx');
  if (built === undefined) throw new Error('Nothing was built.');
  deck = built;
});

const check = (bytes: Uint8Array, ...argv: string[]): Promise<Ran> =>
  runIn({ files: { ...files, 'd.pptx': bytes } }, 'check', 'd.pptx', '--source', 'a.txt', ...argv);

const reportSchema = z.strictObject({
  input: z.string(),
  source: z.string().nullable(),
  language: z.string(),
  title: z.string(),
  slides: z.number().nullable(),
  coverage: z.record(z.string(), z.strictObject({ told: z.number(), of: z.number() })),
  accessibility: z
    .array(
      z.strictObject({
        number: z.string(),
        name: z.string(),
        met: z.number(),
        of: z.number(),
        slides: z.array(z.number()),
      }),
    )
    .optional(),
  diagnostics: z.array(
    z.looseObject({ code: z.string(), severity: z.string(), message: z.string(), place: z.unknown().optional() }),
  ),
});
const report = ({ stdout }: Ran) => reportSchema.parse(JSON.parse(stdout));

/** What is found in a deck that somebody edited, without what is only left out of the article. */
async function findings(edit: (deck: EditedDeck) => void) {
  const ran = await check(editDeck(deck, edit), '--json');
  const { diagnostics } = report(ran);
  return { code: ran.code, found: diagnostics.filter(({ code }) => !code.endsWith('-untold')) };
}

const point = 'The marsh behind the harbour covers';
const caption = 'Waves break over the north pier';

describe('briefdeck check of a deck as it was built', () => {
  it('finds nothing, and tells how much of the article the deck tells', async () => {
    const { code, stdout, stderr } = await check(deck);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^SEVERITY {2}WHERE +WHAT\n(?:info +article, at \d+ +The figure "[^\n]+" is not told\.\n){6}info +article, at \d+ +What is said by "Margaret Osei" is not told\.\n\n/,
    );
    expect(stdout).toMatch(/\nd\.pptx: 7 worth knowing; tells 6 of 12 key figures, 2 of 3 speakers, 3 of 3 sections/);
  });

  it('says less when it is told to be quiet', async () => {
    const { code, stdout } = await check(deck, '--quiet');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^d\.pptx: nothing found; tells [^\n]+\n$/);
  });

  it('prints one document as JSON', async () => {
    const ran = await check(deck, '--json');
    expect(report(ran)).toMatchObject({
      input: 'd.pptx',
      source: 'a.txt',
      language: 'en',
      coverage: { speakers: { told: 2, of: 3 }, headings: { told: 3, of: 3 } },
    });
    expect(report(ran).slides).toBe(9);
  });

  it('takes the text that travels with the deck where no article is named, and says so', async () => {
    const { code, stdout } = await runIn({ files: { 'd.pptx': deck } }, 'check', 'd.pptx');
    expect(code).toBe(0);
    expect(stdout).toContain('Checked against the text that d.pptx brings along, not against the article itself.');
  });

  it.each([
    [
      'runs parted by another program',
      (edited: EditedDeck) => {
        edited.splitRuns();
      },
    ],
    [
      'slides in another order',
      (edited: EditedDeck) => {
        edited.arrange((numbers) => [...numbers].reverse());
      },
    ],
  ])('finds nothing in %s', async (_, edit) => {
    expect(await findings(edit)).toEqual({ code: 0, found: [] });
  });
});

describe('briefdeck check of a deck that somebody edited', () => {
  it.each<[string, (edited: EditedDeck) => void, number, [code: string, severity: string, message: RegExp][]]>([
    [
      'a text cut where a clause ends',
      (edited) => {
        edited.reword(point, (text) => text.replace(' and shelters around 40,000 wading birds in winter', ''));
      },
      0,
      [['edit.text-changed', 'info', /^Somebody changed the point "The marsh .*: the article says so\.$/]],
    ],
    [
      'a number that the article does not say',
      (edited) => {
        edited.reword(point, (text) => text.replace('600', '900'));
      },
      1,
      [['edit.text-changed', 'error', /the article does not say "900"\.$/]],
    ],
    [
      'words that the article does not say',
      (edited) => {
        edited.reword(point, (text) => text.replace('covers', 'blankets'));
      },
      1,
      [['edit.text-changed', 'warning', /to "[^"]*blankets.*the article does not say "blankets"\.$/]],
    ],
    [
      'a qualifier cut off',
      (edited) => {
        edited.reword(point, (text) => text.replace('more than ', ''));
      },
      1,
      [['edit.text-changed', 'error', /the article says "more than 600/]],
    ],
    [
      'words of the article in an order of their own',
      (edited) => {
        edited.addBehind(point, 'The fishermen voted to build a model of the council');
      },
      1,
      [['edit.text-added', 'warning', /no sentence of the article says that in these words\.$/]],
    ],
    [
      'a line of the article added',
      (edited) => {
        edited.addBehind(point, 'The government grant is not yet secure');
      },
      0,
      [['edit.text-added', 'info', /^Somebody wrote "The government grant is not yet secure": the article says so\.$/]],
    ],
    [
      'a negation cut off',
      (edited) => {
        edited.addBehind(point, 'The government grant is secure');
      },
      1,
      [['edit.text-added', 'error', /it leaves out "not", which turns what the article says\.$/]],
    ],
    [
      'a negation written in',
      (edited) => {
        edited.reword(point, (text) => text.replace('covers', 'does not cover'));
      },
      1,
      [['edit.text-changed', 'error', /: "not" turns what the line said\.$/]],
    ],
    [
      'a line taken off',
      (edited) => {
        edited.removeParagraph(point);
      },
      0,
      [['edit.text-removed', 'info', /^Somebody took the point "The marsh behind/]],
    ],
    [
      'another title over a slide',
      (edited) => {
        edited.reword('What must happen next', () => 'A triumph');
      },
      1,
      [
        [
          'edit.title-changed',
          'warning',
          /^Somebody changed the heading "What must .* the article does not say "triumph"\.$/,
        ],
      ],
    ],
    [
      'a photo caption on a slide',
      (edited) => {
        edited.addBehind(point, "Waves break over the north pier during last winter's storms.");
      },
      1,
      [['edit.caption-shown', 'error', /^Somebody put a photo caption on the slide/]],
    ],
    [
      'a slide shown twice',
      (edited) => {
        edited.arrange(([one = 1, two = 2, ...others]) => [one, two, two, ...others]);
      },
      0,
      [['edit.slide-copied', 'info', /^Somebody copied the slide "/]],
    ],
    [
      'a remark in the notes',
      (edited) => {
        edited.notes.addBehind(caption, 'Hand over to the minister.');
      },
      0,
      [['edit.notes-changed', 'info', /^Somebody wrote in the notes: "Hand over to the minister\."/]],
    ],
    [
      'a number in the notes',
      (edited) => {
        edited.notes.addBehind(caption, 'Some say 77 hectares.');
      },
      1,
      [['edit.notes-changed', 'warning', /the article does not say "77"\.$/]],
    ],
    [
      'a slide left out',
      (edited) => {
        edited.arrange((numbers) => numbers.slice(0, -2));
      },
      0,
      [
        ['edit.slide-removed', 'info', /^Somebody took out all that shows "/],
        ['edit.slide-removed', 'info', /./],
        ['edit.caption-removed', 'info', /^Somebody took the photo caption "/],
        ['edit.caption-removed', 'info', /./],
      ],
    ],
  ])('%s', async (_, edit, code, expected) => {
    const { code: ended, found } = await findings(edit);
    expect(found.map((one) => [one.code, one.severity, one.message])).toEqual(
      expected.map(([name, severity, message]): unknown[] => [name, severity, expect.stringMatching(message)]),
    );
    expect(ended).toBe(code);
  });
});

describe('briefdeck check of a briefing', () => {
  const outline = async (): Promise<string> => (await runIn({ files }, 'outline', 'a.txt', '--format', 'yaml')).stdout;

  it('finds nothing in one as it was written', async () => {
    const world = { files: { ...files, 'b.yaml': await outline() } };
    const { code, stdout } = await runIn(world, 'check', 'b.yaml', '--source', 'a.txt', '--quiet');
    expect(stdout).toMatch(/^b\.yaml: nothing found; tells /);
    expect(code).toBe(0);
  });

  it('finds a line that its evidence does not hold, by topic and point', async () => {
    const world = { files: { ...files, 'b.json': briefing.replace('covers more than 600', 'covers more than 700') } };
    const { code, stdout } = await runIn(world, 'check', 'b.json', '--source', 'a.txt', '--quiet');
    expect(stdout).toMatch(/^error +topic 6, point 1 +In "[^"]+", the point "The marsh [^\n]+ says "700" where/m);
    expect(code).toBe(1);
  });

  it('finds a caption that is lost', async () => {
    const yaml = (await outline()).replace(/(Waves break over) the north pier/g, '$1 nothing');
    const world = { files: { ...files, 'b.yaml': yaml } };
    const { code, stdout } = await runIn(world, 'check', 'b.yaml', '--source', 'a.txt', '--quiet');
    expect(stdout).toMatch(/^warning +article, at \d+ +No topic has the photo caption "Waves break over/m);
    expect(code).toBe(1);
  });

  it('finds what the article no longer holds', async () => {
    const world = { files: { 'a.txt': article.replace(/marsh/g, 'meadow'), 'b.yaml': await outline() } };
    const { code, stdout } = await runIn(world, 'check', 'b.yaml', '--source', 'a.txt');
    expect(stdout).toMatch(/^error +topic \d+, point \d+ +The article no longer holds "an independent panel/m);
    expect(code).toBe(1);
  });

  it('needs an article, or a briefing that brings its text along', async () => {
    const { code, stdout, stderr } = await runIn({ files: { 'b.yaml': await outline() } }, 'check', 'b.yaml');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('error: b.yaml brings no text along to be checked against. Name the article with --source.\n');
    const json = (await runIn({ files }, 'outline', 'a.txt', '--format', 'json')).stdout;
    expect((await runIn({ files: { 'b.json': json } }, 'check', 'b.json')).code).toBe(0);
    expect((await runIn({ stdin: json }, 'check', '-')).code).toBe(0);
  });
});

describe('briefdeck check', () => {
  it.each<[string, () => Uint8Array | string | Promise<Uint8Array | string>, RegExp]>([
    [
      'd.pptx',
      async () => (await runIn({ files }, 'a.txt', '--no-trace')).files.get('a.pptx') ?? '',
      /^error: d\.pptx carries no briefing, so its lines can't be traced\. .*take its outline or its article instead\.$/,
    ],
    ['d.pptx', () => 'PK no package', /^d\.pptx: error: The file /],
    ['d.pptx', () => 'no zip at all', /^d\.pptx: error: The file /],
    [
      'd.pptx',
      () => repack(deck, (parts) => parts.set('ppt/slides/slide2.xml', '<p:sld')),
      /^d\.pptx: error: \/ppt\/slides\/slide2\.xml is not well-formed XML: /,
    ],
    [
      'd.pptx',
      () =>
        repack(deck, (parts) => {
          for (const [name, text] of parts)
            parts.set(name, text.replace(/(<briefing [^>]*>)\{/, '$1').replace('"kind":"summary"', '"kind":"none"'));
        }),
      /^error: The briefing inside d\.pptx is damaged: It is no JSON\. Build the deck anew\.$/,
    ],
    [
      'd.pptx',
      () =>
        repack(deck, (parts) => {
          for (const [name, text] of parts) parts.set(name, text.replace(/kind(&quot;|"):\1summary/, 'kind$1:$1none'));
        }),
      /^error: The briefing inside d\.pptx is damaged: `topics\.0\.kind` must be one of: summary, /,
    ],
    ['d.txt', () => article, /^error: d\.txt is neither a deck nor a briefing\. Give a \.pptx/],
  ])('ends with 3 for %s that it can not check (%#)', async (name, content, line) => {
    const world = { files: { ...files, [name]: await content() } };
    const { code, stdout, stderr } = await runIn(world, 'check', name, '--source', 'a.txt');
    expect(stderr.trimEnd()).toMatch(line);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  });
});

describe('what a deck does for those who do not see it', () => {
  it('is told by the criteria of WCAG, for all slides of a deck as it was built', async () => {
    const ran = await check(deck);
    expect(ran.stdout).toContain('WCAG 2.2');
    const { accessibility = [] } = report(await check(deck, '--json'));
    expect(accessibility.map(({ number }) => number)).toEqual(['1.1.1', '1.3.2', '1.4.3', '2.4.2', '3.1.2']);
    expect(accessibility.filter(({ met, of }) => met < of)).toEqual([]);
    expect(accessibility.find(({ number }) => number === '2.4.2')?.of).toBeGreaterThan(3);
  });
});
