import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { fold, labelsOfSpeakers, tableLabel, type LanguagePack } from '../../../language/index.js';
import type { Topic } from '../../../model/briefing.js';
import { speakersOf } from '../../../model/points.js';
import { keepsSpans } from '../../words/kept.js';
import type { Code } from '../../catalogue/index.js';
import { shortened, topicFinding, type Rule } from '../../rule.js';

/** A heading has evidence, or is a fixed label; a number that it opens with, and that its evidence lacks, counts what stands below. */
export const headings: Rule = ({ briefing, pack, text }) =>
  briefing.topics.flatMap((topic): Diagnostic[] => {
    if (topic.headingOrigin === 'author') return [];
    if (topic.headingEvidence === undefined)
      return isLabel(topic, pack) || topic.lock === true
        ? []
        : [fault('heading-evidence', topic, 'has no evidence and is no label')];
    const count = /^(\d+) /.exec(topic.heading)?.[1];
    if (count === undefined || keepsSpans(topic.heading, topic.headingEvidence, text)) return [];
    const below = topic.points.length + (topic.missing?.length ?? 0);
    return Number(count) === below ? [] : [fault('heading-count', topic, `counts ${count}, but ${below} stand below`)];
  });

/** Topics of one label are told apart by a number: "Key points (2)". What one person says is headed by who that is, and a table by what it holds. */
const isLabel = (topic: Topic, pack: LanguagePack): boolean => {
  // "Fares (2031)" is what a table holds, and "Key points (2)" a count.
  const known = [topic.heading, topic.heading.replace(/ \(\d+\)$/, '')].map(fold);
  const ofTable = topic.table && tableLabel(pack, topic.table);
  const labels = [...Object.values(pack.labels), ...labelsOfSpeakers(pack, speakersOf(topic)), ofTable];
  return labels.some((label) => label !== undefined && known.includes(fold(label)));
};

const fault = (code: Code, topic: Topic, message: string): Diagnostic =>
  topicFinding(code, topic, `The heading "${shortened(topic.heading)}" ${message}`);
