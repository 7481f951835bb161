/** Brings the focus back to where a form was opened, so that it does not fall to the page's start. */

import { useEffect, useRef } from 'preact/hooks';

/** A ref for the element that has the button; it is focused when `open` ends. */
export function useFocusBack<T extends HTMLElement>(open: boolean) {
  const target = useRef<T>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) target.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);
  return target;
}
