// The readers that ours is compared with, from this folder's own packages: npm ci --prefix bench/pages
//
// Each takes a page and its address, and gives what it found: the article as HTML, and what it says of it.
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import Parser from '@postlight/parser';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

/** The peers show what they stumble over on the console; the table has its own columns for that. */
for (const method of ['log', 'warn', 'error', 'info', 'debug']) console[method] = () => undefined;

const asFound = (found) => ({
  html: found?.content ?? '',
  title: found?.title ?? undefined,
  author: found?.author ?? found?.byline ?? undefined,
  published: found?.published ?? found?.publishedTime ?? found?.date_published ?? undefined,
});

export const peers = {
  Readability: (html) => asFound(new Readability(parseHTML(html).document, { charThreshold: 0 }).parse()),
  Defuddle: async (html, url) => asFound(await Defuddle(parseHTML(html).document, url)),
  'article-extractor': async (html, url) => asFound(await extractFromHtml(html, url)),
  'Postlight Parser': async (html, url) => asFound(await Parser.parse(url, { html, contentType: 'html' })),
};
