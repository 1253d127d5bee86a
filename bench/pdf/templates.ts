import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { BriefdeckError } from '../../src/diagnostics/error.js';
import { readPackage } from '../../src/opc/read.js';
import { withoutCarried } from '../../src/template/carried/without-carried.js';
import type { Template } from '../../src/template/model.js';
import { readTemplate } from '../../src/template/open/read-template.js';
import { builtIns, builtInTemplate } from '../../tests/template/built-in.js';
import { findFiles } from '../foreign/find-files.js';

/** A template to draw decks in. */
export interface Named {
  readonly name: string;
  readonly template: Template;
}

/** @param names of built-in templates, all where there are none @param everySize their own size alone otherwise */
export function builtInOnes(names: readonly string[] | undefined, everySize: boolean): Named[] {
  const wanted = builtIns.filter(({ name }) => names?.includes(name) ?? true);
  const first = wanted.filter(({ name }, at) => wanted.findIndex((one) => one.name === name) === at);
  return (everySize ? wanted : first).map(({ name, size }) => ({
    name: everySize ? `${name}-${size.replace(':', 'x')}` : name,
    template: builtInTemplate(name, size),
  }));
}

/** Files that somebody else made, as they are; what is refused as a template is left out. */
export function foreignOnes(paths: readonly string[], work: string): Named[] {
  return findFiles(paths, work).flatMap((file) => {
    const name = basename(file, extname(file));
    try {
      const { package: opc } = withoutCarried(readPackage(readFileSync(file)));
      return [{ name, template: readTemplate(opc, name).template }];
    } catch (error) {
      if (error instanceof BriefdeckError) return [];
      throw error;
    }
  });
}
