import { z } from 'zod';
import { briefingSchema, type Briefing } from '../model/briefing.js';
import { decodeText } from '../read/decode.js';
import { checked } from '../schema/checked.js';
import { readYaml } from '../schema/read-yaml.js';

const form = { name: 'a briefing', kind: 'input', code: 'input.briefing' } as const;

/**
 * Reads a Briefing that was written as YAML or JSON.
 *
 * @param name what to call the file in errors
 * @throws BriefdeckError of kind `input` that names line and column: `input.briefing-syntax`, `input.briefing`
 */
export function loadBriefing(bytes: Uint8Array, name: string): Briefing {
  return readYaml(decodeText(bytes, name), name, form, (value) =>
    checked(briefingSchema, value, { ...form, jsonSchema: briefingJsonSchema }),
  );
}

/** The JSON Schema (draft-07) of a Briefing. */
const briefingJsonSchema = (): Record<string, unknown> =>
  z.toJSONSchema(briefingSchema, { target: 'draft-07', io: 'input' });
