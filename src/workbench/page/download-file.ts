const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the browser to be saved. */
export function downloadFile(name: string, chunks: readonly Uint8Array[]): void {
  const address = URL.createObjectURL(new Blob([...chunks] as BlobPart[], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
