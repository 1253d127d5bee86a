import type { LanguagePack } from '../language/index.js';
import type { Genre } from '../model/article.js';
import type { FormatName } from './bytes/format-names.js';
import type { Read } from './finished-article.js';

/** What a reader is given: bytes that are already in memory, and what is known of where they come from. */
export interface ReadInput {
  readonly bytes: Uint8Array;
  /** What the server or the mail says that it is, without parameters: `text/html`. */
  readonly mediaType?: string | undefined;
  /** The character set that the server or the mail says, which goes before what the bytes say. */
  readonly encoding?: string | undefined;
  /** The character set that a person named, as `charsetNamed` gives it; it goes before all else. */
  readonly charset?: string | undefined;
  /** A name to show, without folders: `news.txt`. */
  readonly name: string;
  /** Where it was fetched from, when that may be shown to others. A path of somebody's disk may not. */
  readonly uri?: string | undefined;
  /** BCP 47 tag that a person named; without it the language is told from the text. */
  readonly language?: string | undefined;
  /** What kind of document a person says that it is; without it that is told from the article. */
  readonly genre?: Genre | undefined;
  /** The format that a person says it is in, one of `formats` of a reader; without it the bytes tell. */
  readonly format?: FormatName | undefined;
  /** Packs of the caller, which go before those that come with briefdeck; the first also names the language where nobody does. */
  readonly packs?: readonly LanguagePack[] | undefined;
}

/** One format of source. A heavy parser is imported inside `read`, never at the top of the module. */
export interface Reader {
  readonly name: string;
  /** What people call its formats where they name one: `text`, `docx`. */
  readonly formats: readonly FormatName[];
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** The largest source that is read at all. */
  readonly maximumBytes: number;
  /** Whether the bytes look like this format; `name` may break a tie. Never throws. */
  sniff(bytes: Uint8Array, name: string): boolean;
  /** @throws BriefdeckError of kind `input` where the source cannot be read */
  read(input: ReadInput): Read | Promise<Read>;
}
