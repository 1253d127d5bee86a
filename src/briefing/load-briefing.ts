import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { BriefdeckError } from '../diagnostics/error.js';
import { briefingSchema, type Briefing } from '../model/briefing.js';
import { decodeText } from '../read/decode.js';

/**
 * Reads a Briefing that was written as YAML or JSON.
 *
 * @param name what to call the file in errors
 * @throws BriefdeckError of kind `input` that names line and column: `briefing.syntax`, `briefing.invalid`
 */
export function loadBriefing(bytes: Uint8Array, name: string): Briefing {
  const lines = new LineCounter();
  const document = parseDocument(decodeText(bytes, name), { lineCounter: lines, prettyErrors: false });
  const fail = (code: string, message: string, offset: number): BriefdeckError => {
    const { line, col: column } = lines.linePos(offset);
    return new BriefdeckError('input', code, message, { hint, place: { file: name, line, column } });
  };
  const [error] = document.errors;
  if (error !== undefined) throw fail('briefing.syntax', `This is not valid YAML: ${error.message}`, error.pos[0]);
  const parsed = briefingSchema.safeParse(toData(document, name));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue === undefined) throw parsed.error;
  throw fail('briefing.invalid', describe(issue), offsetOf(document, issue));
}

const hint = 'briefdeck outline ARTICLE shows what a briefing looks like.';

/** Aliases that multiply are refused by the parser. */
function toData(document: Document.Parsed, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw new BriefdeckError('input', 'briefing.aliases', 'The briefing repeats itself without end.', {
      place: { file: name },
      cause,
    });
  }
}

function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join('.');
  const where = path === '' ? 'The briefing' : `\`${path}\``;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${where} has no key "${issue.keys[0] ?? ''}".`;
    case 'invalid_value':
      return `${where} must be ${issue.values.map(String).join(' or ')}.`;
    case 'invalid_type':
      return issue.input === undefined && issue.message.endsWith('undefined')
        ? `${where} is missing.`
        : `${where} must be of type ${issue.expected}.`;
    default:
      return `${where}: ${issue.message}.`;
  }
}

/** Where in the file the nearest part of an issue's path stands that the file has. */
function offsetOf(document: Document.Parsed, issue: z.core.$ZodIssue): number {
  const path = [...issue.path];
  for (;;) {
    const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isNode(node) && node.range) return node.range[0];
    if (path.pop() === undefined) return 0;
  }
}
