import type { Quote } from '../../../model/briefing.js';
import type { Sheet } from '../../content/sheet.js';
import { sameButForMarks } from '../../content/text/wording.js';

/** Who says it, for a line of its own; a heading that names the speaker, and nothing else, says it already. */
export function saidBy(
  { speaker, heading }: Sheet,
  quotation: Quote,
): { readonly line: string | undefined; readonly isInHeading: boolean } {
  const said = speakerOf(quotation) ?? speaker;
  const isInHeading = said !== undefined && sameButForMarks(said, heading);
  return { line: isInHeading ? undefined : said, isInHeading };
}

function speakerOf({ speaker, role }: Quote): string | undefined {
  const parts = [speaker, role].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.join(', ');
}
