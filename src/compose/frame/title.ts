import type { Placeholder } from '../../template/model.js';
import type { FittedText, TextLimits } from '../fit/fit-text.js';
import { fitText } from '../fit/fit-text.js';

/** What a title may say, the best wording first, and what always stands behind it. */
export interface TitleWish {
  readonly wordings: readonly string[];
  /** "(2/3)", where a topic goes on. */
  readonly part?: string;
}

/** Gives out fitted titles, no two of them the same as they stand on the slides. */
export class Titles {
  private readonly used = new Set<string>();

  /** The first wording that no slide shows yet; when all are taken, the first with a count behind it. */
  fit(placeholder: Placeholder, { wordings, part }: TitleWish, limits: TextLimits = {}): FittedText {
    const suffix = part === undefined ? '' : ` ${part}`;
    for (const wording of wordings) {
      const title = this.take(fitText(placeholder, wording, { ...limits, suffix }));
      if (title) return title;
    }
    for (let count = 2; ; count += 1) {
      const title = this.take(fitText(placeholder, wordings[0] ?? '', { ...limits, suffix: ` (${count})${suffix}` }));
      if (title) return title;
    }
  }

  private take(title: FittedText): FittedText | undefined {
    const key = title.text.toLowerCase();
    if (this.used.has(key)) return undefined;
    this.used.add(key);
    return title;
  }
}
