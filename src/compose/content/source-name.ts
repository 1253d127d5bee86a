import type { Briefing } from '../../model/briefing.js';
import { siteOf } from '../../model/site-of.js';
import { tidyOptional, tidyText } from './tidy-text.js';

type Source = Briefing['sources'][number];

/** What a source is called where the sources are listed: who published it, else its name. */
export const sourceName = ({ name, publisher }: Source): string => tidyOptional(publisher) ?? tidyText(name);

/**
 * What is cited as a source below numbers and at the foot of slides: who published it, else the site that it stands on, else its
 * name; undefined where all that is known is the name of a file, which tells an audience nothing.
 */
export function citedSource({ name, publisher, uri }: Source): string | undefined {
  const said = tidyOptional(publisher) ?? siteOf(uri);
  if (said !== undefined) return said;
  return fileName.test(name.trim()) ? undefined : tidyOptional(name);
}

/** Every source that can be cited, each once. */
export const citedSources = (sources: readonly Source[]): string[] => [
  ...new Set(sources.flatMap((source) => citedSource(source) ?? [])),
];

/** By the formats that articles come in. */
const fileName =
  /\.(?:html?|xhtml|mht(?:ml)?|eml|md|markdown|txt|text|docx?|docm|dotx|dotm|odt|ott|rtf|pdf|json|ya?ml)$/i;
