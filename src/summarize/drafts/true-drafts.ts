import { checkBriefing } from '../../check/index.js';
import type { Point } from '../../model/briefing.js';
import { distinctIds } from '../../model/identify.js';
import { pointsOf } from '../../model/points.js';
import type { Reading } from '../annotate/reading.js';
import { assembled } from '../assembled.js';
import type { Budget } from '../choose/budget/budget.js';
import type { Cover } from '../cover/cover.js';
import type { Draft } from '../kinds/draft.js';
import { labelled } from '../kinds/labelled.js';
import { withoutFaults } from '../kinds/without-faults.js';
import { isRefused, nothingRefused, refusedBy } from '../refused.js';
import { draftsWithin } from './drafts-within.js';
import type { Material } from './material.js';

/** The topics of a size, chosen and headed so that the rules of a Briefing find no line of them wrong. */
export const trueDrafts = (material: Material, budget: Budget, cover: Cover): Draft[] => {
  const { reading } = material.annotation;
  let refused = nothingRefused();
  for (let round = 1; ; round += 1) {
    const drafts = identified(labelled(draftsWithin(material, budget, refused), reading.pack));
    const found = checkBriefing(assembled(reading, drafts, cover), reading.article, reading.pack);
    if (!found.some(isRefused)) return drafts;
    if (round === mostRounds) return withoutAnyFault(reading, drafts, cover);
    refused = refusedBy(reading, drafts, found, refused);
  }
};

/** So often is chosen anew without what the rules of a Briefing refused; what they find then is left out. */
const mostRounds = 6;

/** Drafts without what the rules find wrong, and without what leaned on it. */
const withoutAnyFault = (reading: Reading, drafts: readonly Draft[], cover: Cover): Draft[] => {
  const { article, pack } = reading;
  const found = checkBriefing(assembled(reading, drafts, cover), article, pack);
  const kept = labelled(withoutFaults(drafts, found), pack);
  return lineCount(kept) < lineCount(drafts) ? withoutAnyFault(reading, kept, cover) : kept;
};

/** How many topics and points there are: each round that takes one away may leave another that leaned on it. */
const lineCount = (drafts: readonly Draft[]): number =>
  drafts.reduce((sum, { topic }) => sum + 1 + pointsOf(topic).length, 0);

/** Each line with an id of its own. */
const identified = (drafts: readonly Draft[]): Draft[] => {
  const distinct = distinctIds();
  const withId = (point: Point): Point => ({
    ...point,
    id: distinct(point.id),
    ...(point.children === undefined ? {} : { children: point.children.map(withId) }),
  });
  return drafts.map((draft) => ({
    ...draft,
    topic: {
      ...draft.topic,
      id: distinct(draft.topic.id),
      points: draft.topic.points.map(withId),
    },
  }));
};
