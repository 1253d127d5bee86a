import { BriefdeckError } from '../../diagnostics/error.js';
import { readPackage } from '../../opc/read.js';
import type { DeckToJoin } from '../../joined.js';
import { readFile } from '../input.js';
import type { Io } from '../io.js';
import type { DeckFormat } from '../options/choices.js';
import type { BuildArguments } from '../options/options.js';
import { usage } from '../options/usage.js';
import { slidesIn } from '../../render/pptx/slides-in.js';

const maximumBytes = 100_000_000;

/**
 * The deck that slides are to join.
 *
 * @param into its path
 * @throws BriefdeckError of kind `template` for a file that can't be read, of kind `usage` for a slide that it does not have
 */
export async function deckToJoin(
  into: string,
  { after }: Pick<BuildArguments, 'after'>,
  io: Io,
): Promise<DeckToJoin & { readonly slides: number }> {
  const bytes = await readFile(into, maximumBytes, 'template', io);
  try {
    const opc = readPackage(bytes);
    const slides = slidesIn(opc).length;
    if (after !== undefined && after > slides) {
      const has = slides === 1 ? 'one slide' : `${slides} slides`;
      throw usage('usage.after', `There is no slide ${after} in ${into}: it has ${has}.`, 'Give a smaller number.');
    }
    return { package: opc, after: after ?? slides, slides };
  } catch (error) {
    if (!(error instanceof BriefdeckError) || error.diagnostic.place !== undefined || error.kind === 'usage')
      throw error;
    const { code, message, hint } = error.diagnostic;
    throw new BriefdeckError(error.kind, code, message, {
      place: { file: into },
      cause: error,
      ...(hint === undefined ? {} : { hint }),
    });
  }
}

/**
 * What can't be said of a deck that joins another one: its design and fonts are the other's, and it is written as that.
 *
 * @throws BriefdeckError of kind `usage`
 */
export function refuseBesideInto(
  { into, after, typed, emit }: Pick<BuildArguments, 'into' | 'after' | 'typed' | 'emit'>,
  formats: readonly DeckFormat[],
): void {
  if (into === undefined) {
    if (after !== undefined)
      throw usage('usage.after', '--after says where slides join a deck, and none is named.', 'Name it with --into.');
    return;
  }
  const beside = ['template', 'size', 'embed-fonts', 'trust-template'].find((name) => typed.includes(name));
  if (beside !== undefined)
    throw usage('usage.into', `--${beside} can't be said beside --into.`, 'Slides that join a deck are in its design.');
  if (emit === undefined && formats.some((format) => format !== 'pptx'))
    throw usage(
      'usage.into',
      'Slides that join a deck are written as .pptx.',
      'Name a file with -o that ends in .pptx.',
    );
}
