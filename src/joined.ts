import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { Briefing } from './model/briefing.js';
import { lintPackage } from './opc/lint/lint-package.js';
import type { OpcPackage } from './opc/package.js';
import { contentTypes } from './opc/part-kind.js';
import { readPackage } from './opc/read.js';
import { writePackage } from './opc/write.js';
import { presentationOf } from './opc/presentation-part.js';
import { joinSlides } from './render/pptx/join/join-slides.js';
import { readTrace, writeTrace } from './render/pptx/trace/trace.js';

/** A deck that ours join, and where. */
export interface DeckToJoin {
  readonly package: OpcPackage;
  /** Behind which of its slides; 0 for the beginning. */
  readonly after: number;
}

/**
 * The file of a deck that people have, with slides of ours among its own. All its parts stay to the byte but for those that list and count
 * slides.
 *
 * @param rendered our deck, made with the other one as its template
 * @param trace whether the Briefing travels inside; one that is there already stays, as it tells of other slides
 * @throws BriefdeckError `template.damaged` for a part that can't be read
 */
export function joinedDeck(
  { package: opc, after }: DeckToJoin,
  rendered: Uint8Array,
  { briefing, trace }: { readonly briefing: Briefing; readonly trace: boolean },
): { readonly bytes: Uint8Array; readonly diagnostics: readonly Diagnostic[] } {
  const joined = opc.clone();
  joinSlides(joined, readPackage(rendered), { after, name: briefing.title });
  const isTraced = readTrace(opc) !== undefined;
  if (trace && !isTraced) writeTrace(joined, JSON.stringify(briefing));
  // A template or a slide show becomes a presentation, which opens for editing.
  const presentation = presentationOf(joined);
  if (joined.contentType(presentation) !== contentTypes.presentation)
    joined.retype(presentation, contentTypes.presentation);
  return {
    bytes: writePackage(joined),
    diagnostics: [...newFindings(joined, opc), ...(trace && isTraced ? [otherTrace] : [])],
  };
}

/** What the linter finds that the deck does not have: a master that is brought along is a copy of its own, with what is wrong there. */
function newFindings(joined: OpcPackage, before: OpcPackage): Diagnostic[] {
  const found = lintPackage(joined, { baseline: before });
  if (found.every(({ place }) => !isOfDesign(joined, place?.file))) return found;
  const own = new Set(lintPackage(before).flatMap((one) => (isOfDesign(before, one.place?.file) ? wordsOf(one) : [])));
  return found.filter((one) => !isOfDesign(joined, one.place?.file) || !own.has(wordsOf(one)));
}

const isOfDesign = (opc: OpcPackage, part: string | undefined): boolean =>
  part !== undefined && opc.has(part) && /\.(?:slideMaster|slideLayout|theme)\+xml$/.test(opc.contentType(part));

const wordsOf = ({ code, message, place }: Diagnostic): string => `${code} ${message.replace(place?.file ?? '', '')}`;

const otherTrace: Diagnostic = {
  code: 'into.other-briefing',
  severity: 'warning',
  message: 'The deck carries a briefing of its own, so that of the new slides does not travel inside it.',
  hint: '`briefdeck check` and `outline` tell of the deck as it was.',
};
