import { briefingSchema, type Briefing } from '../model/briefing.js';
import { documentJsonSchema } from '../model/json-schemas.js';
import { decodeText } from '../read/decode.js';
import { BriefdeckError } from '../diagnostics/error.js';
import { checked } from '../schema/checked.js';
import { FileFault } from '../schema/file-fault.js';
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
    checked(briefingSchema, value, { ...form, jsonSchema: () => documentJsonSchema('briefing') }),
  );
}

/**
 * Reads the Briefing that travels inside a deck. It is as little to be trusted as any other file.
 *
 * @param json as `readTrace` gives it
 * @param name what to call the deck in errors
 * @throws BriefdeckError of kind `input`: `input.trace`
 */
export function briefingOfTrace(json: string, name: string): Briefing {
  try {
    return checked(briefingSchema, JSON.parse(json), { ...form, jsonSchema: () => documentJsonSchema('briefing') });
  } catch (cause) {
    if (!(cause instanceof SyntaxError) && !(cause instanceof FileFault)) throw cause;
    const fault = cause instanceof FileFault ? cause.message : 'It is no JSON.';
    throw new BriefdeckError('input', 'input.trace', `The briefing inside ${name} is damaged: ${fault}`, {
      hint: 'Build the deck anew.',
      cause,
    });
  }
}
