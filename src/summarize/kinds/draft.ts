import type { Topic } from '../../model/briefing.js';

/** A topic while the briefing is being put together. */
export interface Draft {
  readonly topic: Topic;
  /** Where it stands in the article: topics keep the article's order. */
  readonly at: number;
  /** Places in `Article.blocks` that it tells of: captions find their topic by it. */
  readonly blocks: ReadonlySet<number>;
  /** How much is lost when it is left out. */
  readonly worth: number;
  /** Of a passage that is shown as what it is: what it is known by where its lines are chosen anew. */
  readonly passage?: string;
  /** Its lines tell of the options of a paper, one each. */
  readonly ofOptions?: true;
}
