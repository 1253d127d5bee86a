import { Document, isMap, isSeq, visit } from 'yaml';
import type { Briefing } from '../model/briefing.js';
import { mapEvidence } from './evidence.js';

/** A Briefing as JSON, with the article's text that its spans point into. */
export const briefingJson = (briefing: Briefing): string => `${JSON.stringify(briefing, null, 2)}\n`;

/**
 * A Briefing as YAML for a person to edit: every span brings its words along, so that it is found again after the
 * article has changed, and the article itself is left out.
 *
 * @param withText whether the article's text is written all the same
 */
export function briefingYaml(briefing: Briefing, withText = false): string {
  const { text, ...rest } = briefing;
  const quoted = mapEvidence(rest, (evidence) => ({ ...evidence, ...wordsOf(text, evidence.start, evidence.end) }));
  const document = new Document(withText && text !== undefined ? { ...Object(quoted), text } : quoted);
  document.commentBefore = introduction;
  visit(document, {
    Pair(_, { key, value }) {
      // A span on a line of its own keeps the points in view.
      if (String(key).toLowerCase().endsWith('evidence') && isSeq(value)) {
        for (const item of value.items) if (isMap(item)) item.flow = true;
      }
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

const wordsOf = (text: string | undefined, start: number, end: number): { quote?: string } =>
  text === undefined ? {} : { quote: text.slice(start, end) };

const introduction = ` What a deck would say. Change it, then build from it: briefdeck build FILE
 Topics become slides, in this order; take out what is not wanted.
 A line in words of your own has \`origin: author\` and no evidence.`;
