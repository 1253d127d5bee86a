import { basename } from 'node:path';
import type { BriefingFile } from '../../briefing/briefing-file.js';
import { withLabels } from '../../briefing/relabel.js';
import { BriefdeckError } from '../../diagnostics/error.js';
import { asEdited } from '../../edited.js';
import { languagePack, type LanguagePack } from '../../language/index.js';
import type { Briefing } from '../../model/briefing.js';
import { briefingOf, takenUp, withParticulars } from '../../pipeline.js';
import { packsFor } from '../../template/own-labels.js';
import type { Source } from '../input.js';
import type { Io } from '../io.js';
import { missingPictures } from '../pictures/missing-pictures.js';
import { picturesOf } from '../pictures/pictures-of.js';
import type { Watch } from '../watch.js';
import { articlePlace } from './article-place.js';
import { readCarried } from './carried.js';
import { readAt } from './completed.js';
import { isOfSeveral, oneOfSeveral } from './one-of-several.js';
import { ownArticle } from './own-article.js';
import { asSaid, labelled, refuseShape, type LoadedMaterial, type LoadingArguments } from './loaded.js';

/**
 * The Briefing that travels inside a deck, with what people changed on the slides and in the notes.
 *
 * @throws BriefdeckError of kind `input` for a deck that carries none
 */
export async function fromDeck(
  source: Source,
  args: LoadingArguments,
  packs: readonly LanguagePack[],
  watch: Watch,
  io: Io,
): Promise<LoadedMaterial> {
  refuseShape(args, ['charts', 'slides', 'genre']);
  const { package: opc, briefing: carried, deck, labels, design } = readCarried(source.bytes, args.input);
  const { language } = carried;
  const edited = await watch.stage('check', () => asEdited(carried, deck, packsFor({ labels }, language, packs)));
  const length = args.typed.includes('length') ? args.length : undefined;
  const chosen = length && (await chosenAnew(carried, edited.briefing, { ...args, length }, packs, watch));
  // The template that it is laid out with next words its labels itself.
  const plain = withLabels(
    chosen ?? edited.briefing,
    languagePack(language, packsFor({ labels }, language, packs)),
    languagePack(language, packs),
  );
  const file = fileOf(plain, args.input, design);
  const several = isOfSeveral(carried);
  const place = several ? undefined : await articlePlace(args, file, carried.sources[0]?.name, io);
  const article =
    place === undefined
      ? undefined
      : await readAt(place, { ...args, language, genre: carried.genre }, packs, watch.stage, io);
  const read = article?.read ?? (await articleInside(carried, args, packs, watch, io));
  const { images = 'auto' } = args;
  const { picturesOfDeck } = await import('../pictures/pictures-of-deck.js');
  const brought = article === undefined && images !== 'none' ? await picturesOfDeck(opc, carried) : undefined;
  const pictures = article && (await picturesOf(article.read, article.source, { ...args, images }, watch, io));
  const found = await takenUp(plain, read?.value, watch.stage, { packs });
  return {
    file,
    isOwn: false,
    place: article?.place,
    article: read?.value,
    briefing: withParticulars(await labelled(found.value, { language: undefined }, args, packs), asSaid(plain, args)),
    pictures: pictures?.sources ?? brought ?? new Map(),
    edits: edited.diagnostics.filter(({ severity }) => severity === 'info').length,
    diagnostics: [
      ...edited.diagnostics,
      ...(article?.read.diagnostics ?? []),
      ...(pictures?.diagnostics ?? []),
      ...(images === 'none' ? [] : missingPictures(plain, article?.read.value, args.input, brought?.keys())),
      ...found.diagnostics,
    ],
  };
}

/** The text that a deck brings along; of several articles the one that is named is taken as it is now. */
async function articleInside(
  carried: Briefing,
  args: LoadingArguments,
  packs: readonly LanguagePack[],
  watch: Watch,
  io: Io,
) {
  const { article, input } = args;
  if (article === undefined || !isOfSeveral(carried)) return ownArticle(carried, packs);
  const source = oneOfSeveral(carried, article, input);
  const { read } = await readAt(
    article,
    { ...args, language: source.language ?? carried.language },
    packs,
    watch.stage,
    io,
  );
  return ownArticle(carried, packs, { source, read });
}

/** Chooses from the article inside the deck at another length; what people changed stays. */
async function chosenAnew(
  base: Briefing,
  edited: Briefing,
  { length, input, summary }: LoadingArguments,
  packs: readonly LanguagePack[],
  watch: Watch,
): Promise<Briefing> {
  if (isOfSeveral(base))
    throw new BriefdeckError('usage', 'usage.length-of-several', `${input} is made of several articles.`, {
      hint: 'Build from the article, or merge decks of the length that you want.',
    });
  const article = await ownArticle(base, packs);
  if (article === undefined) {
    throw new BriefdeckError('input', 'input.no-article', `${input} does not carry the article that it was made of.`, {
      hint: 'Build from the article.',
    });
  }
  const [wanted, { atLength }] = await Promise.all([
    briefingOf(article.value, { length, summary, packs }, watch.stage),
    import('../../briefing/deck/at-length.js'),
  ]);
  return atLength({ base, edited, wanted: wanted.value });
}

/** A deck is laid out as it was, where nobody says otherwise. */
const fileOf = (briefing: Briefing, input: string, design: string | undefined): BriefingFile => ({
  language: undefined,
  source: undefined,
  template: design ?? (input === '-' ? undefined : `./${basename(input)}`),
  inLanguage: () => briefing,
  faultAt: (_where, message, hint) =>
    new BriefdeckError('input', 'input.briefing', message, { hint, place: { file: input } }),
});
