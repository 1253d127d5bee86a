import { english } from './english.js';
import type { InterfaceWords } from './interface-words.js';
import { vietnamese } from './vietnamese.js';

export type { InterfaceWords } from './interface-words.js';

/** The languages that the page speaks, by tag. */
export const interfaceWords: Readonly<Record<'vi' | 'en', InterfaceWords>> = { vi: vietnamese, en: english };

export type InterfaceLanguage = keyof typeof interfaceWords;

/** The first of some languages that the page speaks; English where it speaks none of them. */
export const interfaceLanguage = (wanted: readonly string[]): InterfaceLanguage =>
  wanted.map((tag) => languages.find((known) => tag.toLowerCase().split('-')[0] === known)).find(Boolean) ?? 'en';

const languages: readonly InterfaceLanguage[] = ['vi', 'en'];

/** Words with what stands for "{…}" put in. */
export const wordsWith = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
