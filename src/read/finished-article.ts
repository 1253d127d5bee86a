import { createHash } from 'node:crypto';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { hasLetterOrDigit, type LanguagePack } from '../language/index.js';
import type { Article, Genre } from '../model/article.js';
import { cleanCharacters } from './clean.js';
import { dayOfName } from './title/days/day-of-name.js';
import { weighedDay } from './title/weighed/weighed-day.js';
import { isAuthor, isPublisher } from './title/is-author.js';
import { issuerOf } from './title/issuer.js';
import { genreOf } from './genre/genre-of.js';
import type { ReadLanguage } from './language.js';
import { empty } from './bytes/refusals.js';
import { takeSteps } from './take-steps.js';
import type { Structure } from './structure.js';

/** An Article, and the pictures that came inside its source, by what its figures call them. */
export interface Read extends Outcome<Article> {
  readonly pictures?: ReadonlyMap<string, Uint8Array>;
  /** What the genre was told from, the weightiest cue first; none where nothing was sure, or a person said it. */
  readonly genreCues: readonly string[];
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
  /** What kind of document a person says that it is; told from the article where nobody does. */
  readonly genre?: Genre | undefined;
  /** What the source is called in messages. */
  readonly what: string;
}

/** @throws BriefdeckError `input.empty` where the text holds no letter and no digit */
export function finishedArticle({ text, removed, source, language, structure, genre, what }: Findings): Read {
  if (!hasLetterOrDigit(text)) throw empty(`${what} holds no text.`);
  const { name, publisher, uri } = source;
  const draft = takeSteps(text, language.pack, structure(language.pack));
  const { title, subtitle, byline, blocks, sections, turns, furniture } = draft;
  const published = draft.published ?? dayOfName(name) ?? weighedDay(draft);
  const told = genre === undefined ? genreOf(draft) : { genre, cues: [] };
  const said = (publisher ?? issuerOf(draft))?.replace(/\s+/g, ' ').trim() ?? '';
  return {
    value: {
      version: 2,
      language: language.tag,
      genre: told.genre,
      ...(title === undefined ? {} : { title }),
      ...(subtitle === undefined ? {} : { subtitle }),
      ...(byline === undefined || !(isPublisher(byline, said) || isAuthor(byline, said, language.pack))
        ? {}
        : { byline }),
      ...(published === undefined ? {} : { published }),
      source: {
        name,
        ...(said === '' ? {} : { publisher: cleanCharacters(said).text }),
        ...(uri === undefined ? {} : { uri }),
        sha256: createHash('sha256').update(text).digest('hex'),
      },
      text,
      blocks,
      sections,
      turns,
      furniture,
    },
    genreCues: told.cues,
    diagnostics: [...(removed === 0 ? [] : [removedCharacters(removed)]), ...language.diagnostics],
  };
}

const removedCharacters = (count: number): Diagnostic => ({
  code: 'read.characters-removed',
  severity: 'info',
  message: `${count} invisible or invalid ${count === 1 ? 'character was' : 'characters were'} removed from the text.`,
});
