import type { z } from 'zod';
import { explainIssue } from './explain-issue.js';
import type { FileForm } from './file-fault.js';

/** A form whose values a zod schema checks. */
export interface CheckedForm extends FileForm {
  /** The JSON Schema of the file; asked for only where a key is wrong. */
  readonly jsonSchema: () => Record<string, unknown>;
}

/**
 * What a schema makes of a value.
 *
 * @throws FileFault that says in one plain sentence what is wrong
 */
export function checked<T>(schema: z.ZodType<T>, value: unknown, form: CheckedForm): T {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  // A key that is misspelt is also missing: say the former.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  throw issue === undefined ? parsed.error : explainIssue(issue, form);
}
