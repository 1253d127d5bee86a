import { createHash } from 'node:crypto';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { hasLetterOrDigit, type LanguagePack } from '../language/index.js';
import type { Article } from '../model/article.js';
import { cleanCharacters } from './clean.js';
import type { ReadLanguage } from './language.js';
import { empty } from './refusals.js';
import { takeSteps } from './steps/take-steps.js';
import type { Structure } from './structure.js';

/** An Article, and the pictures that came inside its source, by what its figures call them. */
export interface Read extends Outcome<Article> {
  readonly pictures?: ReadonlyMap<string, Uint8Array>;
}

/** What a reader knows when it has cleaned the text. */
export interface Findings {
  /** Clean, as every offset will point into it. */
  readonly text: string;
  /** How many characters were removed as invisible or invalid. */
  readonly removed: number;
  readonly source: {
    readonly name: string;
    readonly publisher?: string | undefined;
    readonly uri?: string | undefined;
  };
  readonly language: ReadLanguage;
  readonly structure: (pack: LanguagePack) => Structure;
  /** What the source is called in messages. */
  readonly what: string;
}

/** @throws BriefdeckError `input.empty` where the text holds no letter and no digit */
export function finishedArticle({ text, removed, source, language, structure, what }: Findings): Outcome<Article> {
  if (!hasLetterOrDigit(text)) throw empty(`${what} holds no text.`);
  const { name, publisher, uri } = source;
  const { genre, title, subtitle, byline, published, ...found } = takeSteps(
    text,
    language.pack,
    structure(language.pack),
  );
  const said = publisher?.replace(/\s+/g, ' ').trim() ?? '';
  return {
    value: {
      version: 2,
      language: language.tag,
      genre,
      ...(title === undefined ? {} : { title }),
      ...(subtitle === undefined ? {} : { subtitle }),
      ...(byline === undefined ? {} : { byline }),
      ...(published === undefined ? {} : { published }),
      source: {
        name,
        ...(said === '' ? {} : { publisher: cleanCharacters(said).text }),
        ...(uri === undefined ? {} : { uri }),
        sha256: createHash('sha256').update(text).digest('hex'),
      },
      text,
      blocks: found.blocks,
      sections: found.sections,
      turns: found.turns,
      furniture: found.furniture,
    },
    diagnostics: [...(removed === 0 ? [] : [removedCharacters(removed)]), ...language.diagnostics],
  };
}

const removedCharacters = (count: number): Diagnostic => ({
  code: 'read.characters-removed',
  severity: 'info',
  message: `${count} invisible or invalid ${count === 1 ? 'character was' : 'characters were'} removed from the text.`,
});
