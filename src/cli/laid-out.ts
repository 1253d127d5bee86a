import type { BriefingFile } from '../briefing/briefing-file.js';
import type { GivenPictures } from '../render/content/picture/encode-pictures.js';
import { languagePack, type LanguagePack } from '../language/index.js';
import type { Briefing } from '../model/briefing.js';
import type { SourcePictures } from '../picture/picture.js';
import type { Template } from '../template/model.js';
import type { BuildArguments } from './options/options.js';
import type { TemplateWish } from './template/template.js';
import { fromFile } from './written/article-place.js';

/** What a deck is laid out with, and who said so. */
export interface Design extends TemplateWish, Pick<BuildArguments, 'typed' | 'input'> {
  readonly template: string | undefined;
}

/** The template that stands on the command line goes before that of the file; map and size belong to the one they are said with. */
export function withTemplateOf(file: BriefingFile | undefined, told: Design): Design {
  const { map, size, typed, input } = told;
  const own = file?.template;
  if (own === undefined || typed.includes('template')) return told;
  const isPath = /[\\/.]/.test(own);
  return {
    ...told,
    template: isPath ? fromFile(own, input) : own,
    map: typed.includes('map') ? map : undefined,
    size: typed.includes('size') ? size : undefined,
  };
}

/** What writes pictures is loaded where there are some. */
export async function withEncoder(sources: SourcePictures): Promise<GivenPictures | undefined> {
  if (sources.size === 0) return undefined;
  const { pictureEncoder } = await import('../picture/encode-picture.js');
  return { sources, encode: pictureEncoder() };
}

/** A template may word the fixed labels in its own way. */
export async function inItsWords(briefing: Briefing, template: Template, packs: readonly LanguagePack[]) {
  if (template.model.labels === undefined) return { briefing, packs };
  const [{ packsFor }, { withLabels }] = await Promise.all([
    import('../template/own-labels.js'),
    import('../briefing/relabel.js'),
  ]);
  const { language } = briefing;
  const worded = packsFor(template.model, language, packs);
  return {
    briefing: withLabels(briefing, languagePack(language, packs), languagePack(language, worded)),
    packs: worded,
  };
}
