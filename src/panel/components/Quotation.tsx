/** The line being written, in the notes' own voice, with the words that caused the suggestions. */

import { quotation, withoutBullet } from '../helpers/quotation.ts';

export function Quotation({ line, reasons }: { line: string; reasons: readonly string[] }) {
  if (!line.trim()) return null;
  return (
    <blockquote>
      {quotation(withoutBullet(line), reasons).map((part, at) =>
        part.marked ? <mark key={at}>{part.text}</mark> : <span key={at}>{part.text}</span>,
      )}
    </blockquote>
  );
}
