import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { asEdited } from '../../src/edited.js';
import { pptxOf } from '../../src/formats.js';
import type { Briefing } from '../../src/model/briefing.js';
import type { ShownDeck } from '../../src/model/shown-deck.js';
import type { EditedSlide } from '../../src/briefing/deck/edited-briefing.js';
import { readPackage } from '../../src/opc/read.js';
import { articleOf, briefingOf, deckOf } from '../../src/pipeline.js';
import { readShownDeck } from '../../src/render/pptx/read/read-shown-deck.js';
import { builtIns, builtInTemplate } from '../../tests/template/built-in.js';

/** The deck of a text. */
export interface BuiltDeck {
  readonly file: string;
  readonly design: string;
  readonly briefing: Briefing;
  readonly bytes: Uint8Array;
  readonly shown: ShownDeck;
  /** What each slide is for. */
  readonly uses: readonly EditedSlide[];
}

/** Builds the deck of a file, in one template and size after the other. */
export async function builtDeck(file: string, index: number): Promise<BuiltDeck> {
  const { name = 'brief', size = '' } = builtIns[(index * step) % builtIns.length] ?? {};
  const template = builtInTemplate(name, size);
  const { value: article } = await articleOf({ bytes: readFileSync(file), name: basename(file) });
  const { value: briefing } = await briefingOf(article);
  const { value: deck } = await deckOf(briefing, template, { article });
  const { bytes } = await pptxOf(deck, briefing, template);
  const shown = readShownDeck(readPackage(bytes));
  const { slides } = asEdited(briefing, shown);
  return { file, design: `${name} ${size}`, briefing, bytes, shown, uses: slides };
}

/** Sizes of one template stand side by side. */
const step = 5;
