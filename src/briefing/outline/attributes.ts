/** What stands in braces behind a heading: bare words, and values by their key. */
export interface Attributes {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

/** `{timeline layout=cards label="Điều 5"}`; nothing where there is nothing to say. */
export function attributesText({ words, values }: Attributes): string {
  const parts = [...words, ...[...values].map(([key, value]) => `${key}=${quoted(value)}`)];
  return parts.length === 0 ? '' : ` {${parts.join(' ')}}`;
}

const quoted = (value: string): string =>
  /^[\p{L}\p{N}_-]+$/u.test(value) ? value : `"${value.replace(/[\\"{}]/g, (sign) => `\\${sign}`)}"`;

/** A heading as it is typed, and what stands in braces at its end. */
export interface TypedHeading {
  readonly heading: string;
  readonly attributes: Attributes;
  /** Where a brace opens that nothing closes, counted from 0 in UTF-16 units. */
  readonly unclosed?: number;
}

const none: Attributes = { words: [], values: new Map() };

/** Parts a heading from what stands in braces behind it, several of them too; braces behind a backslash are part of the heading. */
export function readAttributes(typed: string): TypedHeading {
  const [, heading = '', inside] = braces.exec(typed) ?? [];
  if (inside === undefined) {
    const opened = openBrace.exec(typed);
    return { heading: typed, attributes: none, ...(opened === null ? {} : { unclosed: opened.index }) };
  }
  const parts = [...inside.matchAll(part)];
  const before = readAttributes(heading);
  return {
    ...before,
    attributes: {
      words: [...before.attributes.words, ...parts.flatMap(([, , , word]) => (word === undefined ? [] : [word]))],
      values: new Map([
        ...before.attributes.values,
        ...parts.flatMap(([, key, value = '']): [string, string][] =>
          key === undefined ? [] : [[key.toLowerCase(), unquoted(value)]],
        ),
      ]),
    },
  };
}

/** A brace that nothing closes, to the end of a heading. */
export const openBrace = /(?<=^|[ \t])\{[^{}]*$/u;
const braces = /^(.*?)(?:^|[ \t])(?<!\\)\{((?:[^{}\\]|\\.)*)\}\s*#*\s*$/u;
const part = /([\p{L}-]+)\s*[=:]\s*("(?:[^"\\]|\\.)*(?:"|$)|[“„](?:[^“”\\]|\\.)*(?:[“”]|$)|[^\s"]+)|([^\s"=:]+)/gu;

/** Programs set quotation marks as a language has them; one that is not closed goes on to the end. */
function unquoted(value: string): string {
  const [, plain, set] = /^(?:"((?:[^"\\]|\\.)*)"?|[“„]((?:[^“”\\]|\\.)*)[“”]?)$/u.exec(value) ?? [];
  return (plain ?? set)?.replace(/\\(.)/g, '$1').trim() ?? value;
}
