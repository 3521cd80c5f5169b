import { useWindowEvent } from '@mantine/hooks';

const TAKES_ENTER = 'a, button, input, select, textarea, summary, [role="dialog"], [contenteditable]';

/**
 * Enter where nothing else wants it. A key held down counts once: otherwise it would run through a whole queue.
 */
export function useEnterKey(run: () => void): void {
  useWindowEvent('keydown', (event) => {
    if (event.key !== 'Enter' || event.repeat || event.isComposing || event.defaultPrevented) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.target instanceof Element && event.target.closest(TAKES_ENTER)) return;
    run();
  });
}
