import { withFurniture } from '../furniture/with-furniture.js';
import { withSections } from '../outline/sections.js';
import { withTitle } from '../title/with-title.js';
import type { DraftArticle, Step } from './draft-article.js';

/** All that is told from wording and shape, for every format alike, in this order. */
const steps: readonly Step[] = [withFurniture, withTitle, withSections];

/** The article once every step is done. */
export const takeSteps = (draft: DraftArticle): DraftArticle => steps.reduce((so, step) => step(so), draft);
