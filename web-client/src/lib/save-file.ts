/** Hands a file that was fetched to the person; a plain link could not say that the call is ours. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // After the click was handled: some browsers read the address later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
