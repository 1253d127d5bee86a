import { wordsWith } from '../../../language/interface/index.js';
import type { ShownLine } from '../../protocol.js';
import { useWords } from '../controls/words.js';

interface Elsewhere {
  readonly line: ShownLine;
  /** The slide that shows it, counted from 0. */
  readonly slide: number;
  readonly language: string;
  readonly turn: (slide: number) => void;
}

/** A line under the same heading that another slide shows: so much of it that it is known again, and the way there. */
export function LineElsewhere({ line: { id, text, depth }, slide, language, turn }: Elsewhere) {
  const words = useWords();
  return (
    <li class={`line elsewhere ${depth > 0 ? 'below' : ''}`} data-line={id}>
      <button
        type="button"
        onClick={() => {
          turn(slide);
        }}
      >
        <span class="beginning" lang={language}>
          {text}
        </span>
        <span class="mark">
          <span class="unseen"> ({wordsWith(words.toldOn, { number: slide + 1 })})</span>
          <span aria-hidden="true">{slide + 1}</span>
        </span>
      </button>
    </li>
  );
}
