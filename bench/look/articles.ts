import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { articleOf, briefingOf } from '../../src/pipeline.js';
import type { Article } from '../../src/model/article.js';
import type { Briefing } from '../../src/model/briefing.js';
import { briefingWithPictures } from '../../tests/matrix/briefing-with-pictures.js';

/** What a deck is made of. */
export interface Told {
  readonly name: string;
  readonly briefing: Briefing;
  readonly article?: Article;
}

/** Our own articles: both languages, news, papers of offices, talks and questions, with dates, tables and series of numbers. */
export const ownArticles: readonly string[] = [
  'assets/articles/hanoi-convention.txt',
  'assets/articles/harbour-flood-barrier.txt',
  ...[
    'en-02-shipyard-order',
    'en-04-seagrass-carbon',
    'en-07-election-recount',
    'vi-02-lu-song-ray',
    'vi-09-lang-giay-do',
    'vi-12-ket-qua-quy-ba-ngan-hang',
    'vi-18-giai-thich-dien-hai-thanh-phan',
  ].map((name) => `tests/golden/articles/${name}/article.txt`),
  ...[
    'en-02-report-school-heating/document.md',
    'en-05-interview-bell-founder/document.md',
    'en-16-results-company/document.html',
    'vi-03-bien-ban-hop-tac-xa/document.txt',
    'vi-06-ke-hoach-kham-suc-khoe/document.docx',
    'vi-13-hoi-dap-the-thu-vien/document.html',
    'vi-21-dien-van-lang-nghe/document.txt',
  ].map((name) => `tests/golden/documents/${name}`),
];

/** The briefings of files, named as they are, or by their folder where the name says nothing. */
export async function toldBy(files: readonly string[]): Promise<Told[]> {
  const told: Told[] = [];
  for (const file of files) {
    const { value: article } = await articleOf({ bytes: readFileSync(file), name: basename(file) });
    told.push({ name: nameOf(file), briefing: (await briefingOf(article)).value, article });
  }
  return told;
}

/** A briefing of every kind of content beside pictures of all proportions. */
export const toldWithPictures: Told = { name: 'pictures', briefing: briefingWithPictures };

function nameOf(file: string): string {
  const name = basename(file).replace(/\.[^.]*$/, '');
  return name === 'article' || name === 'document' ? basename(dirname(file)) : name;
}
