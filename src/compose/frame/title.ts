import type { Placeholder } from '../../template/model.js';
import type { FittedText, TextLimits } from '../fit/fit-text.js';
import { fitText } from '../fit/fit-text.js';

/** What a title may say, the best wording first, and what always stands behind it. */
export interface TitleWish {
  readonly wordings: readonly string[];
  /** "(2/3)" or "(continued)", where a topic goes on. */
  readonly part?: string;
  /** "(2/2)", in place of `part` where that takes a line more. */
  readonly briefPart?: string;
}

/** Gives out fitted titles, no two of them the same as they stand on the slides. */
export class Titles {
  private readonly used = new Set<string>();

  /** The first wording that no slide shows yet; when all are taken, the first with a count behind it. */
  fit(placeholder: Placeholder, { wordings, part, briefPart }: TitleWish, limits: TextLimits = {}): FittedText {
    const fitted = (said: string, count: string): FittedText => {
      // "Residents are asked to: (continued)" would tell the colon from its list.
      const wording = count === '' && part === undefined ? said : said.replace(/[:：]$/u, '');
      const [whole, brief] = [part, briefPart].map((one) =>
        one === undefined ? undefined : fitText(placeholder, wording, { ...limits, suffix: `${count} ${one}` }),
      );
      if (brief !== undefined && whole !== undefined && brief.lines < whole.lines) return brief;
      return whole ?? fitText(placeholder, wording, { ...limits, suffix: count });
    };
    for (const wording of wordings) {
      const title = this.take(fitted(wording, ''));
      if (title) return title;
    }
    for (let count = 2; ; count += 1) {
      const title = this.take(fitted(wordings[0] ?? '', ` (${count})`));
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
