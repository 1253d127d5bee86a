import type { Placeholder } from '../../template/model.js';
import { overlapWith } from '../../template/open/box.js';
import type { Finding, Rule } from '../finding.js';

/** Texts that lie over each other; of titles and bodies that do, one is left empty. */
export const overlaps: Rule = ({ layouts }): Finding[] =>
  layouts
    .filter((one) => one.used)
    .flatMap(({ layout }) => {
      const texts = layout.placeholders.filter(isText);
      return texts.flatMap((one, index) =>
        texts.slice(index + 1).flatMap((other): Finding[] => {
          const share = overlapWith(one.box, other.box);
          if (share < 0.1) return [];
          const message = `"${one.name}" and "${other.name}" overlap by ${Math.round(share * 100)} %.`;
          return [{ code: 'doctor.overlap', severity: 'info', layout: layout.name, message }];
        }),
      );
    });

const isText = ({ type }: Placeholder): boolean =>
  ['title', 'ctrTitle', 'subTitle', 'body', 'obj', 'dt', 'ftr', 'sldNum'].includes(type);
