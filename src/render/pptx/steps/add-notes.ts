import { contentTypes, relationshipTypes } from '../../../opc/part-kind.js';
import { slidePartName, type Step } from '../assembly.js';
import { ensureNotesMaster } from '../notes/notes-master.js';
import { notesPart } from '../notes/notes-part.js';
import { relateToAddress } from '../text/relate-to-address.js';

/** Writes the speaker notes of the slides that have some; the others get no empty page. */
export const addNotes: Step = ({ slides, package: opc, presentation, options }) => {
  slides.forEach(({ notes }, index) => {
    if (notes.length === 0) return;
    const master = ensureNotesMaster(opc, presentation);
    const part = `/ppt/notesSlides/notesSlide${index + 1}.xml`;
    opc.setXml(
      part,
      contentTypes.notesSlide,
      notesPart(notes, options.language.locale, (address) => relateToAddress(opc, part, address)),
    );
    opc.relate(part, relationshipTypes.notesMaster, master);
    opc.relate(part, relationshipTypes.slide, slidePartName(index + 1));
    opc.relate(slidePartName(index + 1), relationshipTypes.notesSlide, part);
  });
};
