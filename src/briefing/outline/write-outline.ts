import { stringify } from 'yaml';
import type { LanguagePack } from '../../language/index.js';
import type { Briefing } from '../../model/briefing.js';
import type { Source } from '../../model/briefing.js';
import { topicText } from './topic-text.js';

/** What an outline says beside what the slides say. */
export interface OutlineFacts {
  /** Where the article is, as the outline is to name it; nothing where it can't be found again. */
  readonly source: string | undefined;
  readonly template?: string | undefined;
  /** What kind of document the article is to be read as, where a person said so. */
  readonly genre?: string | undefined;
}

/** A Briefing as Markdown for a person to edit: what slides say, in order, and nothing that can be found again by its words. */
export function outlineText(briefing: Briefing, { source, template, genre }: OutlineFacts, pack: LanguagePack): string {
  const { title, subtitle, date, language, presenter, organisation, marking, topics, dividers, sources } = briefing;
  // Where the article is not at hand nothing else tells what it was.
  const kind = genre ?? (source === undefined ? briefing.genre : undefined);
  const facts = { title, subtitle, date, presenter, organisation, marking, language, genre: kind, template, source };
  const listed = source === undefined && sources.length > 0 ? { sources: sources.map(shownOf) } : {};
  const head = stringify({ briefdeck: 'outline', ...given(facts), ...listed }, { lineWidth: 0 });
  return [
    `---\n${head}---\n`,
    ...topics.map((topic, index) => {
      const opensSection = dividers === true && topic.section !== topics[index - 1]?.section;
      return topicText(topic, pack, { opensSection });
    }),
  ].join('\n');
}

const given = (facts: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** What slides show of a source, for decks that are built where its text is not at hand. */
const shownOf = ({ name, publisher, title, author, contact, uri, published, language }: Source) =>
  given({ name, publisher, title, author, contact, uri, published, language });
