import { contentTypes, relationshipTypes } from '../../../part-kind.js';
import type { OpcPackage } from '../../../package.js';
import type { Rule } from '../../rule.js';

/** Each master has a theme of its own; PowerPoint repairs files where the notes master uses that of the slides. */
export const sharedTheme: Rule = {
  code: 'package.shared-theme',
  severity: 'error',
  check: ({ package: opc }) => {
    const masters = opc.partNames().filter((name) => masterTypes.has(opc.contentType(name)));
    const seen = new Set<string>();
    return masters
      .filter((name) => {
        const theme = themeOf(opc, name);
        const isShared = theme !== undefined && seen.has(theme);
        if (theme !== undefined) seen.add(theme);
        return isShared;
      })
      .map((part) => ({ part, message: 'The master shares its theme with another master.' }));
  },
};

const masterTypes = new Set<string>([contentTypes.slideMaster, contentTypes.notesMaster, contentTypes.handoutMaster]);

const themeOf = (opc: OpcPackage, master: string): string | undefined =>
  opc.relationships(master).find(({ type }) => type === relationshipTypes.theme)?.target;
