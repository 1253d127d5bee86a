import type { Source, Topic } from '../../model/briefing.js';
import { dateText } from '../content/text/date-text.js';
import { citedSource, citedSources } from '../content/source-name.js';
import type { Context } from '../context.js';
import { sourcesOfTopic } from './sources-of-topic.js';

/** Where the numbers of a table or chart come from, as it stands below them, if it is known: "Nguồn: Báo Sông Hồng". */
export function sourceLine(topic: Topic | undefined, context: Context): string | undefined {
  const { pack, cite } = context;
  if (cite === 'none') return undefined;
  if (cite === 'slide') return citation(topic, context);
  return labelled(citedSources(sourcesOfTopic(topic, context)).join(', '), pack.labels.sources);
}

/** Who published what a topic is made of, and when: "Nguồn: Báo Sông Hồng, 12/10/2026". */
export function citation(topic: Topic | undefined, context: Context): string | undefined {
  const { pack } = context;
  const cited = sourcesOfTopic(topic, context).flatMap((source: Source) => {
    const name = citedSource(source);
    const date = source.published === undefined ? undefined : dateText(source.published, pack);
    return name === undefined ? [] : [[name, date].filter((part) => part !== undefined).join(', ')];
  });
  return labelled([...new Set(cited)].join('; '), pack.labels.sources);
}

const labelled = (names: string, label: string): string | undefined =>
  names === '' ? undefined : `${label}: ${names}`;
