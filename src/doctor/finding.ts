import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ReadLayout, ReadTemplate } from '../template/open/read-template.js';

export interface Finding {
  readonly code: `doctor.${string}`;
  readonly severity: Diagnostic['severity'];
  /** The layout that it is about. */
  readonly layout?: string | undefined;
  /** One plain sentence, without the layout. */
  readonly message: string;
  readonly hint?: string | undefined;
}

/** One thing that may be wrong with a template. */
export type Rule = (read: ReadTemplate) => Finding[];

/** The layouts that slides are made on: those with a role, or all that may be used where none has one. */
export function layoutsInUse({ layouts, claims }: ReadTemplate): ReadLayout[] {
  const used = layouts.filter((one) => one.used);
  const inRole = used.filter(({ layout }) => claims.some((claim) => claim.layout === layout.name));
  return inRole.length > 0 ? inRole : used;
}
