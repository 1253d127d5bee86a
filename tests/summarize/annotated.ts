import { languagePack } from '../../src/language/index.js';
import type { Genre } from '../../src/model/article.js';
import { read } from '../../src/read/index.js';
import { annotationOf, type Annotation } from '../../src/summarize/annotate/annotation.js';
import { readingOf } from '../../src/summarize/annotate/reading.js';
import type { Candidate } from '../../src/summarize/choose/candidate.js';
import { candidatesOf } from '../../src/summarize/choose/candidates.js';
import { statementsOf, type Statement } from '../../src/summarize/say/statement.js';

export interface Annotated {
  readonly annotation: Annotation;
  readonly statements: readonly Statement[];
  /** The place of the one sentence that holds some words. */
  readonly at: (words: string) => number;
}

/** A text, in Markdown where its file is not named, as the steps before choosing give it, of the genre that its form tells or of another. */
export async function annotated(text: string, language = 'en', genre?: Genre, name = 'article.md'): Promise<Annotated> {
  const bytes = new TextEncoder().encode(text);
  const { value: article } = await read({
    bytes,
    name,
    language,
    ...(genre === undefined ? {} : { genre }),
  });
  const title = article.title === undefined ? undefined : article.text.slice(article.title.start, article.title.end);
  const annotation = annotationOf(readingOf(article, languagePack(language)), title);
  const at = (words: string): number => {
    const found = annotation.reading.sentences.filter(({ start, end }) =>
      article.text.slice(start, end).includes(words),
    );
    if (found.length !== 1) throw new Error(`${found.length} sentences hold "${words}".`);
    return found[0]?.index ?? -1;
  };
  return { annotation, statements: statementsOf(annotation), at };
}

/** What may be chosen of a text, where there is room for all of it unless told otherwise. */
export const candidatesIn = ({ annotation, statements }: Annotated, words = 1000): Candidate[] =>
  candidatesOf(annotation, statements, words);
