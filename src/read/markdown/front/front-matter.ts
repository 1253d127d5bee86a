import { nestsTooDeeply } from '../../../schema/yaml-depth.js';
import { withoutReferences } from '../../html/character-references.js';
import { jsonHead } from './json-head.js';
import { tomlHead } from './toml-head.js';
import { isRecord } from '../../../schema/is-record.js';

/** What the lines between `---`, or `+++`, or in braces, at the top of a file say of the article, and the text below them. */
export interface FrontMatter {
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  /** As written. */
  readonly date?: string | undefined;
  /** What its author says that it is about, under each of the names that sites have for that. */
  readonly summaries?: readonly string[];
  readonly body: string;
  /** There are such lines, but they are no YAML. */
  readonly unreadable: boolean;
}

const longest = 20_000;

/** Without front matter, all of the text is body. Values are strings, aliases are not followed. */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const plain = plainHead(text);
  if (plain !== undefined) return plain;
  const toml = tomlHead(text);
  if (toml !== undefined) return frontOf(toml.values, toml.body);
  const json = jsonHead(text);
  if (json !== undefined) return frontOf(json.values, json.body);
  const block = /^---[ \t]*\r?\n((?:(?!---|\.\.\.)[^\n]*\n){0,500}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  const yaml = block?.[1] ?? '';
  // A rule at the top is no front matter.
  if (block === null || yaml.length > longest || !/^[\p{L}_"'-][^:\n]{0,60}:/mu.test(yaml)) {
    return { body: text, unreadable: false };
  }
  // The lines stay as empty ones, so that messages name the right line.
  const body = block[0].replace(/[^\n]/g, '') + text.slice(block[0].length);
  const values = (await valuesOf(yaml)) ?? (await valuesOf(withIndentedValues(yaml)));
  return values === undefined ? { body, unreadable: true } : frontOf(values, body);
}

function frontOf(values: Readonly<Record<string, unknown>>, body: string): FrontMatter {
  // Of "2026-05-12" the title says the day, and the program that keeps the pages when it was last edited.
  const day = isDay.exec(asText(values['title']) ?? '')?.[0];
  return {
    title: day !== undefined ? undefined : withoutSite(asText(values['title']) ?? asText(values['question']), values),
    byline: [values['author'], values['authors'], values['byline']].map(asText).find((each) => each !== undefined),
    date: day ?? dates.map((name) => asText(named(values, name))).find((each) => each !== undefined),
    summaries: summariesIn((name) => values[name]),
    body,
    unreadable: false,
  };
}

const summariesIn = (valueOf: (name: string) => unknown): readonly string[] =>
  summaries.map(valueOf).flatMap((value) => (typeof value === 'string' ? (asText(value) ?? []) : []));

/** Of Jekyll, Hugo, Pelican and others. */
const summaries = ['description', 'excerpt', 'summary'];

/** `Ferry fares rise - Harbour.example`: programs that save pages take over what the window is called, with the site that the address names. */
function withoutSite(title: string | undefined, values: Readonly<Record<string, unknown>>): string | undefined {
  const [, called = '', site = ''] = /^(.{10,})\s+[-–—|·•]\s+([^\s|]+(?: [^\s|]+){0,3})$/u.exec(title ?? '') ?? [];
  const key = (text: string): string => text.toLowerCase().replace(/^www\.|[^\p{L}\p{N}]/gu, '');
  const hosts = Object.values(values).flatMap((value) =>
    typeof value === 'string' ? (/^https?:\/\/([^/\s:]+)/.exec(value)?.[1]?.replace(/^www\./, '') ?? []) : [],
  );
  const isSite = hosts.some((host) => key(host) === key(site) || key(host.replace(/\..*$/, '')) === key(site));
  return called !== '' && isSite ? called : title;
}

/** `Title: …`, `Date: …` at the top without any rule, as Pelican, Nikola and MultiMarkdown have it, and an empty line or a comment behind. */
function plainHead(text: string): FrontMatter | undefined {
  const block = /^(?:[A-Za-z][A-Za-z_-]{1,20}:(?:[ \t][^\n]{0,400})?\r?\n){2,20}(?=\r?\n|<!--)/.exec(text)?.[0] ?? '';
  const values = new Map(
    block.split(/\r?\n/).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const title = values.get('title');
  if (title === undefined || title === '' || !values.has('date')) return undefined;
  return {
    title: asText(title),
    byline: asText(values.get('author') ?? values.get('authors')),
    date: asText(values.get('date')),
    summaries: summariesIn((name) => values.get(name)),
    body: block.replace(/[^\n]/g, '') + text.slice(block.length),
    unreadable: false,
  };
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** What sites call the day of publishing: Jekyll, Hugo, Astro and others. */
const dates = [
  'date',
  'datetime',
  'published',
  'pubdate',
  'pubdatetime',
  'publishdate',
  'publishedat',
  'datepublished',
  'publisheddate',
  'publishedon',
  'publicationdate',
  'revdate',
];

/** `pub_date` is `pubDate`. */
const named = (values: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.entries(values).find(([key]) => key.replaceAll(/[_-]/g, '').toLowerCase() === name)?.[1];

async function valuesOf(yaml: string): Promise<Record<string, unknown> | undefined> {
  const { Lexer, parseDocument } = await import('yaml');
  if (nestsTooDeeply(yaml, new Lexer())) return undefined;
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
    const values: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
    return isRecord(values) ? values : undefined;
  } catch {
    // An alias: no fault of ours.
    return undefined;
  }
}

/** Of a value in quotation marks that goes on at the beginning of the next line, as sites have it that read YAML less strictly. */
const withIndentedValues = (yaml: string): string =>
  yaml.replace(/^[\p{L}_][^:\n]{0,60}:[ \t]*(?:"(?:[^"\\]|\\.)*"|'[^']*')[ \t]*$/gmu, (value) =>
    value.replace(/\n(?=\S)/g, '\n  '),
  );

/** Several authors are told in a row; one may be a record with a name. */
function asText(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const each = value
      .slice(0, 20)
      .map(asText)
      .filter((one) => one !== undefined);
    return each.length === 0 ? undefined : each.join(', ');
  }
  if (isRecord(value)) return asText(value['name']);
  return typeof value === 'string' && value.trim() !== '' && value.length <= 1000
    ? withoutReferences(value).replace(/\s+/g, ' ').trim()
    : undefined;
}
