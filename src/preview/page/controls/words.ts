import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { interfaceWords, type InterfaceWords } from '../../../language/interface/index.js';

/** The words of the page in the language that is chosen. */
export const Words = createContext<InterfaceWords>(interfaceWords.en);

export const useWords = (): InterfaceWords => useContext(Words);
