/**
 * Remembers which tool has the focus before an edit.
 *
 * @returns puts the focus onto the same tool of a line after the edit, once that is shown; where what had the focus is gone, onto
 *   what the slide says
 */
export function focusAfter(): (line: string | undefined) => void {
  const focused = document.activeElement;
  const tool = focused instanceof HTMLElement ? focused.dataset['tool'] : undefined;
  return (line) => {
    requestAnimationFrame(() => {
      if (line !== undefined && tool !== undefined) {
        const found = document.querySelector(`[data-line="${CSS.escape(line)}"] [data-tool="${tool}"]`);
        if (found instanceof HTMLElement) found.focus();
      }
      if (document.activeElement === null || document.activeElement === document.body)
        document.querySelector<HTMLElement>('.stage')?.focus();
    });
  };
}
