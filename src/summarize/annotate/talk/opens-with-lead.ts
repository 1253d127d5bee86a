import type { Genre } from '../../../model/article.js';
import type { Annotation } from '../annotation.js';
import { isOwnVoice } from './own-voice.js';

/**
 * Whether an article says at its head what it is about, as news and releases do. A speech, a call or minutes begin with those who listen. What only passes for
 * news, as nothing else was sure, does not open so either where its author speaks throughout, or where pages on end report nobody.
 */
export const opensWithLead = (annotation: Annotation): boolean => {
  const { article, sentences } = annotation.reading;
  if (toldFromTheFirst.has(article.genre)) return false;
  if (article.genre !== 'news') return true;
  const reported = annotation.attributions.filter((one) => one !== undefined).length;
  const isLong = sentences.length >= fewestOfLong;
  return !isOwnVoice(annotation) && (!isLong || reported >= sentences.length * leastReported);
};

const toldFromTheFirst: ReadonlySet<Genre> = new Set(['speech', 'minutes', 'report']);
/** In sentences. */
const fewestOfLong = 40;
/** Of all sentences those that tell who said what. */
const leastReported = 0.05;
