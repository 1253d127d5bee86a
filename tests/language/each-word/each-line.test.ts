// What each line does that a pack knows from around a text, and each word that tells a kind of document: lines-LANGUAGE.txt beside this; and what
// number words are worth: numbers.txt. Where a change is meant, `npx vitest run tests/language/each-word --update` writes it anew.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languagePack, languageTags, type LanguagePack } from '../../../src/language/index.js';
import type { SurroundingKind } from '../../../src/language/pack/surrounding-kinds.js';
import type { Article } from '../../../src/model/article.js';
import { addToGroup } from '../../../src/model/collections/add-to-group.js';
import { read } from '../../../src/read/index.js';

const stories: Readonly<Record<string, string>> = {
  en: 'The ferry board will keep its fares until June, after two years of talks. The work begins in May.',
  vi: 'Ban quản lý bến phà giữ nguyên giá vé đến tháng 6, sau hai năm bàn bạc. Công việc bắt đầu từ tháng 5.',
  fr: 'Le bac gardera ses tarifs jusqu’en juin, après deux ans de discussions. Les travaux débutent en mai.',
  de: 'Die Fähre hält ihre Preise bis Juni, nach zwei Jahren Gesprächen. Die Arbeiten beginnen im Mai.',
  es: 'El transbordador mantendrá sus tarifas hasta junio, tras dos años de conversaciones. Las obras empiezan en mayo.',
  id: 'Kapal feri mempertahankan tarifnya hingga Juni, setelah dua tahun pembicaraan. Pekerjaan dimulai pada Mei.',
};

const storyOf = (tag: string): string => stories[tag] ?? '';

const raised = (text: string): string => text.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** What is found of each of some lines. */
type FindAll = (tag: string, lines: readonly string[]) => Promise<string[]>;

const readFrom = async (source: string, name: string, language: string): Promise<Article> =>
  (await read({ bytes: new TextEncoder().encode(source), name, language })).value;

/** What became of a line that stands between two stories: what kind of furniture or block it is. */
const fateOf = (article: Article, line: string): string => {
  const start = article.text.indexOf(line);
  if (start < 0) return 'gone';
  const holds = ({ span }: { readonly span: { readonly start: number; readonly end: number } }): boolean =>
    start >= span.start && start < span.end;
  const { kind } = article.furniture.find(holds) ?? article.blocks.find(holds) ?? {};
  return kind ?? 'elsewhere';
};

/** Each line between two stories that no other stands between. */
const parted = (tag: string, lines: readonly string[]): string[] => [
  storyOf(tag),
  ...lines.flatMap((line, index) => [line, `${storyOf(tag)} ${index + 2031}.`]),
];

const inText = async (tag: string, lines: readonly string[]): Promise<string[]> => {
  const article = await readFrom(`${parted(tag, lines).join('\n\n')}\n`, 'a.txt', tag);
  return lines.map((line) => fateOf(article, line));
};

const inPage = async (tag: string, lines: readonly string[]): Promise<string[]> => {
  const paragraphs = parted(tag, lines).map((line) => `<p>${line}</p>`);
  const page = `<html><head><title>News</title></head><body><article><h1>The news of the day</h1>${paragraphs.join('')}</article></body></html>`;
  const article = await readFrom(page, 'a.html', tag);
  return lines.map((line) => fateOf(article, line));
};

/** One document for each. */
const each =
  (find: (tag: string, line: string) => Promise<string>): FindAll =>
  async (tag, lines) => {
    const found: string[] = [];
    for (const line of lines) found.push(await find(tag, line));
    return found;
  };

const bylineIn = async (tag: string, line: string): Promise<string> =>
  (await readFrom(`2026: A and B\n\n${line}\n\n${storyOf(tag)}\n`, 'a.txt', tag)).byline ?? 'nobody';

const authorIn = async (tag: string, author: string): Promise<string> =>
  (
    await readFrom(
      `<html><head><title>News</title><meta name="author" content="${author}"></head><body><article><h1>The news of the day</h1><p>${storyOf(tag)}</p></article></body></html>`,
      'a.html',
      tag,
    )
  ).byline ?? 'nobody';

const inMail = async (tag: string, opener: string): Promise<string> => {
  const mail = `From: Ann Lee <ann@example.org>\nSubject: Fares\nContent-Type: text/plain; charset=utf-8\n\n${storyOf(tag)}\n\n${opener}\n> The boats were sold.\n`;
  return (await readFrom(mail, 'a.eml', tag)).text.includes('The boats were sold.') ? 'stays' : 'gone';
};

const lineIn =
  (find: FindAll, frame: string): FindAll =>
  (tag, phrases) =>
    find(
      tag,
      phrases.map((phrase) => raised(frame.replace('@', phrase.replaceAll('…', 'the river').replaceAll('#', '14')))),
    );

const surroundings: Partial<Record<SurroundingKind, FindAll>> = {
  siteLines: lineIn(inPage, '@'),
  siteLabels: lineIn(inPage, '@: boats'),
  siteOpeners: lineIn(inPage, '@ boats and more'),
  rightsOpeners: lineIn(inPage, '@ 2026 North Quay'),
  rightsPhrases: lineIn(inPage, 'North Quay. @.'),
  answeredMarks: lineIn(each(inMail), '-----@-----'),
  forwardedMarks: lineIn(each(inMail), '-----@-----'),
  forwardedOpeners: lineIn(each(inMail), '@:'),
  quotationEnds: lineIn(each(inMail), '3/5/2026 Tom Price @:'),
  quotationDays: lineIn(each(inMail), '@ 3/5/2026 Tom Price wrote:'),
  bylineOpeners: lineIn(each(bylineIn), '@ Ann Lee'),
  bylineLabels: lineIn(each(bylineIn), '@: Ann Lee'),
  authorOpeners: lineIn(each(authorIn), '@ Ann Lee'),
  authorOffices: lineIn(each(authorIn), 'Ann Lee, @'),
  nameJoiners: lineIn(each(authorIn), 'Ann Lee @ Tom Price'),
};

const genreIn = async (tag: string, phrase: string): Promise<string> =>
  (await readFrom(`# ${raised(phrase)} 2026\n\n${storyOf(tag)}\n\n${storyOf(tag)} 2027.\n`, 'a.md', tag)).genre;

const genreOfHeading = async (tag: string, phrase: string): Promise<string> =>
  (
    await readFrom(
      `# 2026\n\n${storyOf(tag)}\n\n## ${raised(phrase)}\n\n${storyOf(tag)} 2027.\n\n## ${raised(phrase)} 2\n\n2028.\n`,
      'a.md',
      tag,
    )
  ).genre;

/** All phrases of one kind, by what is found, without those with which no more is found than with a word of no language. */
const written = async (tag: string, what: string, phrases: readonly string[], find: FindAll): Promise<string[]> => {
  const step = Math.ceil(phrases.length / most);
  const some = phrases.filter((_, index) => index % step === 0);
  const told: string[] = [];
  for (let from = 0; from < some.length; from += linesOfDocument)
    told.push(...(await find(tag, some.slice(from, from + linesOfDocument))));
  const [unknown = ''] = await find(tag, ['qwxzt']);
  const groups = new Map<string, string[]>();
  for (const [index, phrase] of some.entries()) {
    const fate = told[index] ?? '';
    if (fate !== unknown) addToGroup(groups, fate, phrase);
  }
  return [...groups].map(([fate, own]) => `${what}: ${fate}\n   ${own.join(' | ')}`);
};
const linesOfDocument = 7;
/** Of longer lists so many are looked at. */
const most = 28;

const linesOf = async (tag: string, pack: LanguagePack): Promise<string[]> => {
  const lines: string[] = [];
  for (const [kind, words] of Object.entries(pack.furniture)) {
    lines.push(...(await written(tag, `${kind} line`, words.lines, lineIn(inText, '@'))));
    lines.push(...(await written(tag, `${kind} opener`, words.openers, lineIn(inText, '@ Ann Lee 14.'))));
    lines.push(...(await written(tag, `${kind} label`, words.labels, lineIn(inText, '@: Ann Lee 14'))));
  }
  for (const [genre, words] of Object.entries(pack.genres)) {
    lines.push(...(await written(tag, `${genre} title`, words.titles, each(genreIn))));
    lines.push(...(await written(tag, `${genre} heading`, words.headings, each(genreOfHeading))));
  }
  for (const [kind, find] of Object.entries(surroundings))
    // The keys are those of the table above.
    lines.push(...(await written(tag, kind, pack.surroundings[kind as SurroundingKind] ?? [], find)));
  return lines;
};

it.each(Object.keys(stories))('each line does what it did (%s)', async (tag) => {
  const lines = await linesOf(tag, languagePack(tag));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, `lines-${tag}.txt`));
});

it('number words are worth what they were', async () => {
  const lines = languageTags.flatMap((tag) => {
    const { multipliers, fractions, numerals } = languagePack(tag);
    const all = Object.entries({ ...fractions, ...numerals, ...multipliers });
    return [tag, ...all.map(([word, value]) => `   ${word} = ${Number(value.toFixed(4))}`)];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'numbers.txt'));
});
