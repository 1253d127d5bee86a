import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** How many findings of each severity there are: "2 errors, 1 warning, 3 worth knowing". */
export function countsOf(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  const counted = [
    ...(errors === 0 ? [] : [`${errors} ${errors === 1 ? 'error' : 'errors'}`]),
    ...(warnings === 0 ? [] : [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`]),
    ...(infos === 0 ? [] : [`${infos} worth knowing`]),
  ];
  return counted.length === 0 ? 'nothing found' : counted.join(', ');
}

/** What people changed in a deck, behind the line of summary: "; 3 edits came back". */
export function editsText(edits: number | undefined): string {
  if (edits === undefined) return '';
  return edits === 0 ? '; nobody changed the deck' : `; ${edits} ${edits === 1 ? 'edit' : 'edits'} came back`;
}
