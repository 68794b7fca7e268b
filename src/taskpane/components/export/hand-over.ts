import type { ExportedFile } from '../../pane-state';

/** Lets the browser save a file. Nothing happens in Excel on the Mac: the text can be copied there instead. */
export function saveFile({ name, type, content }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by the next turn in every browser; the bytes must outlive the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** Puts text on the clipboard; false where the host forbids it, as Excel on the web may. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
