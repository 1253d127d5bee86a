import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { BriefdeckError } from '../../diagnostics/error.js';
import type { LanguagePack } from '../../language/index.js';
import type { Briefing } from '../../model/briefing.js';
import { takenUp, withParticulars, type Particulars } from '../../pipeline.js';
import type { Source } from '../input.js';
import type { Io } from '../io.js';
import { particularsOf, type Material } from '../material.js';
import type { BuildArguments, CommonArguments } from '../options/options.js';
import { missingPictures } from '../pictures/missing-pictures.js';
import { picturesOf } from '../pictures/pictures-of.js';
import type { Watch } from '../watch.js';
import { completed, type Completed } from './completed.js';
import type { BriefingForm } from './is-briefing.js';

/** What a deck is made from, where a person wrote its Briefing. */
export interface LoadedMaterial extends Material, Pick<Completed, 'file'> {
  /** Nothing says where the lines come from: all of them are the author's. */
  readonly isOwn: boolean;
  /** Where the article is. */
  readonly place: string | undefined;
  /** How many edits came back from a deck. */
  readonly edits?: number;
}

/** What is told of a Briefing that a deck or an outline is made from. */
export type LoadingArguments = Pick<BuildArguments, keyof CommonArguments> &
  Partial<Pick<BuildArguments, 'article' | 'images'>>;

/** The Briefing of a file, completed and checked against its article; or that of a deck, with what people changed on its slides. */
export async function loaded(
  source: Source,
  form: BriefingForm,
  args: LoadingArguments,
  packs: readonly LanguagePack[],
  watch: Watch,
  io: Io,
): Promise<LoadedMaterial> {
  if (form === 'deck') return (await import('./from-deck.js')).fromDeck(source, args, packs, watch, io);
  refuseShape(args);
  const {
    file,
    briefing: written,
    article,
    ...made
  } = await completed(source, form, args, { packs, stage: watch.stage }, io);
  const { images = 'auto' } = args;
  const pictures = article && (await picturesOf(article.read, article.source, { ...args, images }, watch, io));
  const found = await takenUp(written, article?.read.value, watch.stage, { packs });
  const isOwn = article === undefined && (form === 'markdown' || written.sources.length === 0);
  return {
    file,
    isOwn,
    place: article?.place,
    article: article?.read.value,
    briefing: withParticulars(await labelled(found.value, file, args, packs), asSaid(written, args)),
    pictures: pictures?.sources ?? new Map(),
    diagnostics: [
      ...made.diagnostics,
      ...(pictures?.diagnostics ?? []),
      ...(images === 'none' ? [] : missingPictures(written, article?.read.value, args.input)),
      ...(isOwn ? ownLines : found.diagnostics),
    ],
  };
}

/** Lines are checked by the language that they are written in; labels follow the one that is named. */
export async function labelled(
  briefing: Briefing,
  file: Pick<Completed['file'], 'language'>,
  { language, typed }: Pick<CommonArguments, 'language' | 'typed'>,
  packs: readonly LanguagePack[],
): Promise<Briefing> {
  if (language === undefined || (file.language !== undefined && !typed.includes('lang'))) return briefing;
  return (await import('../../briefing/relabel.js')).relabelled(briefing, language, packs);
}

/** What stands on the command line goes before the file, the file before what holds for many decks. */
export function asSaid(briefing: Briefing, args: CommonArguments): Particulars {
  const given = Object.entries(particularsOf(args)).filter(
    ([key, value]) => value !== undefined && (args.typed.includes(key) || !(key in briefing)),
  );
  return Object.fromEntries(given);
}

const ownLines: readonly Diagnostic[] = [
  {
    code: 'briefing.own-lines',
    severity: 'info',
    message: 'It names no article, so all of its lines are their author’s.',
    hint: 'Name the article with `source`, or with --source.',
  },
];

/** A Briefing is as long as it is, and shows what it shows: that is for a person to say. */
export function refuseShape({ input, typed }: Pick<CommonArguments, 'input' | 'typed'>, refused = shapes): void {
  const option = refused.find((name) => typed.includes(name));
  if (option === undefined) return;
  throw new BriefdeckError(
    'usage',
    `usage.${option}-of-briefing`,
    `${input} is a briefing: --${option} can't change it.`,
    {
      hint: `${hints[option] ?? 'Take topics out of it'}, or build from the article.`,
    },
  );
}

const shapes: readonly string[] = ['charts', 'slides', 'length', 'genre'];

const hints: Readonly<Record<string, string>> = {
  charts: 'Make its chart a table in the file',
  genre: 'Change its topics in the file',
};
