import type { OpcPackage } from '../../opc/package.js';
import { checked } from '../../schema/checked.js';
import { readYaml } from '../../schema/read-yaml.js';
import { readTemplate, type ReadTemplate } from './read-template.js';
import { mapForm } from '../map/map-fault.js';
import { mapJsonSchema } from '../map/map-json-schema.js';
import { mapSchema } from '../map/map-schema.js';

/**
 * Reads a template with the map of its owner.
 *
 * @param name what to call the template
 * @param map text of the map file, YAML
 * @param file what to call the map file in errors
 * @throws BriefdeckError of kind `template`; for what is wrong in the map it names line and column: `template.map-syntax`,
 *   `template.map`
 */
export function readWithMap(opc: OpcPackage, name: string, map: string, file: string): ReadTemplate {
  return readYaml(map, file, mapForm, (value) =>
    readTemplate(opc, name, checked(mapSchema, value ?? { version: 1 }, { ...mapForm, jsonSchema: mapJsonSchema })),
  );
}
