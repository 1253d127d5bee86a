import { figureView, type FigureView } from '../../figures/figure-view.js';
import { isNameNumber, rangeUntold, roleUntold } from '../../figures/figure-roles.js';
import { directionUntold, timeUntold } from '../../figures/figure-times.js';
import type { Code } from '../../catalogue/index.js';
import { finding, type Rule } from '../../rule.js';

/** A number is made big only as what it is: measured, with its direction and its time in the words beside it. */
export const bigFigures: Rule = (checked) =>
  checked.statements.flatMap((statement) => {
    const view = statement.kind === 'value' ? figureView(checked, statement) : undefined;
    const fault = view === undefined ? undefined : faultOf(view);
    return fault === undefined ? [] : [finding(fault.code, statement, fault.message)];
  });

const faultOf = (view: FigureView): { readonly code: Code; readonly message: string } | undefined => {
  if (isNameNumber(view)) return { code: 'figure-name', message: 'names or dates something, and counts nothing' };
  const range = rangeUntold(view);
  if (range === 'range') return { code: 'figure-range', message: 'is one end of a range' };
  if (range === 'change') return { code: 'figure-role', message: 'is where a change began' };
  const role = roleUntold(view);
  if (role !== undefined) return { code: 'figure-role', message: `${role}, and the words beside it do not say so` };
  const lost = directionUntold(view) ?? timeUntold(view);
  return lost === undefined ? undefined : { code: 'figure-bare', message: `stands without "${lost}" beside it` };
};
