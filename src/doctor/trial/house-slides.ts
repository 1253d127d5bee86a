import { edgesDiffer, groundsDiffer } from '../../template/open/ground/grounds-differ.js';
import { findParts } from '../../template/open/find-parts.js';
import { slideUse, usualLayout } from '../../template/open/layouts/slide-use.js';
import type { Finding, Rule } from '../finding.js';

/** Points on another design than most of the file's own slides stand on. */
export const houseSlides: Rule = ({ template: { model, package: opc }, layouts }): Finding[] => {
  const { presentation, presentationRoot } = findParts(opc);
  const use = slideUse(opc, presentation, presentationRoot);
  const house = usualLayout(use);
  const usual = layouts.find(({ found: { part } }) => part !== use.first && part === house);
  const points = layouts.find(({ layout }) => layout.name === model.roles.points?.[0]);
  if (usual === undefined || points === undefined) return [];
  const [own, other] = [points.found.ground, usual.found.ground];
  if (!groundsDiffer(own, other) && !edgesDiffer(own, other)) return [];
  const message = `points stand on it, and most of the file's own slides on "${usual.layout.name}", which looks otherwise.`;
  const hint = 'Give that a title and a body in PowerPoint, or name another layout for points in a map.';
  return [{ code: 'doctor.trial', severity: 'warning', layout: points.layout.name, message, hint }];
};
