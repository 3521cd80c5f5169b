/** The sheet after this one, else the first that is left; undefined when this was the last. */
export function nextInQueue(ids: readonly string[], current: string): string | undefined {
  const index = ids.indexOf(current);
  return ids[index + 1] ?? ids.find((id) => id !== current);
}
