import { useEffect, useState } from 'preact/hooks';
import { interfaceLanguage, type InterfaceLanguage } from '../../../language/interface/index.js';

const kept = 'briefdeck-language';

/** The language of the page: the one that was chosen here before, else that of the browser. */
export function useLanguage(): readonly [InterfaceLanguage, (language: InterfaceLanguage) => void] {
  const [language, setLanguage] = useState(() => interfaceLanguage([remembered() ?? '', ...navigator.languages]));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return [
    language,
    (chosen) => {
      remember(chosen);
      setLanguage(chosen);
    },
  ];
}

/** Some browsers keep nothing for anybody. */
function remembered(): string | null {
  try {
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
}

function remember(language: InterfaceLanguage): void {
  try {
    localStorage.setItem(kept, language);
  } catch {
    // It is chosen for now.
  }
}
