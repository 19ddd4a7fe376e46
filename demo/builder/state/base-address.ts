/** The address of the folder with the card's files, which a visitor or a link can name. */

/** Only an address that a page can load from; one that is relative is taken from the page. */
export function problemOfBase(base: string): string | undefined {
  if (!base) return undefined;
  const folder = base.trim();
  return /^(https?:\/\/|\.{0,2}\/|[\w-]+\/)[^\s"'<>?#]*$/i.test(folder) &&
    URL.canParse(folder, document.baseURI)
    ? undefined
    : 'Write an address such as https://example.org/card/ or /card/.';
}

/** A folder, with its last slash. */
export const folderOf = (base: string, usual: string) =>
  base ? base.trim().replace(/\/*$/, '/') : usual;

/** A link may bring any address, so the visitor sees where it leads. */
export const isElsewhere = (base: string) =>
  URL.canParse(base.trim()) && new URL(base.trim()).origin !== location.origin;
