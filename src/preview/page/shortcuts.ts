import { useEffect } from 'preact/hooks';

export interface Shortcuts {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly turn: (by: -1 | 1) => void;
}

/** Keys that work wherever the focus is; in a field, undoing is the field's own. */
export function useShortcuts({ undo, redo, save, turn }: Shortcuts): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const action = actionOf(event);
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    const actionOf = (event: KeyboardEvent): (() => void) | undefined => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
      if (altKey) return undefined;
      const isTyping = target instanceof HTMLTextAreaElement;
      if (ctrlKey || metaKey) {
        const letter = key.toLowerCase();
        if (letter === 's') return save;
        if (isTyping) return undefined;
        if (letter === 'z') return shiftKey ? redo : undo;
        return letter === 'y' ? redo : undefined;
      }
      if (target instanceof HTMLSelectElement) return undefined;
      const by = turns[key];
      return (
        by &&
        (() => {
          turn(by);
        })
      );
    };
    document.addEventListener('keydown', hear);
    return () => {
      document.removeEventListener('keydown', hear);
    };
  }, [undo, redo, save, turn]);
}

const turns: Readonly<Record<string, -1 | 1 | undefined>> = { PageDown: 1, PageUp: -1 };
