import type { LanguagePack } from '../../language/index.js';
import type { Topic } from '../../model/briefing.js';
import type { Layout, TemplateModel } from '../../template/model.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { sheetsOfTopic } from '../content/sheets/topic-sheets.js';
import { picturePlaces } from '../arrange/pictures/picture-places.js';
import { arrangements } from './chains.js';

/** What stands around the topics of a deck. */
const frames = ['cover', 'agenda', 'divider', 'sources', 'closing'] as const;

/** The layouts of a template, by name, that have a place for all that a topic shows, whatever its length. */
export function layoutsHolding(topic: Topic, template: TemplateModel, pack: LanguagePack): string[] {
  const [sheet] = sheetsOfTopic(topic, pack);
  if (sheet === undefined) return [];
  const isFrame = ({ name }: Layout): boolean =>
    frames.some((role) => template.roles[role]?.includes(name) === true) &&
    !Object.entries(template.roles).some(
      ([role, names]) => !frames.some((frame) => frame === role) && names.includes(name),
    );
  const holds = (layout: Layout): boolean => arrangements.some((arrange) => arrange(sheet, layout) !== undefined);
  return template.layouts
    .filter(
      (layout) =>
        !isFrame(layout) && placeholderOf(layout, 'title') && picturePlaces(layout).length === 0 && holds(layout),
    )
    .map(({ name }) => name);
}
