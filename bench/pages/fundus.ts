import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { authorsIn } from './authors.js';
import type { Page, Truth } from './page-set.js';

/**
 * The pages that the parsers of fundus are tested with: news of some forty countries, one to four pages a paper.
 *
 * @param folder a clone of https://github.com/flairNLP/fundus
 */
export function fundusPages(folder: string): Page[] {
  const data = join(folder, 'tests/resources/parser/test_data');
  const countries = readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return countries.flatMap(({ name }) => pagesOf(join(data, name)));
}

interface FundusArticle {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly publishing_date?: string;
  readonly images?: readonly { readonly caption: string | null }[];
  readonly body: {
    readonly summary: readonly string[];
    readonly sections: readonly { readonly headline: readonly string[]; readonly paragraphs: readonly string[] }[];
  };
}

function pagesOf(folder: string): Page[] {
  const files = readdirSync(folder);
  const told = JSON.parse(readFileSync(join(folder, 'meta.info'), 'utf8')) as Readonly<
    Record<string, { readonly url: string }>
  >;
  return files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const paper = file.replace(/\.json$/, '');
      const versions = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Readonly<Record<string, FundusArticle>>;
      // A paper's parsers follow each other, and so do the pages that they are tested with.
      const articles = Object.entries(versions).sort(([one], [other]) => one.localeCompare(other, 'en', numeric));
      const pages = files.filter((name) => name.startsWith(`${paper}_`)).sort();
      if (pages.length !== articles.length) throw new Error(`${folder}: ${paper} has a page without an article.`);
      return articles.map(([, article], index): Page => {
        const page = pages[index] ?? '';
        const bytes = gunzipSync(readFileSync(join(folder, page)));
        return { id: page.replace(/\.html\.gz$/, ''), bytes, address: told[page]?.url ?? '', truth: truthOf(article) };
      });
    });
}

const numeric = { numeric: true } as const;

function truthOf({ title, authors, publishing_date: date, images, body }: FundusArticle): Truth {
  const sections = body.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]);
  const captions = images?.map(({ caption }) => caption ?? '').filter((caption) => caption.trim() !== '');
  return {
    body: [...body.summary, ...sections].join('\n'),
    ...(title === undefined ? {} : { title }),
    // As ours are parted: some of its parsers give the whole line.
    ...(authors === undefined ? {} : { authors: authors.flatMap((line) => authorsIn(line)) }),
    // Some of its parsers take pictures and no captions.
    ...(captions === undefined || captions.length === 0 ? {} : { captions: [...new Set(captions)] }),
    ...(date === undefined ? {} : { published: date.slice(0, 10) }),
  };
}
