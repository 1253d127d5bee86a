import { useEffect, useRef } from 'preact/hooks';
import { wordsWith } from '../../../language/interface/index.js';
import type { ShownState } from '../../protocol.js';
import { SlidePicture } from './slide-picture.js';
import { useWords } from '../controls/words.js';

interface Choosing {
  readonly state: ShownState;
  readonly at: number;
  readonly choose: (slide: number) => void;
}

/** All slides in small, to go to one. */
export function Rail({ state, at, choose }: Choosing) {
  const words = useWords();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at]);
  return (
    <nav class="rail" aria-label={words.slides}>
      <ol>
        {state.slides.map(({ key, title }, index) => (
          <li key={index}>
            <button
              type="button"
              ref={index === at ? current : null}
              aria-current={index === at ? 'true' : undefined}
              onClick={() => {
                choose(index);
              }}
            >
              <span class="number" aria-hidden="true">
                {index + 1}
              </span>
              <SlidePicture
                picture={key}
                alternative={wordsWith(words.slide, { number: index + 1, title })}
                aspect={state.aspect}
                isLazy
              />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
