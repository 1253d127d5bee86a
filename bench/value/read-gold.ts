import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languagePack, wordsOf } from '../../src/language/index.js';
import { read } from '../../src/read/index.js';
import { annotationOf, type Annotation } from '../../src/summarize/annotate/annotation.js';
import { readingOf, type Sentence } from '../../src/summarize/annotate/reading.js';
import { unitFeatures, type UnitFeatures } from '../../src/summarize/value/unit/index.js';
import { sharedSubsequence } from '../summary/shared-subsequence.js';

/** An annotated article with what is known of its sentences. */
export interface GoldArticle {
  readonly id: string;
  readonly split: string;
  readonly news: boolean;
  readonly annotation: Annotation;
  readonly features: readonly UnitFeatures[];
  /** The words of each key message and figure that readers marked. */
  readonly keys: readonly Marked[];
  readonly figures: readonly Marked[];
  /** Whether its key messages are marked as clauses, not as whole sentences. */
  readonly isTight: boolean;
  /** Sentences that hold a key message. */
  readonly keySentences: ReadonlySet<number>;
}

/** Words that a reader marked. */
export type Marked = readonly string[];

interface GoldLine {
  readonly id: string;
  readonly keys?: [number, number][];
  readonly figures?: [number, number][];
  /** Only where all is marked. */
  readonly traps?: readonly unknown[];
}

export const readGold = async (gold: string, texts: string, index: string): Promise<GoldArticle[]> => {
  const known = new Map(linesOf<{ id: string; split: string; genre: string }>(index).map((line) => [line.id, line]));
  const articles: GoldArticle[] = [];
  for (const line of linesOf<GoldLine>(gold)) {
    const entry = known.get(line.id);
    if (entry === undefined) continue;
    const bytes = readFileSync(join(texts, `${line.id}.txt`));
    const text = bytes.toString('utf8').normalize('NFC');
    const { value } = await read({ bytes, name: `${line.id}.txt` });
    const reading = readingOf(value, languagePack(value.language));
    const title = value.title === undefined ? undefined : value.text.slice(value.title.start, value.title.end);
    const annotation = annotationOf(reading, title);
    const marked = (pairs: [number, number][] = []): Marked[] =>
      pairs.map(([start, end]) => wordsOf(text, start, end).map(({ key }) => key));
    const keys = marked(line.keys);
    articles.push({
      id: line.id,
      split: entry.split,
      news: entry.genre === 'news',
      annotation,
      features: unitFeatures(annotation),
      keys,
      isTight: line.traps !== undefined,
      figures: marked(line.figures),
      keySentences: new Set(
        reading.sentences.filter((one) => keys.some((words) => holdsMost(one, words))).map(({ index: at }) => at),
      ),
    });
  }
  return articles;
};

/**
 * Whether a sentence holds most of what a reader marked, by words in order: a text that is read loses its markup, so that places in
 * the file say nothing of places in the article.
 */
export const holdsMost = ({ words }: Pick<Sentence, 'words'>, marked: Marked): boolean =>
  sharedSubsequence(
    marked,
    words.map(({ key }) => key),
  ).length >=
  marked.length * mostOfIt;
/** As the scorer has it. */
const mostOfIt = 0.6;

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T); // the form of our own files
