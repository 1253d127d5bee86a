import { wordsWith } from '../../language/interface/index.js';
import { placesOf } from '../places.js';
import type { ShownPart, ShownState, ShownTopic } from '../protocol.js';
import { useWords } from './controls/words.js';

interface Asking {
  readonly chosen: ShownPart | undefined;
  readonly state: ShownState;
  readonly language: string;
  /** The topic that a sentence can be added to. */
  readonly topic: ShownTopic | undefined;
  readonly goTo: (slide: number) => void;
  readonly add: (topic: string, sentence: ShownPart) => void;
}

/** Whether and where the deck tells the sentence that is chosen; and a way to tell it. */
export function SentencePanel({ chosen, state, language, topic, goTo, add }: Asking) {
  const words = useWords();
  if (chosen === undefined) return <p class="panel quiet">{words.askSentence}</p>;
  const places = placesOf(chosen, state);
  return (
    <div class="panel" aria-live="polite">
      {places.length === 0 && <p>{words.notTold}</p>}
      {places.map(({ slide, text, line }, index) => (
        <div key={index} class="place">
          <p>
            <strong>{wordsWith(words.toldOn, { number: (slide ?? 0) + 1 })}</strong>
          </p>
          {line !== undefined && <p lang={language}>{text}</p>}
          {slide !== undefined && (
            <button
              type="button"
              onClick={() => {
                goTo(slide);
              }}
            >
              {words.goThere}
            </button>
          )}
        </div>
      ))}
      {places.length === 0 && topic && chosen.isSentence && (
        <button
          type="button"
          class="main"
          onClick={() => {
            add(topic.id, chosen);
          }}
        >
          {wordsWith(words.addTo, { heading: topic.heading })}
        </button>
      )}
    </div>
  );
}
