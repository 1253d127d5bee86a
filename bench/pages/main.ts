// How well our reader finds the articles of pages, beside others: npm run bench:pages -- --fundus FOLDER --scrapinghub FOLDER
//
// The folders are clones of https://github.com/flairNLP/fundus and https://github.com/scrapinghub/article-extraction-benchmark. The
// other readers come from bench/pages, once `npm ci --prefix bench/pages` was run. Rules are tuned on half of the pages (`--half
// tuning`), and judged by the other (`--half judging`). `--ours` leaves the others out; `--worst N` names the pages read worst.
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { fundusPages } from './fundus.js';
import { ours } from './ours.js';
import type { Found, Page } from './page-set.js';
import { f1, mean, meanRates, type Rates, type Score, scoreOf } from './score.js';
import { scrapinghubPages } from './scrapinghub.js';
import { peerReaders, type Reader } from './theirs.js';

const { values } = parseArgs({
  options: {
    fundus: { type: 'string' },
    scrapinghub: { type: 'string' },
    half: { type: 'string', default: 'judging' },
    ours: { type: 'boolean', default: false },
    worst: { type: 'string', default: '0' },
  },
});

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Even hashes are for tuning. */
const halfOf = ({ id }: Page): string =>
  (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'tuning' : 'judging';

const nothing: Found = { body: '', captions: [], authors: [], title: undefined, published: undefined };

interface Judged {
  readonly id: string;
  readonly score: Score;
  readonly failed: boolean;
  readonly milliseconds: number;
}

async function judged(read: Reader, page: Page): Promise<Judged> {
  const before = performance.now();
  let found: Found | undefined;
  try {
    found = await read(page);
  } catch {
    found = undefined;
  }
  const milliseconds = performance.now() - before;
  return { id: page.id, score: scoreOf(found ?? nothing, page.truth), failed: found === undefined, milliseconds };
}

const shown = (share: number | undefined): string => (share === undefined ? '–' : share.toFixed(3)).padStart(7);
const shownRates = (rates: Rates): string => shown(rates.recall === undefined ? undefined : f1(rates));

function row(name: string, all: readonly Judged[]): string {
  const scores = all.map(({ score }) => score);
  const body = meanRates(scores.map((score) => score.body));
  const times = all.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  return [
    name.padEnd(18),
    shownRates(body),
    shown(body.precision),
    shown(body.recall),
    shownRates(meanRates(scores.map((score) => score.captions))),
    shownRates(meanRates(scores.map((score) => score.authors))),
    shown(mean(scores.map((score) => score.title))),
    shown(mean(scores.map((score) => score.published))),
    String(all.filter(({ failed }) => failed).length).padStart(7),
    (times[Math.floor(times.length / 2)] ?? 0).toFixed(0).padStart(7),
  ].join('');
}

const sets: readonly (readonly [string, readonly Page[]])[] = [
  ['fundus', values.fundus === undefined ? [] : fundusPages(values.fundus)],
  ['scrapinghub', values.scrapinghub === undefined ? [] : scrapinghubPages(values.scrapinghub)],
];
const readers: readonly [string, Reader][] = [['briefdeck', ours], ...(values.ours ? [] : await peerReaders())];
for (const [set, pages] of sets) {
  const half = pages.filter((page) => values.half === 'both' || halfOf(page) === values.half);
  if (half.length === 0) continue;
  print(`${set}, ${half.length} pages (${values.half})`);
  print(`${''.padEnd(18)}     F1   prec.  recall  captn  author  title   date  failed     ms`);
  for (const [name, read] of readers) {
    const all: Judged[] = [];
    for (const page of half) all.push(await judged(read, page));
    print(row(name, all));
    if (name !== 'briefdeck') continue;
    const worst = [...all].sort((one, other) => f1(one.score.body) - f1(other.score.body));
    for (const { id, score } of worst.slice(0, Number(values.worst)))
      print(`  ${shown(f1(score.body))}${shown(score.body.precision)}${shown(score.body.recall)} ${id}`);
  }
}
