import type { LanguagePack } from '../../language/index.js';
import type { Topic } from '../../model/briefing.js';
import type { Layout, TemplateModel } from '../../template/model.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { sheetsOfTopic } from '../content/topic-sheets.js';
import { picturePlaces } from '../graphics/picture/picture-places.js';
import { arrangements } from './chains.js';

/** The layouts of a template, by name, that have a place for all that a topic shows, whatever its length. */
export function layoutsHolding(topic: Topic, template: TemplateModel, pack: LanguagePack): string[] {
  const [sheet] = sheetsOfTopic(topic, pack);
  if (sheet === undefined) return [];
  const holds = (layout: Layout): boolean => arrangements.some((arrange) => arrange(sheet, layout) !== undefined);
  return template.layouts
    .filter((layout) => placeholderOf(layout, 'title') && picturePlaces(layout).length === 0 && holds(layout))
    .map(({ name }) => name);
}
