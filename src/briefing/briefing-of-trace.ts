import { briefingSchema, type Briefing } from '../model/briefing.js';
import { documentJsonSchema } from '../model/json-schemas.js';
import { BriefdeckError } from '../diagnostics/error.js';
import { checked } from '../schema/checked.js';
import { FileFault } from '../schema/file-fault.js';
import { inCurrentVersion, NewerBriefing } from './current-version.js';

const form = { name: 'a briefing', kind: 'input', code: 'input.briefing' } as const;

/**
 * Reads the Briefing that travels inside a deck. It is as little to be trusted as any other file.
 *
 * @param json as `readTrace` gives it
 * @param name what to call the deck in errors
 * @throws BriefdeckError of kind `input`: `input.trace`, or `input.briefing` for one of a newer briefdeck
 */
export function briefingOfTrace(json: string, name: string): Briefing {
  try {
    return briefingOf(JSON.parse(json));
  } catch (cause) {
    if (!(cause instanceof SyntaxError) && !(cause instanceof FileFault)) throw cause;
    if (cause instanceof NewerBriefing) {
      const { code, message, hint } = cause.diagnostic;
      throw new BriefdeckError('input', code, message, { place: { file: name }, ...(hint && { hint }), cause });
    }
    const fault = cause instanceof FileFault ? cause.message : 'It is no JSON.';
    throw new BriefdeckError('input', 'input.trace', `The briefing inside ${name} is damaged: ${fault}`, {
      hint: 'Build the deck anew.',
      cause,
    });
  }
}

const briefingOf = (value: unknown): Briefing =>
  checked(briefingSchema, inCurrentVersion(value, form), { ...form, jsonSchema: () => documentJsonSchema('briefing') });
