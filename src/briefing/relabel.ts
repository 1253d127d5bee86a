import { languagePack, speakerLabel, speakersLabel, type LanguagePack } from '../language/index.js';
import type { Briefing } from '../model/briefing.js';
import { speakersOf } from '../model/points.js';

/**
 * A Briefing in a language that a person names: fixed labels are those of that language, what the article says stays as it
 * is.
 *
 * @param tag BCP 47
 */
export const relabelled = (briefing: Briefing, tag: string, packs: readonly LanguagePack[] = []): Briefing =>
  withLabels(briefing, languagePack(briefing.language, packs), languagePack(tag, packs));

/** A Briefing whose labels are those of another pack than it was made with. */
export const withLabels = (briefing: Briefing, fromPack: LanguagePack, toPack: LanguagePack): Briefing => {
  const [{ labels: from }, { labels: to, tag }] = [fromPack, toPack];
  const known = new Map<string, string | undefined>(
    Object.entries(from).flatMap(([name, label]) =>
      Object.entries(to).flatMap(([other, text]) => (other === name ? [[label ?? '', text] as const] : [])),
    ),
  );
  /** Headings of one label are told apart by a number: "Key points (2)". */
  const translated = (text: string, speakers: readonly string[] = []): string => {
    const [, label = text, count = ''] = /^(.*?)( \(\d+\))?$/s.exec(text) ?? [];
    const speaker = speakers.find((one) => speakerLabel(fromPack, one) === label);
    if (speakers.length > 0 && speakersLabel(fromPack, speakers) === label)
      return `${speakersLabel(toPack, speakers) ?? to.voices}${count}`;
    const other = speaker === undefined ? known.get(label) : (speakerLabel(toPack, speaker) ?? to.quote);
    return other === undefined ? text : `${other}${count}`;
  };
  return {
    ...briefing,
    language: tag,
    topics: briefing.topics.map((topic) => ({
      ...topic,
      ...(topic.label === undefined ? {} : { label: translated(topic.label) }),
      heading: topic.headingEvidence === undefined ? translated(topic.heading, speakersOf(topic)) : topic.heading,
    })),
  };
};
