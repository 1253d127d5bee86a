import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBriefing } from '../../../src/check/index.js';
import type { LanguagePack } from '../../../src/language/index.js';
import { coverageOf } from '../../../src/language/pack/coverage.js';
import { loadLanguagePack } from '../../../src/language/load-pack.js';
import type { Article } from '../../../src/model/article.js';
import type { Briefing } from '../../../src/model/briefing.js';
import { articleOf, briefingOf } from '../../../src/pipeline.js';
import { attributionOf } from '../../../src/summarize/annotate/structure/attribution/attribution.js';
import { readingOf } from '../../../src/summarize/annotate/reading.js';

const dutchFile = readFileSync('docs/guide/packs/nl.yaml', 'utf8');
const dutch = loadLanguagePack(dutchFile, 'nl.yaml');

describe('the Dutch pack of the guide', () => {
  test.each(['stadspark', 'bibliotheek'])('tells %s as the file beside it says', async (name) => {
    const { article, briefing } = await briefed(readFileSync(join(import.meta.dirname, `${name}.txt`)), dutch);
    expect(article.language).toBe('nl');
    const errors = checkBriefing(briefing, article, dutch).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    await expect(told(briefing)).toMatchFileSnapshot(join(import.meta.dirname, `${name}.told.txt`));
  });

  test('has words for all that briefdeck asks of a language', () => {
    const { verbs, speechVerbs, series, figures, speakers } = coverageOf(dutch);
    expect({ verbs, speechVerbs, series, figures, speakers }).toEqual({
      verbs: 'some',
      speechVerbs: true,
      series: true,
      figures: true,
      speakers: true,
    });
    expect(Object.values(dutch.typology)).not.toContain('unknown');
  });

  test('keeps a clause behind "dat" whole, since its verb stands last', async () => {
    const text = 'Projectleider Joris van der Meulen zei dat het bassin in juli klaar is.';
    const article = await read(new TextEncoder().encode(text), dutch);
    const found = attributionOf(readingOf(article, dutch), 0);
    expect(found && article.text.slice(found.speaker.name.start, found.speaker.name.end)).toBe('Joris van der Meulen');
    expect(found && article.text.slice(found.content.start, found.content.end)).toBe(text);
  });
});

/** The files of a few lines that the guide gives below "Three small rules", in their order. */
const ownRules = [
  ...(readFileSync('docs/guide/language-packs.md', 'utf8').split('## Three small rules')[1] ?? '').matchAll(
    /```yaml\n([^]*?)```/g,
  ),
].map(([, yaml = '']) => yaml);

/** Each with nothing but the file that the guide gives. */
describe('a rule that a person adds in a pack of a few lines', () => {
  const plain = loadLanguagePack('tag: en\nextends: en\n', 'plain.yaml');

  test('a verb of saying', async () => {
    const text =
      'The ferry to Osk stops in May and comes back in June. The pier was built in 1931 and holds two cars at a time.\n\n“The island needs a taller bridge and a much shorter winter than this one,” wimbled harbour master Ann Reyes.';
    const own = loadLanguagePack(ownRules[0] ?? '', 'own.yaml');
    expect(await toldOf(text, plain)).not.toMatch(/^ +“[^”]*” Harbour master Ann Reyes$/mu);
    expect(await toldOf(text, own)).toMatch(/^ +“[^”]*” Harbour master Ann Reyes$/mu);
  });

  test('a noun that announces a series', async () => {
    const text =
      'The port of Osk is rebuilt this year. The plan names several spindrels for the harbour. First, crews raise the quay by two metres. Second, the yard moves to the north bank. Third, a school for welders opens in June.\n\nThe council voted for it on Monday.';
    const own = loadLanguagePack(ownRules[1] ?? '', 'own.yaml');
    expect(await toldOf(text, plain)).not.toMatch(/^enumeration .*spindrels/m);
    expect(await toldOf(text, own)).toMatch(/^enumeration .*spindrels for the harbour$/im);
  });

  test('the wording of a caption', async () => {
    const text =
      'The port of Osk is rebuilt this year and gets a longer quay for the ferries that cross to the mainland.\n\nA crane lifts the first beam of the new quay. (Glimmed: Ann Reyes)\n\nThe council voted for the plan on Monday, and work begins in June with the old pier.';
    const own = loadLanguagePack(ownRules[2] ?? '', 'own.yaml');
    expect(await toldOf(text, plain)).not.toContain('caption ');
    expect(await toldOf(text, own)).toContain('caption A crane lifts the first beam of the new quay.');
  });

  test('the wording of a caption that opens its line', async () => {
    const own = loadLanguagePack(ownRules[2] ?? '', 'own.yaml');
    for (const line of [
      'Glimmed here: Ann Reyes at the pier',
      'Glimmed here: Ann Reyes and Karl Boe at the north pier',
    ]) {
      const text = `The port of Osk is rebuilt this year and gets a longer quay for the ferries that cross to the mainland.\n\nThe yard moves to the north bank in June.\n\n${line}\n\nThe council voted for the plan on Monday, and work begins in June with the old pier.`;
      expect(await toldOf(text, plain)).not.toContain('caption ');
      expect(await toldOf(text, own)).toContain(`caption ${line}`);
      // The paragraph above is no caption of what is one itself.
      expect(await toldOf(text, own)).toContain('- The yard moves to the north bank in June');
    }
  });

  test('no word that a pack of briefdeck has', () => {
    const words = ownRules.flatMap((yaml) => [...yaml.matchAll(/\[([^\]]*)\]/g)].map(([, word = '']) => word));
    expect(words.length).toBeGreaterThan(3);
    for (const word of words) expect(JSON.stringify(plain)).not.toContain(`"${word}"`);
  });

  describe('for Vietnamese', () => {
    const own = (added: string): LanguagePack => loadLanguagePack(`tag: vi\nextends: vi\nadd: ${added}\n`, 'own.yaml');

    test('a verb of saying', async () => {
      const text =
        'Xã Bến Lội mở lại cống số ba sau ba tháng sửa chữa. Cống cũ xây năm 1987, dài 40 mét.\n\n“Bà con đã chờ cống này suốt ba mùa lúa”, bà Lê Thị Sáu lu lơ.\n\nXã sẽ nghiệm thu vào tháng 9.';
      expect(await toldOf(text, own('{ speechVerbs: [] }'))).not.toContain('Bà Lê Thị Sáu: ');
      expect(await toldOf(text, own('{ speechVerbs: [lu lơ] }'))).toContain('Bà Lê Thị Sáu: “Bà con đã chờ');
    });

    test('the wording of a caption', async () => {
      const text =
        'Xã Bến Lội mở lại cống số ba sau ba tháng sửa chữa, kịp trước mùa mặn.\n\nCần cẩu hạ cánh cống mới xuống lòng rạch. (Lép lơ: Thu Hà)\n\nHội đồng xã đã nghiệm thu công trình hôm thứ hai và giao cho trạm thủy nông quản lý.';
      expect(await toldOf(text, own('{ captionMarks: [] }'))).not.toContain('caption ');
      expect(await toldOf(text, own('{ captionMarks: [lép lơ] }'))).toContain('caption Cần cẩu hạ cánh cống mới');
    });
  });
});

const read = async (bytes: Uint8Array, pack: LanguagePack): Promise<Article> =>
  (await articleOf({ bytes, name: 'article.txt', packs: [pack] })).value;

const briefed = async (bytes: Uint8Array, pack: LanguagePack): Promise<{ article: Article; briefing: Briefing }> => {
  const article = await read(bytes, pack);
  return { article, briefing: (await briefingOf(article, { packs: [pack] })).value };
};

const toldOf = async (text: string, pack: LanguagePack): Promise<string> =>
  told((await briefed(new TextEncoder().encode(text), pack)).briefing);

/** A Briefing as a person reads it: a topic, and what stands below. */
const told = ({ title, topics }: Briefing): string =>
  [
    title,
    ...topics.flatMap(({ kind, label, heading, points, quote, captions, speaker }) => [
      '',
      [kind, label === undefined ? undefined : `[${label}]`, heading].filter((part) => part !== undefined).join(' '),
      ...(quote === undefined ? [] : [`  “${quote.text}” ${quote.speaker ?? ''}`]),
      ...points.flatMap((point) => [
        `  - ${named(point.speaker ?? speaker)}${point.text}`,
        ...(point.children ?? []).map((child) => `    - ${child.text}`),
      ]),
      ...captions.map((caption) => `  caption ${caption.text}`),
    ]),
    '',
  ].join('\n');

const named = (speaker: string | undefined): string => (speaker === undefined ? '' : `${speaker}: `);
