/** What an article that changed did to a briefing. */
export interface Change {
  readonly what: 'changed' | 'figure' | 'new' | 'gone' | 'moved' | 'kept';
  /** The heading of the topic. */
  readonly topic: string;
  /** What the briefing said. */
  readonly old?: string;
  /** What it says now, or would. */
  readonly now?: string;
  /** The sentence of the article as it is now, where the briefing keeps its author's words. */
  readonly article?: string;
  /** Numbers that differ, the old one first. */
  readonly figures?: readonly (readonly [old: string, now: string])[];
}

/** A change on a line. */
export function changeLine({ what, topic, old, now, article, figures = [] }: Change): string {
  const numbers = figures.length === 0 ? '' : ` [${figures.map(([was, is]) => `${was} → ${is}`).join('; ')}]`;
  const place = `${what}: ${topic}: `;
  switch (what) {
    case 'changed':
    case 'figure':
      return `${place}“${old ?? ''}” → “${now ?? ''}”${numbers}`;
    case 'new':
      return `${place}“${now ?? ''}”`;
    case 'gone':
    case 'moved':
      return `${place}“${old ?? ''}”`;
    case 'kept':
      return `${place}“${old ?? ''}” stays as its author has it; the article ${article === undefined ? 'no longer says what it came from' : `now says “${article}”`}${numbers}`;
  }
}
