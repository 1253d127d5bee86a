import type { Diagnostic } from '../../diagnostics/diagnostic.js';

/** Text of a source, and what is to be said of how its bytes were read. */
export interface Decoded {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is known of a character set before the bytes are looked at; both are names that `charsetNamed` gave or labels. */
export interface CharsetWish {
  /** What the server or the mail says, which counts where the bytes are not UTF-8: many say it of all they have. */
  readonly told?: string | undefined;
  /** What a person says, which goes before all else. */
  readonly named?: string | undefined;
}
