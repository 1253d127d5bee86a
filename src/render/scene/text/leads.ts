import type { Deck } from '../../../model/deck.js';
import type { SceneLink } from '../scene.js';

/** Where a paragraph of a slide leads, by its words; nothing where it only says something. */
export type Leads = (text: string) => SceneLink | undefined;

/**
 * What the words of a slide lead to: an entry of the contents to the first slide behind them that has it as its title, a line of the
 * sources to the address in it.
 *
 * @param index of the slide, counted from 0
 */
export function leadsOf({ slides }: Deck, index: number): Leads {
  const role = slides[index]?.role;
  if (role === 'sources') return addressIn;
  if (role !== 'agenda') return () => undefined;
  return (text) => {
    // What goes over several slides has "(1/2)" behind its title.
    const found = slides.findIndex(({ title }, at) => at > index && (title === text || title.startsWith(`${text} (`)));
    return found < 0 || text === '' ? undefined : { slide: found };
  };
}

function addressIn(text: string): SceneLink | undefined {
  const [address] = /https?:\/\/[^\s<>"]+/iu.exec(text) ?? [];
  return address === undefined ? undefined : { address };
}
