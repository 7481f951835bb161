import { describe, expect, it } from 'vitest';
import { quotation, withoutBullet } from '../../src/panel/helpers/quotation.ts';

const said = (parts: ReturnType<typeof quotation>) =>
  parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');

describe('quotation', () => {
  it('marks reasons, whatever their case, and merges those that overlap', () => {
    expect(said(quotation('Who goes first here', ['who goes', 'goes first']))).toBe(
      '[Who goes first] here',
    );
  });

  it('leaves a line without reasons as it is', () => {
    expect(said(quotation('nothing here', ['absent', '']))).toBe('nothing here');
  });

  it('clips a long line around the reasons, at words', () => {
    const filler = 'and so on and on '.repeat(20);
    const text = said(
      quotation(`${filler}who goes first ${filler}the second half ${filler}`, [
        'who goes first',
        'the second half',
      ]),
    );
    expect(text).toMatch(/^… .*\[who goes first\].* … .*\[the second half\].* …$/);
    expect(text.length).toBeLessThan(300);
  });

  it('shows the end of a long line without reasons, where it is being written', () => {
    const text = said(quotation(`${'word '.repeat(100)}end`, []));
    expect(text).toMatch(/^… word/);
    expect(text).toMatch(/end$/);
    expect(text.length).toBeLessThanOrEqual(165);
  });
});

describe('a list item', () => {
  it.each([
    ['- who goes first', 'who goes first'],
    ['   * nested', 'nested'],
    ['-5 degrees', '-5 degrees'],
    ['plain', 'plain'],
  ])('%j is quoted as %j', (line, quoted) => {
    expect(withoutBullet(line)).toBe(quoted);
  });
});
