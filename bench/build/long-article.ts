import { readFileSync } from 'node:fs';

/**
 * An article of about so many bytes: the paragraphs of another, again and again. Every sentence is numbered, so that none
 * is like another, and headings part it as they do in long reports.
 */
export function longArticle(file: string, bytes: number): string {
  const paragraphs = readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const parts: string[] = [];
  let size = 0;
  for (let number = 1; size < bytes; number += 1) {
    const paragraph = numbered(paragraphs[number % paragraphs.length] ?? '', number);
    parts.push(paragraph);
    size += Buffer.byteLength(paragraph) + 2;
  }
  return parts.join('\n\n');
}

const numbered = (paragraph: string, number: number): string => {
  let sentence = 0;
  return paragraph.replace(/[.!?](?=\s|$)/g, (mark) => {
    sentence += 1;
    return ` (${number}-${sentence})${mark}`;
  });
};
