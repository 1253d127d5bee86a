import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { detectLanguage, languagePack, languageTags, type LanguagePack } from '../language/index.js';
import { endsSentence } from './lines/line.js';
import type { ReadInput } from './reader.js';

/** The language that a text is read in, what is known of it, and what is to be said about the choice. */
export interface ReadLanguage {
  readonly tag: string;
  readonly pack: LanguagePack;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The language that a person named; else that of the pack that they gave, since the detector may not know it; else the one
 * that is told from the text.
 */
export async function languageOf(text: string, input: Pick<ReadInput, 'language' | 'packs'>): Promise<ReadLanguage> {
  const [own] = input.packs ?? [];
  const detect = (): Promise<string> => detectLanguage(runningText(text), languageTags);
  const tag = input.language ?? own?.tag ?? (await detect());
  const pack = languagePack(tag, input.packs);
  if (own === undefined) return { tag, pack, diagnostics: [] };
  if (input.language !== undefined) return { tag, pack, diagnostics: pack === own ? [] : [unused(own, tag)] };
  const detected = await detect();
  const isOther = languageTags.includes(detected) && detected !== own.tag.split('-')[0];
  return { tag, pack, diagnostics: isOther ? [readAs(own, detected)] : [] };
}

/** The sentences of a text, where they say enough: a page leads to other matter by its titles, which may be in any language. */
const runningText = (text: string): string => {
  const running = text.split('\n').filter((line) => line.length >= shortestRunning && endsSentence(line.trimEnd()));
  const said = running.join('\n');
  return said.length >= fewestRunning ? said : text;
};
/** In letters. */
const shortestRunning = 80;
const fewestRunning = 200;

const unused = (own: LanguagePack, tag: string): Diagnostic => ({
  code: 'read.pack-unused',
  severity: 'warning',
  message: `The language pack is for ${own.tag}, the article is read as ${tag}: the pack is not used.`,
  hint: `Leave --lang out, or say --lang ${own.tag}.`,
});

/** The detector takes a language that it does not know for one like it, so that this is no warning. */
const readAs = (own: LanguagePack, detected: string): Diagnostic => ({
  code: 'read.language-of-pack',
  severity: 'info',
  message: `The article is read as ${own.tag}, the language of the pack; by its words it might be ${detected}.`,
  hint: `Say --lang ${detected} if it is.`,
});
