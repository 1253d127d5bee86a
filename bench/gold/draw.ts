// Draws the set: each pool's files in the order of their hashes, and of them the first so many that pass the filters.
import { wordCount } from './text/cut.js';
import { sha256 } from './text/hash.js';
import { languageOf } from './text/language.js';
import { makeText } from './make-text.js';
import type { Mirror } from './mirror.js';
import { jaccard, shingles } from './text/near.js';
import { POOLS, type Pool } from './pools.js';
import { readerOf } from './readers/index.js';
import type { Entry, Source } from './sources.js';

const SEED = 'briefdeck-gold-1';
/** As alike as this, one of two texts goes; as alike as that, both stand on one side of the split. */
const SAME = 0.5;
const KIN = 0.2;

const orderOf = (source: Source): string => sha256(`${SEED}:${source.repository}:${source.path}#${source.part ?? ''}`);
const byOrder = (a: Source, b: Source): number => (orderOf(a) < orderOf(b) ? -1 : 1);

/** So many files are read at once. */
const CHUNK = 200;

interface Drawn {
  readonly pool: Pool;
  readonly source: Source;
  readonly text: string;
  readonly shingles: Set<string>;
}

function* sourcesOf(mirror: Mirror, pool: Pool): Generator<readonly Source[]> {
  const { repository } = pool;
  const commit = mirror.commit(repository);
  const partsOf = (path: string): Source[] => {
    const raw = mirror.read(repository, commit, path);
    const parts = raw === undefined ? undefined : readerOf(repository, path).parts?.(raw);
    if (parts === undefined) return raw === undefined ? [] : [{ repository, commit, path }];
    return parts.map((part) => ({ repository, commit, path, part })).sort(byOrder);
  };
  const files = mirror
    .files(repository)
    .filter((path) => pool.files.test(path))
    .map((path) => ({ repository, commit, path }))
    .sort(byOrder);
  if (pool.onePerFile === true) {
    for (let i = 0; i < files.length; i += CHUNK) {
      const chunk = files.slice(i, i + CHUNK).map(({ path }) => path);
      mirror.load(repository, commit, chunk);
      for (const path of chunk) yield partsOf(path);
    }
  } else if (files.length > 100) for (const file of files) yield [file];
  else for (const source of files.flatMap(({ path }) => partsOf(path)).sort(byOrder)) yield [source];
}

const MENU_WORDS = 4;

/** Whether a text is prose in the pool's language, of a fitting length, no table and no menu. */
function fits(pool: Pool, text: string): boolean {
  const words = wordCount(text);
  if (words < (pool.least ?? 110) || words > (pool.most ?? 2500)) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const tabular = lines.filter(
    (line) => line.startsWith('|') && line.split('|').length > 2 && line.endsWith('|'),
  ).length;
  const links = lines.filter((line) => /^\W*\[[^\]]+\]\([^)]*\)\W*$/.test(line)).length;
  const short = lines.filter((line) => wordCount(line) < MENU_WORDS).length;
  return (
    tabular < 0.3 * lines.length &&
    short < 0.4 * lines.length &&
    links < 0.3 * lines.length &&
    languageOf(text) === pool.language &&
    (pool.has?.test(text) ?? true) &&
    !(pool.lacks?.test(text) ?? false) &&
    !/\uFFFD|THƯ VIỆN PHÁP LUẬT\*?\*? (?:has|là)/.test(text)
  );
}

function* drawPool(mirror: Mirror, pool: Pool, drawn: readonly Drawn[]): Generator<Drawn> {
  let left = pool.count;
  for (const sources of sourcesOf(mirror, pool)) {
    if (left === 0) return;
    for (const source of sources) {
      const text = makeText(mirror, source);
      if (text === undefined || !fits(pool, text)) continue;
      const own = shingles(text);
      if (
        drawn.some(
          (other) =>
            (other.source.path === source.path &&
              pool.onePerFile === true &&
              other.source.repository === source.repository) ||
            jaccard(own, other.shingles) > SAME,
        )
      )
        continue;
      left -= 1;
      yield { pool, source, text, shingles: own };
      break;
    }
  }
}

function splitOf(id: string): Entry['split'] {
  const first = Number.parseInt(sha256(id).slice(0, 2), 16);
  if (first < 128) return 'learn';
  if (first < 192) return 'dev';
  return first < 224 ? 'A' : 'B';
}

export function draw(mirror: Mirror, log: (line: string) => void): { entry: Entry; text: string }[] {
  const drawn: Drawn[] = [];
  for (const pool of POOLS) {
    const before = drawn.length;
    for (const one of drawPool(mirror, pool, drawn)) drawn.push(one);
    log(`${pool.prefix}: ${drawn.length - before} of ${pool.count}`);
  }
  const counts = new Map<string, number>();
  const ids = drawn.map(({ pool }) => {
    const n = (counts.get(pool.prefix) ?? 0) + 1;
    counts.set(pool.prefix, n);
    return `${pool.prefix}-${String(n).padStart(2, '0')}`;
  });
  return drawn.map(({ pool, source, text, shingles: own }, i) => {
    const kin = drawn.findIndex((other) => jaccard(own, other.shingles) > KIN);
    const id = ids[i] ?? '';
    const split = splitOf(ids[kin === -1 ? i : kin] ?? id);
    return {
      text,
      entry: {
        id,
        language: pool.language,
        genre: pool.genre,
        split,
        words: wordCount(text),
        source,
        sha256: sha256(text),
      },
    };
  });
}
