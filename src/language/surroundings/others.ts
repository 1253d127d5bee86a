import { list } from '../pack/lists.js';
import type { Surroundings } from './kinds.js';

export const frenchSurroundings: Surroundings = {
  siteLines: list('publicité|lire aussi|à lire aussi|en savoir plus'),
  siteLabels: ['lire aussi'],
  answeredMarks: ["message d'origine"],
  forwardedMarks: ['message transféré'],
  mailHeads: list('de|envoyé|objet|à'),
  subjectMarks: ['tr'],
  quotationEnds: ['a écrit'],
  quotationDays: ['le'],
  bylineOpeners: ['par'],
  authorOpeners: ['par'],
};

export const germanSurroundings: Surroundings = {
  siteLines: list('anzeige|werbung|weiterlesen|mehr zum thema|lesen sie auch'),
  siteLabels: ['lesen sie auch'],
  answeredMarks: ['ursprüngliche nachricht'],
  forwardedMarks: ['weitergeleitete nachricht'],
  mailHeads: list('von|gesendet|betreff|an'),
  subjectMarks: list('aw|wg'),
  quotationEnds: ['schrieb'],
  quotationDays: ['am'],
  bylineOpeners: ['von'],
  authorOpeners: ['von'],
  pageNames: ['seite'],
  pageTotals: ['von'],
};

export const spanishSurroundings: Surroundings = {
  siteLines: list('publicidad|lea también|le puede interesar'),
  siteLabels: ['lea también'],
  mailHeads: ['de'],
  quotationEnds: ['escribió'],
  quotationDays: ['el'],
  bylineOpeners: ['por'],
  authorOpeners: ['por'],
  pageNames: ['página'],
  pageTotals: ['de'],
};

export const indonesianSurroundings: Surroundings = {
  siteLines: list('iklan|baca juga'),
  siteLabels: ['baca juga'],
  quotationEnds: ['menulis'],
  quotationDays: ['pada'],
  bylineOpeners: ['oleh'],
  authorOpeners: ['oleh'],
  pageNames: ['halaman'],
  pageTotals: ['dari'],
};

/** Of languages without a pack. */
export const furtherSurroundings: Surroundings = {
  siteLines: list('leia mais|leggi anche'),
  bylineOpeners: ['di'],
};
