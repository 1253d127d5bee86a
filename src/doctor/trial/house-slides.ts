import { placeholderOf } from '../../compose/arrange/arrangement.js';
import { edgesDiffer, groundsDiffer } from '../../template/open/ground/grounds-differ.js';
import { findParts } from '../../template/open/find-parts.js';
import { bodiesOf } from '../../template/open/layouts/derive-roles.js';
import { slideUse, usualLayout, type SlideUse } from '../../template/open/layouts/slide-use.js';
import type { ReadTemplate } from '../../template/open/read-template.js';
import type { Finding, Rule } from '../finding.js';

/** Points on another design than most of the file's own slides stand on, or on a layout that was added though those have their own. */
export const houseSlides: Rule = (read): Finding[] => {
  const { presentation, presentationRoot } = findParts(read.template.package);
  const use = slideUse(read.template.package, presentation, presentationRoot);
  return [...onOther(read, use), ...onUntitled(read, use)];
};

/** Layouts that people write on and that have no title are no place for a slide of ours. */
function onUntitled({ template: { model }, layouts }: ReadTemplate, { counts }: SlideUse): Finding[] {
  const points = layouts.find(({ layout }) => layout.name === model.roles.points?.[0]);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const untitled = layouts.filter(
    ({ layout }) => placeholderOf(layout, 'title') === undefined && bodiesOf(layout).length > 0,
  );
  const own = untitled.reduce((sum, { found: { part } }) => sum + (counts.get(part) ?? 0), 0);
  if (points?.isAdded !== true || all < fewest || own <= all / 2) return [];
  const message =
    "points stand on it, which was added: most of the file's own slides stand on layouts without a title.";
  const hint = 'Give those a title in PowerPoint.';
  return [{ code: 'doctor.trial', severity: 'warning', layout: points.layout.name, message, hint }];
}

/** Of fewer slides nothing is told. */
const fewest = 3;

function onOther({ template: { model }, layouts }: ReadTemplate, use: SlideUse): Finding[] {
  const house = usualLayout(use);
  const usual = layouts.find(({ found: { part } }) => part !== use.first && part === house);
  const points = layouts.find(({ layout }) => layout.name === model.roles.points?.[0]);
  if (usual === undefined || points === undefined) return [];
  const [own, other] = [points.found.ground, usual.found.ground];
  if (!groundsDiffer(own, other) && !edgesDiffer(own, other)) return [];
  const message = `points stand on it, and most of the file's own slides on "${usual.layout.name}", which looks otherwise.`;
  const hint = 'Give that a title and a body in PowerPoint, or name another layout for points in a map.';
  return [{ code: 'doctor.trial', severity: 'warning', layout: points.layout.name, message, hint }];
}
