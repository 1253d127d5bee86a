import type { Briefing } from '../../model/briefing.js';
import { nameOfStdin, siteOf } from '../../model/sources.js';
import { tidyOptional, tidyText } from './text/tidy-text.js';

type Source = Briefing['sources'][number];

/** What a source is called where the sources are listed: who published it, else its name, else the site that a file stands on. */
export const sourceName = (source: Source): string | undefined =>
  tidyOptional(source.publisher) ?? ownName(source) ?? siteOf(source.uri);

/**
 * What is cited as a source below numbers and at the foot of slides: who published it, else the site that it stands on, else its
 * name; undefined where all that is known is the name of a file, which tells an audience nothing.
 */
export const citedSource = (source: Source): string | undefined =>
  tidyOptional(source.publisher) ?? siteOf(source.uri) ?? ownName(source);

const ownName = (source: Source): string | undefined => (isNamedByFile(source) ? undefined : tidyOptional(source.name));

/**
 * Whether a source is called what its file is, or what was piped in. A file may have no ending; one word for a text that was read is
 * taken for that, as whoever lists a source by hand gives no checksum of it.
 */
const isNamedByFile = ({ name, sha256, uri }: Source): boolean =>
  fileName.test(name.trim()) || (sha256 !== '' && uri === undefined && /^\S+$/.test(name.trim()));

/** Every source that can be cited, each once. */
export const citedSources = (sources: readonly Source[]): string[] => [
  ...new Set(sources.flatMap((source) => citedSource(source) ?? [])),
];

/** The names of files where nothing better is known of any source: a slide does not show them, and whoever speaks may want them. */
export const fileNames = (sources: readonly Source[]): string[] =>
  citedSources(sources).length > 0
    ? []
    : [...new Set(sources.flatMap(({ name }) => (name === nameOfStdin ? [] : tidyText(name))))];

/** By the formats that articles come in. */
const fileName =
  /\.(?:html?|xhtml|mht(?:ml)?|eml|md|markdown|txt|text|docx?|docm|dotx|dotm|odt|ott|rtf|pdf|json|ya?ml)$/i;
