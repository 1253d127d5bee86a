import { withSections } from '../outline/sections.js';
import type { DraftArticle, Step } from './draft-article.js';

/** All that is told from wording and shape, for every format alike, in this order. */
const steps: readonly Step[] = [withSections];

/** The article once every step is done. */
export const takeSteps = (draft: DraftArticle): DraftArticle => steps.reduce((so, step) => step(so), draft);
