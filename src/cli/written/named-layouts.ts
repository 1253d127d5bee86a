import type { BriefingFile } from '../../briefing/briefing-file.js';
import { layoutsHolding } from '../../compose/index.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { languagePack, type LanguagePack } from '../../language/index.js';
import type { Briefing, Topic } from '../../model/briefing.js';
import { nearest } from '../../schema/nearest.js';
import type { TemplateModel } from '../../template/model.js';

/**
 * Looks at the layouts that topics name.
 *
 * @returns a warning for each layout that has no place for its topic, which is laid out as usual then
 * @throws BriefdeckError with its place for a layout that the template does not have
 */
export function namedLayouts(
  { topics, language }: Briefing,
  file: BriefingFile,
  template: TemplateModel,
  packs: readonly LanguagePack[],
): Diagnostic[] {
  const pack = languagePack(language, packs);
  return topics.flatMap((topic, index) => {
    const { layout } = topic;
    if (layout === undefined) return [];
    const names = namesOf(layout, template);
    const holding = layoutsHolding(topic, template, pack);
    const hint = `These can hold it: ${holding.join(', ')}.`;
    if (names.length === 0) {
      const meant = nearest(layout, [...Object.keys(template.roles), ...template.layouts.map(({ name }) => name)]);
      throw file.faultAt(
        { topic: index, key: 'layout' },
        `The template ${template.name} has no layout "${layout}".`,
        meant === undefined ? hint : `Did you mean "${meant}"? ${hint}`,
      );
    }
    return names.some((name) => holding.includes(name)) ? [] : [unheld(topic, layout, hint)];
  });
}

/** The layouts that a name stands for: one of that name, or those of that role. */
const namesOf = (name: string, { layouts, roles }: TemplateModel): readonly string[] => [
  ...layouts.filter((layout) => layout.name === name).map((layout) => layout.name),
  ...Object.entries(roles).flatMap(([role, names]) => (role === name ? names : [])),
];

const unheld = (topic: Topic, layout: string, hint: string): Diagnostic => ({
  code: 'briefing.layout-lacks',
  severity: 'warning',
  message: `The layout "${layout}" has no place for all of "${topic.heading}", which is laid out as usual.`,
  hint,
  subject: { topic: topic.id, part: 'layout', text: layout },
});
