import { mergeBriefings, pictureName } from '../../briefing/merge/merge-briefings.js';
import { relabelled, withLabels } from '../../briefing/relabel.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { BriefdeckError } from '../../diagnostics/error.js';
import { asEdited } from '../../edited.js';
import { languagePack, type LanguagePack } from '../../language/index.js';
import type { Briefing } from '../../model/briefing.js';
import { takenUp, withParticulars } from '../../pipeline.js';
import type { SourcePictures } from '../../picture/picture.js';
import { packsFor } from '../../template/own-labels.js';
import { maximumDeckBytes, readSource } from '../input.js';
import type { Io } from '../io.js';
import { particularsOf, type Material } from '../material.js';
import { languageName } from '../options/language-name.js';
import type { MergeArguments } from '../options/options.js';
import { missingPictures } from '../pictures/missing-pictures.js';
import { picturesOfDeck } from '../pictures/pictures-of-deck.js';
import type { Watch } from '../watch.js';
import { readCarried } from './carried.js';
import { ownArticle } from './own-article.js';

/** What a deck of several is made from. */
export interface MergedDecks {
  readonly material: Material & { readonly edits: number };
  /** The name of the first without its ending. */
  readonly stem: string;
  /** What the first was made with. */
  readonly template: string;
}

/** A deck with what people changed on it. */
interface EditedDeck {
  readonly briefing: Briefing;
  readonly pictures: SourcePictures;
  readonly template: string;
  readonly stem: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads decks as people left them, and makes one briefing of theirs.
 *
 * @throws BriefdeckError of kind `input` for a deck that carries no briefing, no text for its lines, or is in another language
 */
export async function mergedDecks(
  args: MergeArguments,
  packs: readonly LanguagePack[],
  watch: Watch,
  io: Io,
): Promise<MergedDecks> {
  const [first, ...others] = await Promise.all(args.inputs.map((input) => editedDeck(input, args, packs, watch, io)));
  if (first === undefined) throw new Error('No deck was named.');
  const decks: readonly EditedDeck[] = [first, ...others];
  const { language } = first.briefing;
  const [name, pack] = [args.input, languagePack(language, packs)];
  for (const [index, other] of others.entries())
    if (languagePack(other.briefing.language, packs).tag !== pack.tag)
      throw otherLanguage([name, language], [args.inputs[index + 1] ?? '', other.briefing.language]);
  const merged = mergeBriefings([
    first.briefing,
    ...others.map(({ briefing }) => relabelled(briefing, language, packs)),
  ]);
  const article = await ownArticle(merged, packs);
  const found =
    merged.sources.length === 0
      ? { value: merged, diagnostics: [] }
      : await takenUp(merged, article?.value, watch.stage, { packs });
  const pictures = new Map(
    decks.flatMap((deck, index) =>
      [...deck.pictures].map(([image, picture]) => [pictureName(image, index + 1), picture] as const),
    ),
  );
  const edits = decks.flatMap(({ diagnostics }) => diagnostics);
  return {
    stem: first.stem,
    template: first.template,
    material: {
      article: article?.value,
      briefing: withParticulars(found.value, particularsOf(args)),
      pictures,
      edits: edits.filter(({ severity }) => severity === 'info').length,
      diagnostics: [
        ...edits,
        ...sameArticles(decks, args.inputs),
        ...(args.images === 'none' ? [] : missingPictures(merged, undefined, name, pictures.keys())),
        ...found.diagnostics,
      ],
    },
  };
}

async function editedDeck(
  input: string,
  { images }: MergeArguments,
  packs: readonly LanguagePack[],
  watch: Watch,
  io: Io,
): Promise<EditedDeck> {
  const { bytes, stem } = await readSource(input, io, maximumDeckBytes);
  const { package: opc, briefing: carried, deck, labels, design } = readCarried(bytes, input);
  const { language, sources, text } = carried;
  if (sources.length > 0 && text === undefined)
    throw new BriefdeckError('input', 'input.no-article', `${input} does not carry the article that it was made of.`, {
      hint: 'Build it anew beside its article.',
    });
  const own = packsFor({ labels }, language, packs);
  const edited = await watch.stage('check', () => asEdited(carried, deck, own));
  return {
    // The template that it is laid out with next words its labels itself.
    briefing: withLabels(edited.briefing, languagePack(language, own), languagePack(language, packs)),
    pictures: images === 'none' ? new Map() : await picturesOfDeck(opc, carried),
    template: design ?? input,
    stem,
    diagnostics: edited.diagnostics.map((one) => ({ ...one, place: { file: input, ...one.place } })),
  };
}

const otherLanguage = (
  [first, language]: readonly [string, string],
  [other, its]: readonly [string, string],
): BriefdeckError =>
  new BriefdeckError(
    'input',
    'input.other-language',
    `${first} is in ${languageName(language)} and ${other} in ${languageName(its)}: one deck has one language.`,
    { hint: 'Build the other from its translation, or let its slides join with --into.' },
  );

/** What both tell of one article stands twice. */
function sameArticles(decks: readonly EditedDeck[], inputs: readonly string[]): Diagnostic[] {
  return decks.flatMap(({ briefing }, index) => {
    const sums = new Set(briefing.sources.map(({ sha256 }) => sha256));
    const earlier = decks
      .slice(0, index)
      .findIndex((other) => other.briefing.sources.some((one) => sums.has(one.sha256)));
    return earlier < 0
      ? []
      : [
          {
            code: 'merge.same-article',
            severity: 'warning' as const,
            message: `${inputs[earlier] ?? ''} and ${inputs[index] ?? ''} are made of the same article: what both tell stands twice.`,
          },
        ];
  });
}
