/** Hands a text to the browser as a file to save. */
export function saveFile(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The browser may read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
