import { captionsChoices, citeChoices, genreChoices, imagesChoices, notesChoices, slideChoices } from '../choices.js';
import { buildOptions } from './build-options.js';
import { commonOptions } from './common-options.js';
import { isFlag, only, takesChoice, takesText, without, type OptionTable } from './option.js';
import { encodingOption, reachOptions, timeoutOption } from './shared.js';

/** What `preview` takes: it shows one deck until the person ends it. */
export const previewOptions: OptionTable = {
  ...without(commonOptions, ['timeout', 'json', 'verbose']),
  timeout: takesText('After how many seconds it ends where it is not done with the deck, or an edit; 0: never', {
    defaultDescription: '120',
  }),
  ...without(buildOptions, ['translation', 'bilingual', 'embed-fonts', 'handout', 'emit', 'format', 'watch']),
  output: takesText('The outline (.md) that edits are saved to', {
    alias: 'o',
    defaultDescription: 'the outline that is previewed, else NAME-outline.md',
  }),
};

/** What `update` takes; what it does not name it takes as `build` does. */
export const updateOptions: OptionTable = {
  source: takesText('The article as it is now'),
  'dry-run': isFlag('Write nothing, and list what would change'),
  output: takesText('Where to write; - is stdout', { alias: 'o', defaultDescription: 'NAME-updated beside it' }),
  force: isFlag('Overwrite an existing file'),
  from: takesChoice(['outline'], 'That it is an outline in Markdown, where it does not say so itself'),
  genre: takesChoice(genreChoices, 'What kind of document the article is', { defaultDescription: 'as before' }),
  encoding: encodingOption,
  'language-pack': takesText('A language pack of your own (.yaml)'),
  notes: takesChoice(notesChoices, 'What goes into the notes of slides that are made anew', {
    defaultDescription: 'both',
  }),
  captions: takesChoice(captionsChoices, 'Where captions of pictures are read', { defaultDescription: 'auto' }),
  agenda: takesChoice(slideChoices, 'Whether contents that are there are made anew', { defaultDescription: 'auto' }),
  sources: takesChoice(slideChoices, 'Whether sources that are there are made anew', { defaultDescription: 'auto' }),
  cite: takesChoice(citeChoices, 'Where the source stands on slides that are made anew', {
    defaultDescription: 'below numbers',
  }),
  images: takesChoice(imagesChoices, 'Pictures of the article, as `build` takes them', { defaultDescription: 'auto' }),
  ...reachOptions,
  timeout: timeoutOption,
  json: isFlag('Print the changes as one JSON document'),
  quiet: isFlag('Say nothing but errors on stderr'),
  verbose: isFlag('Tell what people changed on the deck, too'),
};

/** What `merge` takes: how the deck of several looks, and what it says of itself. */
export const mergeOptions: OptionTable = {
  output: takesText('Where to write; - is stdout. The ending says the format; a deck may have several', {
    alias: 'o',
    defaultDescription: 'NAME-merged.pptx',
  }),
  ...only(commonOptions, ['force', 'title', 'language-pack', 'date', 'presenter', 'organisation', 'marking']),
  ...only(buildOptions, ['map', 'trust-template', 'size', 'notes', 'captions', 'agenda', 'sources', 'cite']),
  template: takesText('What lays it out, as `build` takes it', { alias: 't', defaultDescription: 'that of the first' }),
  images: takesChoice(['auto', 'none'], 'Pictures of the decks, or none', { defaultDescription: 'auto' }),
  ...only(buildOptions, ['no-trace', 'embed-fonts', 'handout', 'format']),
  timeout: timeoutOption,
  json: isFlag('Print a report as JSON on stdout'),
  quiet: isFlag('Say nothing but errors'),
  verbose: isFlag('Tell the time of each stage and what people changed on the decks'),
};

/** What `check` takes. */
export const checkOptions: OptionTable = {
  from: takesChoice(['outline'], 'That it is an outline in Markdown, where it does not say so itself'),
  strict: isFlag('Lines that are the author’s own are findings too'),
  source: takesText('Article to check against', { defaultDescription: 'the text that the briefing brings along' }),
  lang: takesText('Language of the article', { defaultDescription: 'that of the briefing' }),
  encoding: encodingOption,
  'language-pack': takesText('A language pack of your own (.yaml)'),
  ...reachOptions,
  timeout: timeoutOption,
  json: isFlag('Print the findings as one JSON document'),
  quiet: isFlag('Leave out what is only worth knowing'),
};
