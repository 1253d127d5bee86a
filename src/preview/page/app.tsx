import { interfaceWords } from '../../language/interface/index.js';
import { useDesk } from './desk.js';
import { useLanguage } from './controls/language-choice.js';
import { Words } from './controls/words.js';
import { Workplace } from './workplace.js';

/** The page: the deck that the program has, in the language of whoever looks. */
export function App() {
  const desk = useDesk();
  const [language, setLanguage] = useLanguage();
  const words = interfaceWords[language];
  const { state } = desk;
  return (
    <Words.Provider value={words}>
      {desk.isEnded && (
        <p class="ended" role="alert">
          {words.ended}
        </p>
      )}
      {state === undefined ? (
        <p class="loading">{desk.isEnded ? '' : words.loading}</p>
      ) : (
        <Workplace {...desk} state={state} language={language} setLanguage={setLanguage} />
      )}
    </Words.Provider>
  );
}
