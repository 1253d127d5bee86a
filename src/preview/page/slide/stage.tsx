import { useEffect, useRef } from 'preact/hooks';
import { wordsWith } from '../../../language/interface/index.js';
import type { Edit, ShownArticle, ShownSpan, ShownState, ShownTopic } from '../../protocol.js';
import { Notes } from './notes.js';
import { SlidePicture } from './slide-picture.js';
import { Tool } from '../controls/tool.js';
import { TopicEditor } from './topic-editor.js';
import { useWords } from '../controls/words.js';
import { WordsField } from '../controls/words-field.js';

interface StageProps {
  readonly state: ShownState;
  readonly at: number;
  readonly topic: ShownTopic | undefined;
  readonly article: ShownArticle | undefined;
  readonly change: (edit: Edit) => void;
  readonly find: (place: ShownSpan) => void;
  readonly turn: (slide: number) => void;
}

/** The slide that is looked at, what it says, and what is said at it. */
export function Stage({ state, at, topic, article, change, find, turn }: StageProps) {
  const words = useWords();
  const stage = useRef<HTMLElement>(null);
  useEffect(() => {
    // Whoever edits is where they type; whoever turns wants to see the slide.
    if (stage.current?.contains(document.activeElement) !== true) stage.current?.scrollTo({ top: 0 });
  }, [at]);
  const slide = state.slides[at];
  if (slide === undefined) return null;
  const { language, slides, aspect } = state;
  return (
    <main class="stage" tabIndex={-1} ref={stage}>
      <SlidePicture
        picture={slide.key}
        alternative={wordsWith(words.slide, { number: at + 1, title: slide.title })}
        aspect={aspect}
      />
      <div class="turning">
        <Tool
          icon="previous"
          label={words.previous}
          isOff={at === 0}
          act={() => {
            turn(at - 1);
          }}
        />
        <span aria-hidden="true">
          {at + 1} / {slides.length}
        </span>
        <Tool
          icon="next"
          label={words.next}
          isOff={at === slides.length - 1}
          act={() => {
            turn(at + 1);
          }}
        />
      </div>
      {topic === undefined ? (
        <section class="topic" aria-label={words.lines}>
          {at === 0 ? (
            <WordsField
              label={words.title}
              text={state.title}
              language={language}
              look="heading"
              isLabelled
              change={(text) => {
                change({ kind: 'title', text });
              }}
            />
          ) : (
            <p class="quiet">{words.madeByItself}</p>
          )}
        </section>
      ) : (
        <TopicEditor
          topic={topic}
          at={at}
          language={language}
          article={article}
          change={change}
          find={find}
          turn={turn}
        />
      )}
      <Notes slide={slide} topic={topic} language={language} change={change} />
      <p class="quiet keys">{words.keys}</p>
    </main>
  );
}
