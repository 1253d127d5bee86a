import { contrastFindings } from '../../template/contrast.js';
import type { Finding, Rule } from '../finding.js';
import { layoutsInUse } from '../finding.js';

/** Texts that stand out too little from what lies behind them (WCAG 2.2, 1.4.3). */
export const contrast: Rule = (read): Finding[] => {
  const layouts = layoutsInUse(read).map(({ layout }) => layout);
  return contrastFindings({ ...read.template.model, layouts })
    .filter(({ level, placeholder }) => level === 0 && !/^other(-|$)/.test(placeholder))
    .map(({ layout, placeholder, colour, background, ratio, required }) => ({
      code: 'doctor.contrast',
      severity: 'info',
      layout,
      message: `${placeholder} is #${colour} on #${background}, a contrast of ${ratio.toFixed(1)}; ${required} is needed.`,
    }));
};
