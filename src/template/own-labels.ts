import { languagePack, type LanguagePack } from '../language/index.js';
import type { TemplateModel } from './model.js';

/**
 * The packs to build or check a deck with: where a template words labels of the language in its own way, a pack with these
 * goes before all others.
 *
 * @param tag BCP 47 tag of the briefing
 * @param packs those of the caller
 */
export function packsFor(
  { labels = {} }: { readonly labels?: TemplateModel['labels'] | undefined },
  tag: string,
  packs: readonly LanguagePack[] = [],
): readonly LanguagePack[] {
  const own = labels[tag] ?? labels[tag.split('-')[0] ?? tag];
  if (own === undefined) return packs;
  const pack = languagePack(tag, packs);
  return [{ ...pack, tag, labels: { ...pack.labels, ...own } }, ...packs];
}
