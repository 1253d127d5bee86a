import type { Part } from '../marked/marked-document.js';
import type { Picture } from './picture-of.js';
import type { Draft } from './passage.js';

/** An emphasised line longer than this is a paragraph that stresses something. */
const longestCaption = 400;

/**
 * An emphasised line right below a picture is its caption, and one right above a table, the table's. Lines that are only
 * worded like a caption are left to the stage that knows the language.
 */
export function joinCaptions(drafts: readonly Draft[]): Part[] {
  const parts: Part[] = [];
  let forTable: string | undefined;
  drafts.forEach((draft, index) => {
    const above = parts.at(-1);
    if (draft.kind === 'picture') parts.push({ kind: 'figure', ...withWrittenCaption(draft.picture) });
    else if (draft.kind === 'table') parts.push({ ...draft, caption: forTable });
    else if (draft.kind !== 'words') parts.push(draft);
    else if (isCaption(draft) && above?.kind === 'figure' && above.caption === undefined) {
      parts[parts.length - 1] = { ...above, caption: draft.text };
    } else if (isCaption(draft) && drafts[index + 1]?.kind === 'table') {
      forTable = draft.text;
      return;
    } else parts.push({ kind: 'paragraph', text: draft.text, look: draft.look });
    forTable = undefined;
  });
  return parts;
}

/** `![The gate by night (Photo: Bo Lind)](gate.jpg)`: who names the maker there has written the caption there. */
function withWrittenCaption(picture: Picture): Picture {
  const { image, alternative, caption } = picture;
  const isCaption = caption === undefined && alternative !== undefined && endsInCredit.test(alternative);
  return isCaption ? { image, caption: alternative } : picture;
}

const endsInCredit = /^.{8,400}\(\p{L}[\p{L} ]{1,20}: ?[^()]{2,60}\)\.?$/u;

const isCaption = ({ text, look }: Extract<Draft, { kind: 'words' }>): boolean =>
  look !== undefined && text.length <= longestCaption;
