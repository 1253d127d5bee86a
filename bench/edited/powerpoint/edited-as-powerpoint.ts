import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { joinedDeck } from '../../../src/joined.js';
import type { Briefing } from '../../../src/model/briefing.js';
import type { OpcPackage } from '../../../src/opc/package.js';
import { readPackage } from '../../../src/opc/read.js';
import { writePackage } from '../../../src/opc/write.js';
import type { OfficeEdit } from '../../../tests/rendered/support/edit-in-office.js';
import { addNotes, addSlide, arrangeSlides, copySlide } from './slides.js';
import { changeCell, changeParagraph, newParagraph, partsOf, textOf } from './text.js';

/**
 * A deck with the same edits as PowerPoint writes them: runs parted where words are typed or set bold, paragraphs copied with what they
 * look like, slides with a part of their own, a pasted slide with its layout and master.
 */
export function editedAsPowerPoint(bytes: Uint8Array, edits: readonly OfficeEdit[], briefing: Briefing): Uint8Array {
  let opc = readPackage(bytes);
  for (const edit of edits) opc = edited(opc, edit, briefing);
  return writePackage(opc);
}

function edited(opc: OpcPackage, [what, slide, ...texts]: OfficeEdit, briefing: Briefing): OpcPackage {
  const [first = '', second = '', third = ''] = texts;
  const { shapes, notes, tables } = partsOf(opc, slide);
  switch (what) {
    case 'word':
      changeParagraph(shapes, first, ({ paragraph }) => [
        newParagraph(
          paragraph,
          first.replace(second, () => third),
        ),
      ]);
      break;
    case 'bold':
      changeParagraph(shapes, first, ({ paragraph, text }) => [newParagraph(paragraph, text, first)], 'part');
      break;
    case 'below':
      changeParagraph(shapes, first, ({ paragraph }) => [paragraph, newParagraph(paragraph, second)]);
      break;
    case 'without':
      changeParagraph(shapes, first, () => []);
      break;
    case 'split':
      changeParagraph(
        shapes,
        first,
        ({ paragraph, text }) => [
          newParagraph(paragraph, first),
          newParagraph(paragraph, text.slice(first.length + 1)),
        ],
        'part',
      );
      break;
    case 'join':
      changeParagraph(shapes, first, ({ paragraph, text, next }) => {
        const joined = newParagraph(paragraph, next === undefined ? text : `${text} ${textOf(next)}`);
        return next === undefined ? [joined] : [joined, { without: next }];
      });
      break;
    case 'notes-below':
      if (notes.length === 0) addNotes(opc, slide, first);
      else changeParagraph(notes, '', ({ paragraph }) => [paragraph, newParagraph(paragraph, first)], 'last');
      break;
    case 'cell':
      changeCell(tables, first, second);
      break;
    case 'insert':
      addSlide(opc, slide, first, texts.slice(1));
      break;
    case 'copy':
      copySlide(opc, slide);
      break;
    case 'delete':
      arrangeSlides(opc, (ids) => ids.filter((_, index) => index !== slide - 1));
      break;
    case 'move':
      arrangeSlides(opc, (ids) => {
        const left = ids.filter((_, index) => index !== slide - 1);
        const behind = Number(first) > slide ? Number(first) - 1 : Number(first);
        return [...left.slice(0, behind), ...ids.slice(slide - 1, slide), ...left.slice(behind)];
      });
      break;
    case 'paste':
      return pasted(opc, slide, readFileSync(fileURLToPath(first)), Number(second), briefing);
    default:
      throw new Error(`Nobody knows how PowerPoint does "${what}".`);
  }
  return opc;
}

/** All slides of the other deck join, with what they need, and all but one go again. */
function pasted(opc: OpcPackage, after: number, other: Uint8Array, number: number, briefing: Briefing): OpcPackage {
  const { bytes } = joinedDeck({ package: opc, after }, other, { briefing, trace: false });
  const joined = readPackage(bytes);
  let own = 0;
  arrangeSlides(opc, (ids) => {
    own = ids.length;
    return ids;
  });
  arrangeSlides(joined, (ids) => {
    const came = ids.length - own;
    return [...ids.slice(0, after), ...ids.slice(after + number - 1, after + number), ...ids.slice(after + came)];
  });
  return joined;
}
