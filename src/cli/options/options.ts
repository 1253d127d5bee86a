import type { Genre } from '../../model/article.js';
import type { SlidesAPage } from '../../render/pdf/handout/cells.js';
import type {
  bilingualChoices,
  captionsChoices,
  citeChoices,
  chartsChoices,
  deckFormats,
  documentChoices,
  fromChoices,
  imagesChoices,
  lengthChoices,
  notesChoices,
  outlineFormats,
  slideChoices,
} from './choices.js';
import type { TemplateAction } from './tables/template-options.js';

/** What every command that reads an article and writes something is told. */
export interface CommonArguments extends Reach {
  /** A path, a web address, or `-` for stdin. */
  readonly input: string;
  /** A path, or `-` for stdout. */
  readonly output: string | undefined;
  /** The options that stand on the command line itself, and not in the environment or a config file. */
  readonly typed: readonly string[];
  readonly title: string | undefined;
  /** BCP 47 tag. */
  readonly language: string | undefined;
  /** Path of a language pack. */
  readonly languagePack: string | undefined;
  /** What kind of document the article is; nothing where that is to be told from it. */
  readonly genre: Genre | undefined;
  /** The format of the article, one of those that readers name, or that it is an outline. */
  readonly from: (typeof fromChoices)[number] | undefined;
  /** The character set of the article, by the name that readers know. */
  readonly charset: string | undefined;
  readonly length: (typeof lengthChoices)[number] | undefined;
  /** How many slides are asked for; never beside a length. */
  readonly slides: number | undefined;
  /** How many minutes it is spoken at; never beside a length or a number of slides. */
  readonly minutes: number | undefined;
  readonly charts: (typeof chartsChoices)[number] | undefined;
  readonly summary: SlideChoice | undefined;
  /** ISO 8601, as far as it is known. */
  readonly date: string | undefined;
  readonly presenter: string | undefined;
  readonly organisation: string | undefined;
  readonly marking: string | undefined;
  /** After how many seconds the work is ended; 0 for never. */
  readonly timeout: number;
  readonly force: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** How far a command may reach over the network. */
export interface Reach {
  readonly offline: boolean;
  /** Whether servers of a private network, or of this computer, may be asked. */
  readonly allowPrivate: boolean;
}

/** Which pictures of an article are shown: those that come with it, those that are on the web too, or none. */
export type ImagesChoice = (typeof imagesChoices)[number];

/** Whether a slide beside the topics is there: where it helps, always, or never. */
export type SlideChoice = (typeof slideChoices)[number];

export interface BuildArguments extends CommonArguments {
  /** Everything that is to be written: paths, or `-` for stdout. */
  readonly outputs: readonly string[];
  readonly template: string | undefined;
  /** Path of a map of the template. */
  readonly map: string | undefined;
  /** Nothing that a .pptx or .potx carries in is taken out of it. */
  readonly trustTemplate: boolean;
  /** Name of a size of the template. */
  readonly size: string | undefined;
  readonly notes: (typeof notesChoices)[number] | undefined;
  readonly captions: (typeof captionsChoices)[number] | undefined;
  readonly agenda: SlideChoice | undefined;
  readonly sources: SlideChoice | undefined;
  readonly cite: (typeof citeChoices)[number] | undefined;
  /** A code of the address of the article stands on the slide of sources. */
  readonly qr: boolean;
  readonly images: ImagesChoice | undefined;
  /** Path of a deck that the slides join. */
  readonly into: string | undefined;
  /** Behind which slide of that deck; 0 for the beginning, nothing for its end. */
  readonly after: number | undefined;
  readonly trace: boolean;
  readonly embedFonts: boolean;
  /** How many slides a page of a PDF has that is to be handed out. */
  readonly handout: SlidesAPage | undefined;
  /** Path or web address of the article, where the input is a briefing. */
  readonly article: string | undefined;
  /** Path or web address of the article in another language. */
  readonly translation: string | undefined;
  readonly bilingual: (typeof bilingualChoices)[number] | undefined;
  readonly emit: (typeof documentChoices)[number] | undefined;
  /** Builds again whenever one of its files is written. */
  readonly watch: boolean;
  readonly format: (typeof deckFormats)[number] | undefined;
}

export interface OutlineArguments extends CommonArguments {
  /** What the outline names to be laid out with; what a config file says holds without it. */
  readonly template: string | undefined;
  readonly format: (typeof outlineFormats)[number] | undefined;
  readonly withText: boolean;
}

export interface UpdateArguments
  extends
    CommonArguments,
    Pick<BuildArguments, 'notes' | 'captions' | 'agenda' | 'sources' | 'cite' | 'images' | 'article'> {
  /** Nothing is written. */
  readonly dryRun: boolean;
}

/** What is built of several decks is told as what is built of one. */
export interface MergeArguments extends BuildArguments {
  /** Paths of at least two decks; `input` is the first. */
  readonly inputs: readonly string[];
}

export interface PreviewArguments
  extends
    CommonArguments,
    Pick<
      BuildArguments,
      | 'template'
      | 'map'
      | 'trustTemplate'
      | 'size'
      | 'notes'
      | 'captions'
      | 'agenda'
      | 'sources'
      | 'images'
      | 'trace'
      | 'article'
    > {}

export interface CheckArguments extends Reach {
  /** A path, or `-` for stdin. */
  readonly input: string;
  /** That it is an outline in Markdown. */
  readonly from: 'outline' | undefined;
  /** Whether lines of the author's own are findings. */
  readonly strict: boolean;
  /** Path or web address of the article; nothing for the text that the briefing brings along. */
  readonly article: string | undefined;
  /** BCP 47 tag. */
  readonly language: string | undefined;
  /** The character set of the article, by the name that readers know. */
  readonly charset: string | undefined;
  /** Path of a language pack. */
  readonly languagePack: string | undefined;
  /** After how many seconds the work is ended; 0 for never. */
  readonly timeout: number;
  readonly json: boolean;
  readonly quiet: boolean;
}

export interface InitArguments {
  readonly output: string | undefined;
  readonly force: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

export interface LanguagesArguments {
  readonly languagePack: string | undefined;
  readonly json: boolean;
}

export interface TemplateArguments {
  readonly action: TemplateAction;
  /** Name of a built-in template, or path of a file; nothing for a list. */
  readonly template: string | undefined;
  /** Path of a map of the template. */
  readonly map: string | undefined;
  readonly writeMap: boolean;
  /** Name of the built-in template that a new one begins from. */
  readonly extends: string | undefined;
  /** Name of a size of the theme. */
  readonly size: string | undefined;
  readonly output: string | undefined;
  readonly force: boolean;
  /** After how many seconds the work is ended; 0 for never. */
  readonly timeout: number;
  readonly json: boolean;
  readonly quiet: boolean;
}
