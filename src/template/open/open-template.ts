import type { OpcPackage } from '../../opc/package.js';
import type { TemplateMap } from '../map/map-schema.js';
import { withoutCarried } from '../carried/without-carried.js';
import type { Template } from '../model.js';
import { readTemplate } from './read-template.js';

/**
 * Opens a package as a template, a compiled theme as well as a corporate .pptx or .potx: reads its slide masters with
 * their themes and layouts. Of slides only the
 * design is looked at. What the file would make others fetch, open or run is left out, and
 * said in `carried`.
 *
 * @param name what to call the template
 * @param map what its owner says of it; the rest is found out
 * @throws BriefdeckError of kind `template`: `template.incomplete`, `template.not-a-presentation`, `template.macros`, or `template.damaged`
 *   for a part that can't be read
 */
export function openTemplate(opc: OpcPackage, name: string, map?: TemplateMap): Template {
  const { package: clean, carried } = withoutCarried(opc);
  return { ...readTemplate(clean, name, map).template, ...(carried.length === 0 ? {} : { carried }) };
}
