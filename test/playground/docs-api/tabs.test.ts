/** How tabs are added, moved, named and deleted, and which one is the first. */

import { describe, expect, it } from 'vitest';
import type { Json } from '../../../playground/docs-api/tape.ts';
import { linesOf, list, type Made, make, object, tabsOf, text } from './kit.ts';

function add(made: Made, tabProperties: Json): string {
  const [reply] = made.send({ addDocumentTab: { tabProperties } });
  return String(object(object(reply?.addDocumentTab).tabProperties).tabId);
}
const update = (tabProperties: Json, fields: string) => ({
  updateDocumentTabProperties: { tabProperties, fields },
});
/** Titles as a tree, with the index of each. */
const tree = (tabs: unknown): unknown[] =>
  list(tabs).map(({ tabProperties, childTabs }) => {
    const { title, index } = object(tabProperties);
    return childTabs ? [title, index, tree(childTabs)] : [title, index];
  });
const treeOf = (made: Made) => tree(made.read().tabs);

describe('tabs', () => {
  it('go where their index says, and are numbered anew', () => {
    const made = make('first');
    add(made, { title: 'B' });
    add(made, { title: 'A', index: 0 });
    expect(treeOf(made)).toEqual([
      ['A', 0],
      ['Tab 1', 1],
      ['B', 2],
    ]);
    // A location without a tab is in the first one, whichever that is by now.
    made.send(text(1, 'x'));
    expect(made.lines()).toEqual(['x']);
    made.send(update({ tabId: 't.0', index: 0 }, 'index'));
    expect(treeOf(made)).toEqual([
      ['Tab 1', 0],
      ['A', 1],
      ['B', 2],
    ]);
    expect(made.lines()).toEqual(['first']);
  });

  it('nest, and go with their parent', () => {
    const made = make();
    const a = add(made, { title: 'A' });
    const b = add(made, { title: 'B', parentTabId: a });
    add(made, { title: 'C', parentTabId: b });
    add(made, { title: 'D', parentTabId: a, index: 0 });
    expect(treeOf(made)).toEqual([
      ['Tab 1', 0],
      [
        'A',
        1,
        [
          ['D', 0],
          ['B', 1, [['C', 0]]],
        ],
      ],
    ]);
    expect(tabsOf(made.read()).map((tab) => object(tab.tabProperties).nestingLevel)).toEqual([
      undefined,
      undefined,
      1,
      1,
      2,
    ]);
    made.send({ deleteTab: { tabId: b } });
    expect(treeOf(made)).toEqual([
      ['Tab 1', 0],
      ['A', 1, [['D', 0]]],
    ]);
    made.send({ deleteTab: { tabId: 't.0' } });
    expect(treeOf(made)).toEqual([['A', 0, [['D', 0]]]]);
    expect(() => made.send({ deleteTab: { tabId: a } })).toThrow('last tab');
  });

  it('are renamed, and have an icon', () => {
    const made = make();
    made.send(update({ tabId: 't.0', title: 'New', iconEmoji: '\u{1F4D8}' }, 'title,iconEmoji'));
    expect(tabsOf(made.read())[0]?.tabProperties).toEqual({
      tabId: 't.0',
      title: 'New',
      index: 0,
      iconEmoji: '\u{1F4D8}',
    });
    made.send(update({ tabId: 't.0', title: 'Newer' }, '*'));
    expect(tabsOf(made.read())[0]?.tabProperties).toEqual({
      tabId: 't.0',
      title: 'Newer',
      index: 0,
    });
  });

  it.each<[string, Json, string]>([
    ['a title twice', { addDocumentTab: { tabProperties: { title: 'Tab 1' } } }, 'already exists'],
    [
      'a place beyond the others',
      { addDocumentTab: { tabProperties: { index: 2 } } },
      'Invalid tab index',
    ],
    [
      'an unknown parent',
      { addDocumentTab: { tabProperties: { parentTabId: 't.x' } } },
      'was not found',
    ],
    ['an unknown tab', update({ tabId: 't.x', title: 'x' }, 'title'), 'was not found'],
    ['a location in an unknown tab', text(1, 'x', { tabId: 't.x' }), 'was not found'],
    [
      'to change what cannot be',
      update({ tabId: 't.0', nestingLevel: 2 }, 'nestingLevel'),
      'invalid argument',
    ],
  ])('refuses %s', (_, request, message) => {
    expect(() => make().send(request)).toThrow(message);
  });

  it('are searched all, or those that are named', () => {
    const made = make('a cat');
    const tabId = add(made, { title: 'Two' });
    made.send(text(1, 'cat, Cat', { tabId }));
    const replace = (replaceText: string, more: Json) => ({
      replaceAllText: { containsText: { text: 'cat', ...more }, replaceText },
    });
    expect(made.send(replace('dog', { matchCase: true }))).toEqual([
      { replaceAllText: { occurrencesChanged: 2 } },
    ]);
    const onlyTwo = replace('cow', { text: '[dD]og', searchByRegex: true });
    made.send({
      replaceAllText: { ...onlyTwo.replaceAllText, tabsCriteria: { tabIds: [tabId] } },
    });
    expect([linesOf(made.body(0)), linesOf(made.body(1))]).toEqual([['a dog'], ['cow, Cat']]);
    expect(made.send(replace('x', { text: 'nowhere' }))).toEqual([{ replaceAllText: {} }]);
  });
});
