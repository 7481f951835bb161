/** Takes off a line what only makes it an item of a list. */

/** The words of a line without bullet, number or indent; a box to tick stays, for it says something. */
export function bareLine(line: string): string {
  return line
    .replace(/^(?:\s|[-*\u2022\u25cf\u25cb\u25a0](?=\s)|(?:->|\u2192)\s*|\d+[.)](?=\s))+/, '')
    .trim();
}
