import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LanguagePack } from '../language/index.js';
import type { Briefing } from '../model/briefing.js';
import type { Role } from '../model/role.js';
import type { TemplateModel } from '../template/model.js';
import { tidyOptional, tidyText } from './content/text/tidy-text.js';
import { Titles } from './frame/title.js';
import { withFonts } from '../measure/with-fonts.js';
import type {
  AddressCode,
  CaptionsChoice,
  CiteChoice,
  ComposeOptions,
  NotesChoice,
  PictureSizes,
  SlideChoice,
} from './options.js';
import type { Span } from '../model/span.js';

/** What every step of composing knows. */
export interface Context {
  readonly briefing: Briefing;
  readonly template: TemplateModel;
  readonly pack: LanguagePack;
  readonly title: string;
  readonly presenter: string | undefined;
  readonly organisation: string | undefined;
  readonly marking: string | undefined;
  readonly notes: NotesChoice;
  readonly captions: CaptionsChoice;
  readonly agenda: SlideChoice;
  readonly summary: SlideChoice;
  readonly sources: SlideChoice;
  /** Nothing where nobody said it: sentences in the notes lead to their page, and numbers say their source. */
  readonly cite: CiteChoice | undefined;
  readonly code: AddressCode | undefined;
  readonly pictures: PictureSizes | undefined;
  readonly articleText: string | undefined;
  readonly sentences: readonly Span[] | undefined;
  readonly titles: Titles;
  /** In points: titles of slides are set no larger, where nobody has said in which sizes they may be set. */
  readonly mostOfTitle?: number;
  /** Names of the layouts that stand in, by the role that the template has no layout for. */
  readonly standIns: Map<Role, Set<string>>;
  readonly diagnostics: Diagnostic[];
}

/** What the layout of a sheet depends on, besides the sheet itself. */
export interface LayoutContext extends Pick<Context, 'template' | 'pack' | 'title' | 'articleText' | 'diagnostics'> {
  readonly briefing: Pick<Briefing, 'language' | 'genre' | 'titleEvidence' | 'dividers'>;
}

/** What all slides of a deck have in common: an option goes before what the Briefing says, and white space is tidied. */
export function contextOf(
  briefing: Briefing,
  template: TemplateModel,
  pack: LanguagePack,
  options: ComposeOptions,
): Context {
  return {
    briefing,
    template: withFonts(template, options.fonts),
    pack,
    title: tidyText(briefing.title) || pack.labels.briefing,
    presenter: tidyOptional(options.presenter ?? briefing.presenter),
    organisation: tidyOptional(options.organisation ?? briefing.organisation),
    marking: tidyOptional(options.marking ?? briefing.marking),
    notes: options.notes,
    captions: options.captions ?? 'auto',
    agenda: options.agenda ?? 'auto',
    summary: options.summary ?? 'auto',
    sources: options.sources ?? 'auto',
    cite: options.cite,
    code: options.code,
    pictures: options.pictures,
    articleText: options.articleText ?? briefing.text,
    sentences: options.sentences,
    titles: new Titles(),
    standIns: new Map(),
    diagnostics: [],
  };
}

/** Adds what is to be said, once for equal codes and messages. */
export function tell(context: Pick<Context, 'diagnostics'>, diagnostic: Diagnostic): void {
  const { code, message } = diagnostic;
  const known = context.diagnostics.some((other) => other.code === code && other.message === message);
  if (!known) context.diagnostics.push(diagnostic);
}
