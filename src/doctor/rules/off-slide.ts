import { shareOnSlide } from '../../template/open/box.js';
import type { Finding, Rule } from '../finding.js';

/** Placeholders that stand beside the slide, where nobody sees what is in them. */
export const offSlide: Rule = ({ template: { model }, layouts }): Finding[] =>
  layouts
    .filter((one) => one.used)
    .flatMap(({ layout }) =>
      layout.placeholders.flatMap(({ name, box }): Finding[] => {
        const share = shareOnSlide(box, model.size);
        if (share > 0.9) return [];
        const message =
          box.width * box.height === 0
            ? `"${name}" has no extent.`
            : `${Math.round((1 - share) * 100)} % of "${name}" is off the slide.`;
        return [{ code: 'doctor.off-slide', severity: 'info', layout: layout.name, message }];
      }),
    );
