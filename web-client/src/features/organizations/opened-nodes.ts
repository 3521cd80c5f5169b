import { useState } from 'react';

/** Which branches are open stays so while the application is: whoever comes back finds the tree as it was left. */
const opened = new Set<string>();

export function useOpened(id: string, openAtFirst: boolean): [boolean, () => void] {
  const [isOpen, setOpen] = useState(openAtFirst || opened.has(id));
  function toggle() {
    if (isOpen) opened.delete(id);
    else opened.add(id);
    setOpen(!isOpen);
  }
  return [isOpen, toggle];
}
