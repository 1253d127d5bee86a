import type { Layout } from '../../template/model.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { tidyOptional } from '../content/text/tidy-text.js';
import type { Context } from '../context.js';

/** A cover with no place for more than a title: none of it stays empty where there is nothing else to say. */
export const isOfTitleAlone = (cover: Layout): boolean =>
  beside.every((key) => placeholderOf(cover, key) === undefined);

/** Whether anything stands on a cover beside its title. */
export const saysMore = ({ briefing, presenter, organisation, marking }: Context): boolean =>
  [tidyOptional(briefing.subtitle), briefing.date, presenter, organisation, marking].some((text) => text !== undefined);

const beside = ['subtitle', 'body', 'date', 'presenter', 'organisation', 'marking'];
