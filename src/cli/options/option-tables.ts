import type { Options } from 'yargs';
import {
  notesChoices,
  captionsChoices,
  bilingualChoices,
  citeChoices,
  slideChoices,
  documentChoices,
  deckFormats,
  handoutChoices,
  outlineFormats,
  fromChoices,
  imagesChoices,
  lengthChoices,
  genreChoices,
  chartsChoices,
} from './choices.js';

/** The commands by name, for suggestions. */
export const commandNames = [
  'build',
  'outline',
  'preview',
  'update',
  'merge',
  'check',
  'template',
  'languages',
  'schema',
  'init',
  'completion',
] as const;

/** What can be done with templates. */
export const templateActions = ['list', 'show', 'new', 'eject', 'inspect', 'gallery', 'doctor', 'build'] as const;

export type TemplateAction = (typeof templateActions)[number];

type OptionTable = Readonly<Record<string, Options>>;

function without(table: OptionTable, names: readonly string[]): OptionTable {
  return Object.fromEntries(Object.entries(table).filter(([name]) => !names.includes(name)));
}

const only = (table: OptionTable, names: readonly string[]): OptionTable =>
  Object.fromEntries(Object.entries(table).filter(([name]) => names.includes(name)));

const takesText = (describe: string, more: Options = {}): Options => ({
  type: 'string',
  requiresArg: true,
  describe,
  ...more,
});
const takesChoice = (choices: readonly string[], describe: string, more: Options = {}): Options => ({
  choices,
  requiresArg: true,
  describe,
  ...more,
});
const isFlag = (describe: string): Options => ({ type: 'boolean', describe });

/** How an article may be reached. */
const reachOptions = {
  offline: isFlag('Never use the network'),
  'allow-private': isFlag('Fetch from private networks and from this computer too'),
};

const timeoutOption = takesText('After how many seconds the work is ended; 0: never', { defaultDescription: '120' });

const encodingOption = takesText('Character set of the article: utf-8, windows-1252, windows-1258, tcvn3, vni, …', {
  defaultDescription: 'told from what it holds',
});

/**
 * What every command that reads an article and writes something takes. Defaults are described, not set, so that what
 * nobody gave can be told from what somebody did.
 */
export const commonOptions: OptionTable = {
  output: takesText('Where to write; - is stdout. The ending says the format; a deck may have several', { alias: 'o' }),
  force: isFlag('Overwrite an existing file'),
  title: takesText('Title, in place of that of the article'),
  lang: takesText('Language of the article: vi, en, …', { defaultDescription: 'told from the text' }),
  'language-pack': takesText('A language pack of your own (.yaml); the article is read in its language'),
  genre: takesChoice(genreChoices, 'What kind of document the article is', { defaultDescription: 'auto' }),
  from: takesChoice(fromChoices, 'Format of the article; outline: it is one, in Markdown', {
    defaultDescription: 'told from what it holds',
  }),
  encoding: encodingOption,
  length: takesChoice(
    lengthChoices,
    'How much is told: about 29, 46 or 70 words in a hundred, fewer of a long article',
    { defaultDescription: 'standard' },
  ),
  slides: takesText('How many slides the deck is to have, as far as the article holds enough: 3 to 40'),
  minutes: takesText('How many minutes it is spoken at: as much is told, and notes say the time of each slide'),
  charts: takesChoice(chartsChoices, 'Whether comparable numbers become charts', { defaultDescription: 'auto' }),
  summary: takesChoice(slideChoices, 'Whether the deck begins with what to remember', { defaultDescription: 'auto' }),
  date: takesText('Date of the briefing: 2026-10-26, 26/10/2026, 26 October 2026, today', {
    defaultDescription: 'that of the article',
  }),
  presenter: takesText('Who presents'),
  organisation: takesText('On whose behalf'),
  marking: takesText('Handling line on every slide'),
  ...reachOptions,
  timeout: timeoutOption,
  json: isFlag('Print a report as JSON on stdout'),
  quiet: isFlag('Say nothing but errors'),
  config: takesText('A config file (.yaml or .json)', { defaultDescription: 'the nearest briefdeck.config.yaml' }),
  'no-config': isFlag('Read no config file'),
  'print-config': isFlag('Print what holds for a deck, and where each value comes from'),
  verbose: isFlag('Tell the time of each stage and what was left out'),
};

const mapOption = takesText('What the layouts of a .pptx or .potx are for (.yaml)', {
  defaultDescription: 'NAME.map.yaml beside it',
});

const trustOption = isFlag('Keep what a .pptx or .potx carries in: remote pictures, controls, actions');

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

export const outlineOptions: OptionTable = {
  format: takesChoice(outlineFormats, 'Format of the outline', { defaultDescription: 'by extension, else md' }),
  template: takesText('What the outline names to be laid out with, and slides are counted with', { alias: 't' }),
  'with-text': isFlag('Put the text of the article into YAML too, as JSON always has it'),
};

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

/** Of commands that write a file. */
const written = {
  force: isFlag('Overwrite an existing file'),
  json: isFlag('Print one JSON document'),
  quiet: isFlag('Say nothing but errors'),
} as const;

const intoFolder = {
  output: takesText('The folder to write into', { alias: 'o', defaultDescription: 'one of the same name' }),
  force: isFlag('Overwrite an existing theme.yaml'),
  json: isFlag('Print one JSON document'),
  quiet: isFlag('Say nothing but errors'),
} as const;

/** The options of what can be done with templates, by action. */
export const templateOptions = {
  list: { json: isFlag('Print a JSON array') },
  show: {
    map: mapOption,
    timeout: timeoutOption,
    output: takesText('A page (.html) to write, with pictures of all layouts', { alias: 'o' }),
    ...written,
  },
  gallery: {
    timeout: timeoutOption,
    size: takesText('One of the sizes of the templates: 16:9, 4:3, …', { defaultDescription: 'its own' }),
    output: takesText('The page (.html) to write; - is stdout', { alias: 'o', defaultDescription: 'gallery.html' }),
    ...written,
  },
  new: {
    extends: takesText('The built-in template to begin from', { defaultDescription: 'brief' }),
    ...intoFolder,
  },
  eject: intoFolder,
  build: {
    timeout: timeoutOption,
    size: takesText('One of the sizes of the theme: 16:9, 4:3, …', { defaultDescription: 'its own' }),
    output: takesText('Where to write the .potx; - is stdout', { alias: 'o', defaultDescription: 'NAME.potx' }),
    ...written,
  },
  inspect: {
    map: mapOption,
    timeout: timeoutOption,
    'write-map': isFlag('Write a map file of it, to edit'),
    output: takesText('A page (.html) to write, with pictures and placeholders; or where the map goes, - is stdout', {
      alias: 'o',
      defaultDescription: 'NAME.map.yaml beside it, for a map',
    }),
    ...written,
  },
  doctor: {
    map: mapOption,
    timeout: timeoutOption,
    json: isFlag('Print the findings as one JSON document'),
    quiet: isFlag('Leave out what is only worth knowing'),
  },
} as const satisfies Readonly<Record<TemplateAction, OptionTable>>;

export const initOptions: OptionTable = {
  output: takesText('Where to write; - is stdout', { alias: 'o', defaultDescription: 'briefdeck.config.yaml' }),
  ...written,
};

export const languagesOptions: OptionTable = {
  'language-pack': takesText('A language pack of your own (.yaml), to be listed too'),
  json: isFlag('Print a JSON array'),
};

/** The names of the options of a command, for suggestions; anything that is no command is the source of a build. */
export function optionNamesOf(command: string | undefined): readonly string[] {
  return [...Object.keys(optionsOf(command)), 'help', 'version'];
}

/** What an option of a command can be; nothing where it takes any text, or there is no such option. */
export function choicesOf(command: string | undefined, option: string): readonly string[] {
  return (optionsOf(command)[option]?.choices ?? []).map(String);
}

function optionsOf(command: string | undefined): OptionTable {
  switch (command) {
    case 'check':
      return checkOptions;
    case 'preview':
      return previewOptions;
    case 'update':
      return updateOptions;
    case 'merge':
      return mergeOptions;
    case 'languages':
      return languagesOptions;
    case 'init':
      return initOptions;
    case 'template':
      return Object.fromEntries(Object.values<OptionTable>(templateOptions).flatMap((table) => Object.entries(table)));
    case 'schema':
    case 'completion':
      return {};
    case 'outline':
      return { ...commonOptions, ...outlineOptions };
    default:
      return { ...commonOptions, ...buildOptions };
  }
}
