import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { OpcPackage } from '../package.js';
import type { XmlElement } from '../xml/element.js';

/** One thing that a sound package never has. */
export interface Rule {
  readonly code: `package.${string}`;
  /** `error` where PowerPoint repairs or loses something, `warning` where only some readers or people are hurt. */
  readonly severity: Diagnostic['severity'];
  readonly check: (scope: Scope) => Iterable<Finding>;
}

export interface Finding {
  /** The part that is at fault. */
  readonly part: string;
  /** One plain sentence. */
  readonly message: string;
}

/** What the rules look at. */
export interface Scope {
  readonly package: OpcPackage;
  /** The XML parts that are to be judged, which need not be all. */
  readonly parts: readonly LintPart[];
  /** Parts that could not be read, and why. */
  readonly malformed: readonly Finding[];
  /** What is known of layouts already, so that they need not be read; the others are. */
  readonly layouts: readonly KnownLayout[];
}

export interface KnownLayout {
  readonly part: string;
  readonly placeholders: readonly { readonly type: string; readonly idx: number | undefined }[];
}

export interface LintPart {
  readonly name: string;
  readonly contentType: string;
  readonly root: XmlElement;
  /** All elements inside the root, in document order. */
  readonly nodes: readonly XmlElement[];
}

/** The parts of one content type. */
export const partsOfType = (scope: Scope, ...types: string[]): LintPart[] =>
  scope.parts.filter((part) => types.includes(part.contentType));

/** A rule that looks at one element at a time and says what is wrong with it. */
export function eachElement(scope: Scope, judge: (node: XmlElement) => string | undefined): Finding[] {
  const findings: Finding[] = [];
  for (const { name, nodes } of scope.parts) {
    for (const node of nodes) {
      const message = judge(node);
      if (message !== undefined) findings.push({ part: name, message });
    }
  }
  return findings;
}
