import { withDocument } from '../state/setup.js';
import type { Page } from './page.js';

const mostBytes = 262_144;

/** Takes a file as the document. */
export async function openFile(page: Page, file: File): Promise<void> {
  if (file.size > mostBytes) {
    page.say('The file is over 256 KB: the card takes no more.');
    return;
  }
  try {
    const text = await file.text();
    page.change(withDocument(page.state.history.now, text));
    page.say(`${file.name} is in the editor.`);
  } catch {
    page.say(`${file.name} cannot be read. Is it still where it was?`);
  }
}

export function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
