import { metricEqualOf } from '../../fonts/families/metric-equals.js';
import { isApproximated, isStandard } from '../../fonts/families/standard.js';
import type { Finding, Rule } from '../finding.js';
import { layoutsInUse } from '../finding.js';

/** Fonts whose widths are not known here, so that text is planned with room to spare. */
export const unknownFonts: Rule = (read): Finding[] => {
  const families = layoutsInUse(read).flatMap(({ layout }) =>
    layout.placeholders.flatMap(({ levels }) => levels.slice(0, 1).map(({ fonts }) => fonts[0] ?? '')),
  );
  return [...new Set(families)]
    .filter((family) => family !== '' && !isKnownFamily(family))
    .map((family) => ({
      code: 'doctor.font-unknown',
      severity: 'info',
      message: `The widths of the font "${family}" are not known; its text is planned a tenth wider than Arial.`,
      hint: 'Look at the deck where the font is installed.',
    }));
};

const isKnownFamily = (family: string): boolean =>
  isStandard(family) || isApproximated(family) || metricEqualOf(family) !== undefined;
