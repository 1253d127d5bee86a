import {
  bilingualChoices,
  captionsChoices,
  citeChoices,
  deckFormats,
  documentChoices,
  handoutChoices,
  imagesChoices,
  notesChoices,
  outlineFormats,
  slideChoices,
} from '../choices.js';
import { isFlag, takesChoice, takesText, type OptionTable } from './option.js';
import { mapOption } from './shared.js';

const trustOption = isFlag('Keep what a .pptx or .potx carries in: remote pictures, controls, actions');

/** What `build` takes beside. */
export const buildOptions: OptionTable = {
  template: takesText('Name of a built-in template, or path of a theme .yaml, .pptx or .potx', {
    alias: 't',
    defaultDescription: 'brief',
  }),
  map: mapOption,
  'trust-template': trustOption,
  size: takesText('Size of the slides, one that the template has: 16:9, 4:3, …', { defaultDescription: 'its own' }),
  notes: takesChoice(notesChoices, 'What goes into the speaker notes', { defaultDescription: 'both' }),
  captions: takesChoice(captionsChoices, 'Where captions of pictures are read', { defaultDescription: 'auto' }),
  agenda: takesChoice(slideChoices, 'Whether there is a slide of contents', { defaultDescription: 'auto' }),
  sources: takesChoice(slideChoices, 'Whether there is a slide of sources', { defaultDescription: 'auto' }),
  cite: takesChoice(citeChoices, 'Where publisher and date of the source stand', {
    defaultDescription: 'below numbers; sentences in notes lead to their page',
  }),
  qr: isFlag('Put a QR code of the address of the article on the slide of sources'),
  images: takesChoice(
    imagesChoices,
    'Pictures of the article: as they came and lie beside it, those of the web too, or none',
    {
      defaultDescription: 'auto',
    },
  ),
  into: takesText('A deck that the slides are to join, in its design (.pptx); it is not changed itself'),
  after: takesText('With --into: behind which of its slides; 0: before all', { defaultDescription: 'the last' }),
  'no-trace': isFlag('Leave out the briefing that travels inside the deck'),
  'embed-fonts': isFlag('Put the fonts of the template into the deck, as far as their licences allow'),
  source: takesText('Article that a briefing was made from', { defaultDescription: 'the one the briefing names' }),
  translation: takesText('The article in another language: its sentences go with those that they pair with'),
  bilingual: takesChoice(bilingualChoices, 'With --translation: in the notes, or on a line below each line', {
    defaultDescription: 'notes',
  }),
  handout: takesChoice(handoutChoices, 'Make the PDF pages of A4 with so many slides each, and their notes'),
  emit: takesChoice(documentChoices, 'Print the document between two stages as JSON instead'),
  format: takesChoice(deckFormats, 'Format of the result', { defaultDescription: 'by extension' }),
  watch: isFlag('Build again whenever the source, the template or its map is written, until Ctrl-C'),
};

/** What `outline` takes beside. */
export const outlineOptions: OptionTable = {
  format: takesChoice(outlineFormats, 'Format of the outline', { defaultDescription: 'by extension, else md' }),
  template: takesText('What the outline names to be laid out with, and slides are counted with', { alias: 't' }),
  'with-text': isFlag('Put the text of the article into YAML too, as JSON always has it'),
};
