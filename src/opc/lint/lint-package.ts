import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { BriefdeckError } from '../../diagnostics/error.js';
import type { OpcPackage, Part } from '../package.js';
import { descendants } from '../xml/query.js';
import type { Finding, KnownLayout, LintPart, Rule, Scope } from './rule.js';
import { rules } from './rules.js';

export interface LintOptions {
  /** The template that the package was made from: what it has itself is not held against the deck. */
  readonly baseline?: OpcPackage;
  /** What is known of its layouts already; it saves reading them. */
  readonly layouts?: readonly KnownLayout[];
}

/**
 * Looks for what schema validators do not see but PowerPoint, other readers or people stumble over.
 *
 * @returns one diagnostic a finding, with the part as its place
 * @throws BriefdeckError `template.damaged` when a relationships part can't be read
 */
export function lintPackage(opc: OpcPackage, options: LintOptions = {}): Diagnostic[] {
  const { baseline, layouts = [] } = options;
  const changed = xmlParts(opc).filter((part) => !isUntouched(part, baseline));
  const known = new Set<string>();
  if (baseline !== undefined) {
    for (const [rule, finding] of run(baseline, counterparts(changed, baseline), layouts))
      known.add(keyOf(rule, finding));
  }
  return run(opc, changed, layouts)
    .filter(([rule, finding]) => !known.has(keyOf(rule, finding)))
    .map(([rule, { part, message }]) => ({
      code: rule.code,
      severity: rule.severity,
      message: `${part}: ${message}`,
      place: { file: part },
    }));
}

const xmlParts = (opc: OpcPackage): Part[] =>
  opc.partNames().flatMap((name) => {
    const part = opc.find(name);
    return part?.isXml === true ? part : [];
  });

/** Parts that stand as in the template need no look: nothing in them is ours. */
function isUntouched(part: Part, baseline: OpcPackage | undefined): boolean {
  const base = baseline?.find(part.name);
  return base !== undefined && (base === part || base.origin === part);
}

/** The template's own version of parts that were changed. A new part of the same name is no such version. */
function counterparts(changed: readonly Part[], baseline: OpcPackage): Part[] {
  return changed.flatMap((part) => {
    const base = baseline.find(part.name);
    return base?.origin === part.origin ? base : [];
  });
}

const keyOf = (rule: Rule, finding: Finding): string => `${rule.code}\0${finding.part}\0${finding.message}`;

function run(opc: OpcPackage, parts: readonly Part[], layouts: readonly KnownLayout[]): [Rule, Finding][] {
  const readable: LintPart[] = [];
  const malformed: Finding[] = [];
  for (const part of parts) {
    try {
      const root = part.xml();
      readable.push({ name: part.name, contentType: part.contentType, root, nodes: descendants(root) });
    } catch (error) {
      if (!(error instanceof BriefdeckError)) throw error;
      malformed.push({ part: part.name, message: `The part can't be read: ${error.message}` });
    }
  }
  const scope: Scope = { package: opc, parts: readable, malformed, layouts };
  return rules.flatMap((rule) => Array.from(rule.check(scope), (finding): [Rule, Finding] => [rule, finding]));
}
