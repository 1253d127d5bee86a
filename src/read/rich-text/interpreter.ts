import { BriefdeckError } from '../../diagnostics/error.js';
import { alternativeText } from '../office/alternative-text.js';
import type { OfficePart } from '../office/office-document.js';
import { type Destination, type DestinationKind, destinationOf } from './destination.js';
import { Flow } from './flow.js';
import type { Group } from './group.js';
import { State } from './state.js';
import type { Token } from './tokens.js';
import { words } from './words.js';

/** What a document turns out to hold. */
export interface RichText {
  readonly parts: readonly OfficePart[];
  readonly namedTitle?: string | undefined;
  /** All that was not ASCII and was decoded by a code page. */
  readonly decoded: string;
  /** The code page that the document says, else the western one. */
  readonly page: number;
  /** Whether some of that was in a code page that nothing says. */
  readonly isGuessed: boolean;
}

/** Takes up a picture that is written in digits; undefined where it is left out. */
export type TakePicture = (digits: string, format: string | undefined) => string | undefined;

/** Carries out what the tokens of a document say: groups here, words in `words`. */
export class Interpreter {
  readonly #take: TakePicture;
  readonly #state: State;
  readonly #outer: Group[] = [];
  readonly #outerFlows: Flow[] = [];
  #propertyName = '';
  readonly #name: string;
  #description: string | undefined;
  #title: string | undefined;

  /**
   * @param name what the source is called in messages
   * @param charset the character set that a person named
   */
  constructor(take: TakePicture, name: string, charset?: string) {
    this.#take = take;
    this.#name = name;
    this.#state = new State(charset);
  }

  /** @throws BriefdeckError `input.damaged` where groups are nested without end */
  read(tokens: Iterable<Token>): RichText {
    const state = this.#state;
    for (const token of tokens) {
      if (token.kind === 'text') {
        state.addBytes(token.bytes);
        continue;
      }
      state.decodeWaiting();
      state.toSkip = 0;
      if (token.kind === 'open') this.#open();
      else if (token.kind === 'close') this.#close();
      else if (token.kind === 'symbol') this.#readSymbol(token.sign);
      else this.#readWord(token.name, token.parameter);
    }
    state.decodeWaiting();
    while (this.#outer.length > 0) this.#close();
    return {
      parts: state.flow.end(),
      namedTitle: this.#title,
      decoded: state.decoded.join(' '),
      page: state.page ?? 1252,
      isGuessed: state.isGuessed,
    };
  }

  #open(): void {
    if (this.#outer.length >= deepest) {
      throw new BriefdeckError(
        'input',
        'input.damaged',
        `${this.#name} is damaged: its groups are nested more than ${deepest} deep.`,
        {
          hint: 'Open it in a word processor and save it again as .docx.',
        },
      );
    }
    const { group } = this.#state;
    this.#outer.push(group);
    this.#state.group = { ...group, isStarred: false };
    if (group.destination.kind === 'styles') this.#begin('style');
  }

  #close(): void {
    const outer = this.#outer.pop();
    const { destination } = this.#state.group;
    if (outer === undefined) return;
    this.#state.group = outer;
    if (destination !== outer.destination) this.#end(destination);
  }

  #readSymbol(sign: string): void {
    const state = this.#state;
    if (sign === '*') state.group.isStarred = true;
    else if (sign === '\n' || sign === '\r') this.#readWord('par', undefined);
    else state.addText(symbols.get(sign) ?? '');
  }

  #readWord(name: string, parameter: number | undefined): void {
    const { group } = this.#state;
    const { isStarred } = group;
    group.isStarred = false;
    // What stands in `\upr` is written twice: for old programs, then for all others.
    if (name === 'upr') {
      group.unicode = group.destination;
      this.#begin('left-out');
    } else if (name === 'ud' && group.unicode !== undefined) {
      group.destination = group.unicode;
    } else if (group.destination.kind !== 'left-out') {
      const kind = destinationOf(name, isStarred);
      if (name === 'footnote') this.#state.flow.endAtNote();
      if (kind !== undefined && kind !== 'outer') this.#begin(kind);
      else if (kind === undefined) words.get(name)?.(this.#state, parameter);
    }
  }

  #begin(kind: DestinationKind): void {
    const state = this.#state;
    state.group.destination = { kind, text: '' };
    if (kind === 'style') {
      state.style = { name: '' };
      state.styleNumber = 0;
    } else if (kind === 'picture') {
      state.pictureFormat = undefined;
      this.#description = undefined;
    } else if (kind === 'box') {
      this.#outerFlows.push(state.flow);
      state.flow = new Flow();
    }
  }

  #end({ kind, text }: Destination): void {
    const state = this.#state;
    switch (kind) {
      case 'style':
        state.style.name = text.replace(/;.*/s, '').trim();
        state.styles.set(state.styleNumber, state.style);
        return;
      case 'marker':
        state.flow.marker = text;
        return;
      case 'instruction':
        state.flow.sequence ??= /^\s*SEQ\s+"?([^\s"\\]+)/.exec(text)?.[1];
        return;
      case 'title':
        this.#title = text;
        return;
      case 'property-name':
        this.#propertyName = text.trim();
        return;
      case 'property-value':
        if (this.#propertyName === 'wzDescription') this.#description = alternativeText(text);
        return;
      case 'picture':
        state.flow.draw({
          kind: 'figure',
          image: this.#take(text, state.pictureFormat),
          alternative: this.#description,
        });
        return;
      case 'box': {
        const parts = state.flow.end();
        state.flow = this.#outerFlows.pop() ?? state.flow;
        state.flow.draw(...parts);
      }
    }
  }
}

const deepest = 1000;

const symbols: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
]);
