import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { wordsWith } from '../../language/interface/index.js';
import { placesOf } from '../places.js';
import type { ShownArticle, ShownBlock, ShownPart, ShownSpan, ShownState } from '../protocol.js';
import { useWords } from './controls/words.js';

interface Reading {
  readonly article: ShownArticle;
  readonly state: ShownState;
  /** The slide that is looked at. */
  readonly at: number;
  readonly chosen: ShownSpan | undefined;
  readonly choose: (part: ShownPart) => void;
}

/**
 * The article; what slides tell of it is marked with the number of the slide. Its sentences are one stop of the Tab key: arrows go
 * from one to the next.
 */
export function ArticlePane({ article, state, at, chosen, choose }: Reading) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen === undefined) return;
    pane.current?.querySelector(`[data-start="${chosen.start}"]`)?.scrollIntoView({ block: 'center' });
  }, [chosen]);
  useEffect(() => {
    if (pane.current !== null) bringIntoSight([...pane.current.querySelectorAll('.here')], pane.current);
  }, [at]);
  const first = article.blocks.flatMap(({ parts }) => parts).find(({ isSentence }) => isSentence);
  const go = (event: KeyboardEvent, by: number): void => {
    const all = [...(pane.current?.querySelectorAll<HTMLElement>('[role="button"]') ?? [])];
    const next = all[all.findIndex((one) => one === document.activeElement) + by];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div class="text" lang={article.language} ref={pane}>
      {article.blocks.map((block, index) => (
        <Block key={index} block={block}>
          {block.parts.map((part) => (
            <Part
              key={part.start}
              part={part}
              state={state}
              at={at}
              isChosen={chosen?.start === part.start}
              isStop={(chosen ?? first)?.start === part.start}
              choose={choose}
              go={go}
            />
          ))}
        </Block>
      ))}
    </div>
  );
}

/** Where nothing of the slide is seen in the article beside it, its first sentence is; below one another, the page stays where it is. */
function bringIntoSight(parts: readonly Element[], pane: HTMLElement): void {
  // Where it is still on its way to the slide before, what is in sight now will not stay.
  pane.scrollTo({ top: pane.scrollTop, behavior: 'instant' });
  const { top, bottom } = pane.getBoundingClientRect();
  const places = parts.map((part) => part.getBoundingClientRect());
  const [first] = places;
  if (first === undefined || places.some((place) => place.top >= top && place.bottom <= bottom)) return;
  pane.scrollTop += first.top - top - pane.clientHeight / 4;
}

interface BlockProps {
  readonly block: ShownBlock;
  readonly children: preact.ComponentChildren;
}

function Block({ block: { kind }, children }: BlockProps) {
  if (kind === 'heading') return <h3>{children}</h3>;
  if (kind === 'quote') return <blockquote>{children}</blockquote>;
  return <p class={kind}>{children}</p>;
}

interface PartProps {
  readonly part: ShownPart;
  readonly state: ShownState;
  readonly at: number;
  readonly isChosen: boolean;
  readonly isStop: boolean;
  readonly choose: (part: ShownPart) => void;
  readonly go: (event: KeyboardEvent, by: number) => void;
}

function Part({ part, state, at, isChosen, isStop, choose, go }: PartProps) {
  const words = useWords();
  const places = placesOf(part, state);
  const slides = [...new Set(places.flatMap(({ slide }) => slide ?? []))];
  const look = slides.length === 0 ? '' : slides.includes(at) ? 'told here' : 'told';
  const marks = slides.map((slide) => (
    <Fragment key={slide}>
      {wordJoiner}
      <span class="mark">
        <span class="unseen"> ({wordsWith(words.toldOn, { number: slide + 1 })})</span>
        <span aria-hidden="true">{slide + 1}</span>
      </span>
    </Fragment>
  ));
  if (!part.isSentence)
    return (
      <span class={`part ${look}`} data-start={part.start}>
        {part.text}
        {marks}{' '}
      </span>
    );
  return (
    <>
      <span
        role="button"
        class={`part ${look}`}
        tabIndex={isStop ? 0 : -1}
        aria-pressed={isChosen}
        data-start={part.start}
        onClick={() => {
          choose(part);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowRight') go(event, 1);
          else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') go(event, -1);
          else if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            choose(part);
          }
        }}
      >
        {part.text}
        {marks}
      </span>{' '}
    </>
  );
}

/** A mark never stands alone at the beginning of a line. */
const wordJoiner = '\u2060';
