import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/imports.ts';

function rank(input: string) {
  const script = join(root, 'training/rank.ts');
  return spawnSync(process.execPath, [script], { input, encoding: 'utf8', cwd: root });
}

describe('npm run rank', () => {
  it('answers each line of notes with its ranking', () => {
    const notes = { id: 'n1', role: 'mentee', paragraphs: ['who is first author?'], caret: 0 };
    const { stdout, status } = rank(`${JSON.stringify(notes)}\n`);
    expect(status).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer.id).toBe('n1');
    expect(answer.now[0].action).toBe('expectations/research-matters');
    expect(Object.keys(answer.doc[0])).toEqual(['action', 'score']);
  });

  it('names a bad line and answers the others', () => {
    const good = JSON.stringify({ id: 'n2', role: 'mentor', paragraphs: [], caret: 0 });
    const { stdout, stderr, status } = rank(`{"id":1}\nnot json\n${good}\n`);
    expect(JSON.parse(stdout)).toEqual({ id: 'n2', now: [], doc: [] });
    expect(stderr).toMatch(/^line 1: /);
    expect(stderr).toMatch(/\nline 2: /);
    expect(status).toBe(1);
  });
});
