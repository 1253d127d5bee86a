import { useEffect, useState } from 'preact/hooks';
import { wordsWith, type InterfaceLanguage } from '../../language/interface/index.js';
import { follow } from '../follow.js';
import type { Edit, Request, ShownPart, ShownSpan, ShownState } from '../protocol.js';
import { ArticlePane } from './article-pane.js';
import { Bar } from './bar.js';
import type { Desk } from './desk.js';
import { focusAfter } from './focus-after.js';
import { Rail } from './slide/rail.js';
import { SentencePanel } from './sentence-panel.js';
import { useShortcuts } from './shortcuts.js';
import { Stage } from './slide/stage.js';
import { useWords } from './controls/words.js';

interface WorkplaceProps extends Desk {
  readonly state: ShownState;
  readonly language: InterfaceLanguage;
  readonly setLanguage: (language: InterfaceLanguage) => void;
}

/** The slides, the one that is looked at with what it says, and the article beside it. */
export function Workplace({ state, article, ask, language, setLanguage }: WorkplaceProps) {
  const words = useWords();
  const [wanted, setAt] = useState(0);
  const [chosen, setChosen] = useState<ShownPart>();
  const [side, setSide] = useState<'slides' | 'article'>('slides');
  const [status, setStatus] = useState('');
  const at = Math.min(wanted, state.slides.length - 1);
  const topic = state.topics.find(({ id }) => id === state.slides[at]?.topic);

  useEffect(() => {
    document.title = `${state.title} – briefdeck`;
  }, [state.title]);

  const request = async (wish: Request): Promise<ShownState | undefined> => {
    const answer = await ask(wish);
    const { refusal, state: next } = answer ?? {};
    if (answer === undefined) setStatus(words.failed);
    else if (refusal?.reason === 'failed') setStatus(refusal.message);
    else if (refusal?.reason === 'gone') setStatus(words.gone);
    else if (refusal === undefined && wish.kind === 'save')
      setStatus(wordsWith(words.savedIn, { file: state.outline }));
    else if (refusal === undefined && wish.kind === 'choose' && wish.length !== undefined) setStatus(words.madeAnew);
    else setStatus('');
    return refusal === undefined ? next : undefined;
  };
  const change = async (edit: Edit): Promise<void> => {
    const restore = focusAfter();
    const now = await request({ kind: 'edit', edit });
    if (now === undefined) return;
    const found = follow(edit, state, now, at);
    if (found !== undefined) setAt(found.slide);
    if (edit.kind === 'add') setSide('slides');
    restore(found?.line);
  };
  const find = (place: ShownSpan): void => {
    const part = article?.blocks.flatMap(({ parts }) => parts).find(({ start }) => start === place.start);
    setChosen(part);
    setSide('article');
  };
  const goTo = (slide: number): void => {
    setAt(slide);
    setSide('slides');
  };
  useShortcuts({
    undo: () => void request({ kind: 'undo' }),
    redo: () => void request({ kind: 'redo' }),
    save: () => void request({ kind: 'save' }),
    turn: (by) => {
      setAt(Math.max(0, Math.min(state.slides.length - 1, at + by)));
    },
  });
  const shared = { state, at };
  return (
    <div class={`workplace on-${side}`}>
      <Bar state={state} language={language} setLanguage={setLanguage} ask={(wish) => void request(wish)} />
      {state.isChangedOnDisk && (
        <div class="conflict" role="alert">
          <p>{wordsWith(words.changedOnDisk, { file: state.outline })}</p>
          <button type="button" onClick={() => void request({ kind: 'reload' })}>
            {words.takeTheirs}
          </button>
          <button type="button" onClick={() => void request({ kind: 'overwrite' })}>
            {words.keepMine}
          </button>
        </div>
      )}
      <p class="status" role="status">
        {status}
      </p>
      <div class="sides" role="group" aria-label={`${words.slides}, ${words.article}`}>
        {(['slides', 'article'] as const).map((one) => (
          <button
            type="button"
            key={one}
            aria-pressed={side === one}
            onClick={() => {
              setSide(one);
            }}
          >
            {words[one]}
          </button>
        ))}
      </div>
      <Rail {...shared} choose={setAt} />
      <Stage
        {...shared}
        topic={topic}
        article={article}
        change={(edit) => void change(edit)}
        find={find}
        turn={setAt}
      />
      <aside class="article" aria-label={words.article}>
        <h2>{words.article}</h2>
        {state.hasArticle && article !== undefined ? (
          <>
            <p class="legend">
              <span class="part here">{words.toldHere}</span>
              <span class="part told">{words.toldElsewhere}</span>
            </p>
            <ArticlePane {...shared} article={article} chosen={chosen} choose={setChosen} />
            <SentencePanel
              chosen={chosen}
              state={state}
              language={state.language}
              topic={topic ?? state.topics[0]}
              goTo={goTo}
              add={(to, { start, end }) => void change({ kind: 'add', topic: to, start, end })}
            />
          </>
        ) : (
          <p class="quiet">{state.hasArticle ? words.loading : words.noArticle}</p>
        )}
      </aside>
    </div>
  );
}
