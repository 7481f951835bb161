/** A native select that looks like the words it holds. */

import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChoose(value: string): void;
  class?: string;
}

export function QuietSelect(props: Props) {
  const select = useRef<HTMLSelectElement>(null);

  function onChange() {
    const element = select.current;
    if (!element) return;
    const chosen = element.value;
    // What is shown follows the state, also where the choice opens something else.
    element.value = props.value;
    props.onChoose(chosen);
  }

  return (
    <span class={`quiet-select ${props.class ?? ''}`}>
      <select ref={select} aria-label={props.label} value={props.value} onChange={onChange}>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
