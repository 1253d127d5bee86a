import type { Change } from '../../briefing/update/change.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';

/** What an update comes to. */
export interface Updated {
  readonly content: string | Uint8Array;
  readonly changes: readonly Change[];
  /** Of a deck: how many slides stay to the byte, and how many are made anew. */
  readonly slides?: { readonly kept: number; readonly made: number };
  readonly diagnostics: readonly Diagnostic[];
}
