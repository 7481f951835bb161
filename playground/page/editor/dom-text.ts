/** Decides how paragraphs on the page read as text, and where in that text a point of the page is. */

import { atom } from './model.ts';
import type { Place } from './requests.ts';

const paragraphSelector = '[data-paragraph]';
const segmentSelector = '[data-segment]';

/** What one node adds to the text of its paragraph; undefined means: look at its children. */
function ownText(node: Node): string | undefined {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data.replaceAll('\n', '\v');
  if (!(node instanceof Element)) return '';
  if (node.hasAttribute('data-atom')) return atom;
  if (node.tagName === 'BR') return node.hasAttribute('data-soft') ? '\v' : '';
  return undefined;
}

/** The text of a node inside a paragraph. */
export function nodeText(node: Node): string {
  return ownText(node) ?? [...node.childNodes].map(nodeText).join('');
}

/** The paragraphs of a segment, in order. */
export function paragraphsIn(segment: Element): HTMLElement[] {
  return [...segment.querySelectorAll<HTMLElement>(`:scope > ${paragraphSelector}`)];
}

/** The text of a segment, its paragraphs joined with line feeds. */
export function segmentTextIn(segment: Element): string {
  return paragraphsIn(segment).map(nodeText).join('\n');
}

/** All segments of the editor by their number. */
export function segmentsIn(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(segmentSelector)].sort(
    (a, b) => Number(a.dataset.segment) - Number(b.dataset.segment),
  );
}

/** Characters of `within` before a point of the page. */
function lengthBefore(within: Node, node: Node, offset: number): number {
  if (within === node) {
    if (node.nodeType === Node.TEXT_NODE) return offset;
    return [...node.childNodes]
      .slice(0, offset)
      .reduce((sum, one) => sum + nodeText(one).length, 0);
  }
  let length = 0;
  for (const child of within.childNodes) {
    if (child.contains(node)) {
      return (
        length +
        (ownText(child) !== undefined && child !== node ? 0 : lengthBefore(child, node, offset))
      );
    }
    length += nodeText(child).length;
  }
  return length;
}

/** The place of a point; a point beside a paragraph belongs to the nearest one. */
export function placeAt(root: Element, node: Node, offset: number): Place | undefined {
  if (!root.contains(node)) return undefined;
  const element = node instanceof Element ? node : node.parentElement;
  let paragraph = element?.closest<HTMLElement>(paragraphSelector);
  let inside: number;
  if (paragraph) inside = lengthBefore(paragraph, node, offset);
  else {
    const all = [...root.querySelectorAll<HTMLElement>(paragraphSelector)];
    const child = node.childNodes[offset];
    const next = child && all.find((one) => child.contains(one) || one === child);
    const previous = all.findLast((one) => {
      const order = child ? one.compareDocumentPosition(child) : Node.DOCUMENT_POSITION_FOLLOWING;
      return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (child || node.contains(one));
    });
    paragraph = next ?? previous;
    inside = next || !paragraph ? 0 : nodeText(paragraph).length;
  }
  const segment = paragraph?.closest<HTMLElement>(segmentSelector);
  if (!segment || !paragraph) return undefined;
  const before = paragraphsIn(segment);
  const start = before
    .slice(0, before.indexOf(paragraph))
    .reduce((sum, one) => sum + nodeText(one).length + 1, 0);
  return { segment: Number(segment.dataset.segment), offset: start + inside };
}

function pointIn(node: Node, offset: number): [Node, number] | undefined {
  let left = offset;
  for (const [i, child] of [...node.childNodes].entries()) {
    const length = nodeText(child).length;
    if (child.nodeType === Node.TEXT_NODE && left <= length) return [child, left];
    if (ownText(child) === undefined && left <= length) {
      const point = pointIn(child, left);
      if (point) return point;
    } else if (left === 0) return [node, i];
    left -= length;
  }
  return left === 0 ? [node, node.childNodes.length] : undefined;
}

/** The point of the page for a place. */
export function pointAt(root: Element, place: Place): [Node, number] | undefined {
  const segment = root.querySelector(`[data-segment="${place.segment}"]`);
  if (!segment) return undefined;
  let left = place.offset;
  const paragraphs = paragraphsIn(segment);
  for (const paragraph of paragraphs) {
    const { length } = nodeText(paragraph);
    if (left <= length) return pointIn(paragraph, left) ?? [paragraph, 0];
    left -= length + 1;
  }
  const last = paragraphs.at(-1);
  return last ? [last, last.childNodes.length] : undefined;
}
