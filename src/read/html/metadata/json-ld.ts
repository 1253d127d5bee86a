import { attribute, elementsIn, type HtmlElement } from '../tree.js';
import type { PageMetadata } from './page-metadata.js';
import { isRecord } from '../../../schema/is-record.js';

/** What linked data says of an article. */
export interface LinkedData extends Partial<Omit<PageMetadata, 'body'>> {
  readonly name?: string | undefined;
  /** As it stands there. */
  readonly body?: string | undefined;
}

/** What a page says of its article as linked data of schema.org: NewsArticle and the like, also inside `@graph`. */
export function readLinkedData(page: HtmlElement): LinkedData {
  const all = [...elementsIn(page)]
    .filter((element) => element.tag === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type')))
    .slice(0, 20)
    .flatMap(({ children }) => records(parsed(children.filter((child) => typeof child === 'string').join(''))));
  const names = nameReader(all);
  const articles = all.filter((record) =>
    texts(record['@type']).some((type) => /(?:Article|BlogPosting|Report)$/.test(type)),
  );
  const [article] = articles;
  const shownOn = all.find((record) => texts(record['@type']).includes('WebPage') && record['author'] !== undefined);
  if (article === undefined) {
    const dated = all.find((record) => texts(record['@type']).includes('WebPage'));
    return { byline: names(shownOn?.['author']), published: text(dated?.['datePublished']) };
  }
  return {
    title: text(article['headline']),
    name: text(article['name']),
    byline: names(article['author']) ?? names(article['creator']) ?? names(shownOn?.['author']),
    bylineOfOffice: isOffice(article['author']),
    published: text(article['datePublished']) ?? text(article['dateCreated']),
    publisher: names(article['publisher']),
    address: text(article['url']) ?? idOf(article['mainEntityOfPage']),
    description: text(article['description']),
    body: text(article['articleBody']) ?? text(article['text']),
  };
}

type LinkedRecord = Readonly<Record<string, unknown>>;

/** Pages break their data with line ends inside strings and comment marks around it. */
function parsed(source: string): unknown {
  if (source.length > 2_000_000) return undefined;
  const json = source
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/g, '')
    .trim();
  try {
    return JSON.parse(json);
  } catch {
    return parsedLoosely(json);
  }
}

function parsedLoosely(json: string): unknown {
  try {
    return JSON.parse(json.replace(/[\r\n\t]+/g, ' '));
  } catch {
    return undefined;
  }
}

/** The records of a document at the levels that pages use. */
function records(value: unknown, depth = 0): LinkedRecord[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((each: unknown) => records(each, depth + 1));
  if (!isRecord(value)) return [];
  return [value, ...records(value['@graph'], depth + 1), ...records(value['mainEntity'], depth + 1)];
}

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string');

const text = (value: unknown): string | undefined => texts(value).find((each) => /\S/.test(each));

/** Reads names of persons or organisations, as text, as records, or as what records elsewhere on the page are called by; joined by commas. */
function nameReader(all: readonly LinkedRecord[]): (value: unknown) => string | undefined {
  const byId = new Map(all.flatMap((record) => texts(record['@id']).map((id) => [id, record] as const)));
  const nameOf = (value: unknown): string | undefined =>
    isRecord(value) ? (text(value['name']) ?? text(byId.get(text(value['@id']) ?? '')?.['name'])) : text(value);
  return (value) => {
    const found = (Array.isArray(value) ? value : [value])
      .map(nameOf)
      .filter((name) => name !== undefined && !/^https?:/.test(name));
    return found.length === 0 ? undefined : [...new Set(found)].join(', ');
  };
}

const isOffice = (value: unknown): boolean => {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.every((each) => isRecord(each) && texts(each['@type']).some((type) => type.endsWith('Organization')));
};

const idOf = (value: unknown): string | undefined => (isRecord(value) ? text(value['@id']) : text(value));
