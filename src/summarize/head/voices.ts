import { fold } from '../../language/index.js';
import type { Group } from '../group/groups.js';
import { isWordForWord } from '../say/statement.js';

/** What all statements of one speaker call them at their fullest: "Ellison" is the Attorney General Ellison. */
export const speakerOfAll = ({ statements }: Group): string | undefined => {
  const speakers = statements.map(({ speaker = '' }) => speaker);
  const fullest = speakers.reduce((one, other) => (other.length > one.length ? other : one), '');
  const isFullest = (speaker: string): boolean => ` ${fold(fullest)}`.endsWith(` ${fold(speaker)}`);
  return fullest !== '' && speakers.every((speaker) => speaker !== '' && isFullest(speaker)) ? fullest : undefined;
};

/** Whether one person says all of it. */
export const areOfOne = (group: Group): boolean => speakerOfAll(group) !== undefined;

/** Whether all of it is told word for word. */
export const areVoices = ({ statements }: Group): boolean => statements.every(isWordForWord);
