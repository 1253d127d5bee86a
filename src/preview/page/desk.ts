import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Request, ShownArticle, ShownState } from '../protocol.js';

/** What the page knows of the deck, and how it asks for changes. */
export interface Desk {
  readonly state: ShownState | undefined;
  readonly article: ShownArticle | undefined;
  /** The program does not answer any more. */
  readonly isEnded: boolean;
  /** Gives back what came of it; nothing where the program does not answer. */
  readonly ask: (request: Request) => Promise<Answer | undefined>;
}

/** The deck as the program has it. Other pages and other programs may change it, too. */
export function useDesk(): Desk {
  const [state, setState] = useState<ShownState>();
  const [article, setArticle] = useState<ShownArticle>();
  const [isEnded, setEnded] = useState(false);
  const newest = useRef(0);

  const take = useCallback((next: ShownState) => {
    if (next.revision < newest.current) return;
    newest.current = next.revision;
    setState(next);
  }, []);
  const ask = useCallback(
    async (request: Request): Promise<Answer | undefined> => {
      try {
        const answer = await fetched<Answer>('ask', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(request),
        });
        take(answer.state);
        return answer;
      } catch (error) {
        // What was refused got an answer; who does not answer at all has ended.
        if (error instanceof TypeError) setEnded(true);
        return undefined;
      }
    },
    [take],
  );

  useEffect(() => {
    const look = (): void => {
      fetched<ShownState>('state').then(take, () => {
        setEnded(true);
      });
    };
    look();
    const changes = new EventSource('changes');
    changes.addEventListener('message', ({ data }) => {
      if (Number(data) > newest.current) look();
    });
    changes.addEventListener('error', () => {
      setEnded(true);
    });
    changes.addEventListener('open', () => {
      setEnded(false);
      look();
    });
    return () => {
      changes.close();
    };
  }, [take]);

  const shown = state?.article;
  useEffect(() => {
    if (shown === undefined) return;
    fetched<ShownArticle>('article').then(setArticle, () => {
      setEnded(true);
    });
  }, [shown]);

  return { state, article, isEnded, ask };
}

/** What the program sends is of the type that both sides share. */
async function fetched<T>(path: string, options?: RequestInit): Promise<T> {
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return (await response.json()) as T;
}
