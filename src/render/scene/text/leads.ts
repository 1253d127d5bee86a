import type { Deck, Slide } from '../../../model/deck.js';
import type { SceneLink } from '../scene.js';

/** Where a paragraph of a slide leads, by its words; nothing where it only says something. */
export type Leads = (text: string) => SceneLink | undefined;

/**
 * What the words of a slide lead to: an entry of the contents to the first slide behind them that has it as its title, or in its label where
 * a sentence is its title; a line of the sources to the address in it.
 *
 * @param index of the slide, counted from 0
 */
export function leadsOf({ slides }: Deck, index: number): Leads {
  const own = slides[index];
  const role = own?.role;
  if (role === 'sources' || role === 'closing') return addressIn;
  if (role !== 'agenda') return () => undefined;
  return (text) => {
    // What kind of thing the slide is leads nowhere, though others are of that kind too.
    if (text === '' || (own !== undefined && text === labelOf(own))) return undefined;
    const behind = (is: (slide: Slide) => boolean): number => slides.findIndex((slide, at) => at > index && is(slide));
    // What goes over several slides has "(1/2)" behind its title.
    const titled = behind(({ title }) => title === text || title.startsWith(`${text} (`));
    const found = titled < 0 ? behind((slide) => labelOf(slide) === text) : titled;
    return found < 0 ? undefined : { slide: found };
  };
}

const labelOf = ({ fills }: Slide): string =>
  fills
    .filter(({ placeholder }) => placeholder === 'label')
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)))
    .join('');

function addressIn(text: string): SceneLink | undefined {
  const [address] = /https?:\/\/[^\s<>"]+/iu.exec(text) ?? [];
  return address === undefined ? undefined : { address };
}
