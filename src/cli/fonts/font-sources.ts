import { dirname, join, resolve } from 'node:path';
import type { FindFaces, FontSources } from '../../fonts/font-sources.js';
import { builtInTemplates } from '../template/built-in-templates.js';
import type { Io } from '../io.js';

/**
 * Where the font files of a template come from. Nothing is looked at before it is asked for.
 *
 * @param template as it was given on the command line
 */
export function fontSourcesOf(template: string | undefined, io: Io): FontSources {
  const beside = besideOf(template, io);
  return {
    own: beside === undefined ? none : whenAsked(async () => (await import('./own-fonts.js')).ownFonts(beside, io)),
    shipped: whenAsked(async () => (await import('./shipped-fonts.js')).shippedFonts(io)),
    machine: whenAsked(async () => (await import('./machine-fonts.js')).machineFonts(io)),
  };
}

const none: FindFaces = () => Promise.resolve({});

/** The folder `fonts` beside a template that is a file; built-in ones have none. */
function besideOf(template: string | undefined, io: Io): string | undefined {
  if (template === undefined || builtInTemplates.includes(template)) return undefined;
  return join(dirname(resolve(io.cwd, template)), 'fonts');
}

/** Prepares the search once, when a family is first asked for, and reads the files of each once: a deck is measured and drawn with them. */
function whenAsked(prepare: () => Promise<FindFaces>): FindFaces {
  let prepared: Promise<FindFaces> | undefined;
  const found = new Map<string, ReturnType<FindFaces>>();
  const find: FindFaces = async (family) => (await (prepared ??= prepare()))(family);
  return (family) => {
    const faces = found.get(family) ?? find(family);
    found.set(family, faces);
    return faces;
  };
}
