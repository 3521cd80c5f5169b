type Listener = () => void;

const listeners = new Set<Listener>();

/** Called whenever a call is answered with 401. */
export function onSessionLost(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function announceSessionLost(): void {
  for (const listener of listeners) listener();
}
