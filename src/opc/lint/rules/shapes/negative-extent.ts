import { eachElement, type Rule } from '../../rule.js';

/** Extents are positive (ECMA-376 part 1, 20.1.10.42); turning over is what `flipH` and `flipV` are for. */
export const negativeExtent: Rule = {
  code: 'package.negative-extent',
  severity: 'error',
  check: (scope) =>
    eachElement(scope, ({ name, attributes: { cx = '0', cy = '0' } }) =>
      Number(cx) < 0 || Number(cy) < 0 ? `${name} is negative.` : undefined,
    ),
};
