const SYSTEM =
  /(?:^|[\\/])(?:(?:__MACOSX|@eaDir|\$RECYCLE\.BIN|#recycle|\.[^\\/.][^\\/]*)[\\/].*|\.[^\\/]*|thumbs\.db|desktop\.ini|ehthumbs\.db|~\$[^\\/]*)$/is;
const PICTURES: ReadonlySet<string> = new Set([
  'jpg',
  'jpeg',
  'jfif',
  'png',
  'bmp',
  'gif',
  'heic',
  'heif',
  'webp',
  'tif',
  'tiff',
]);

const ENDING = /\.([a-z][a-z0-9]{1,4})\s*$/i;

/** True for what Windows, macOS and disk stations put beside the photos: lists, bins, and folders that are hidden. */
export function isSystemFile(path: string): boolean {
  return SYSTEM.test(path);
}

/** True where the ending is another's than a picture's; a photo may also have lost its ending. */
export function looksLikeOther(file: string): boolean {
  const ending = ENDING.exec(file)?.[1];
  return ending !== undefined && !PICTURES.has(ending.toLowerCase());
}

/** A path's own name, as it is written. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** What no file may be called on Windows, macOS or Linux, and what would leave the folder. */
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001F]|^\.|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const LONGEST = 120;
/** Linux and macOS count bytes, 255 of them; a file being written has a longer name for a while. */
const MOST_BYTES = 240;

/** True where a file may be called so on every system. */
export function isSafeFileName(name: string): boolean {
  return name.length <= LONGEST && bytesOf(name) <= MOST_BYTES && !FORBIDDEN.test(name);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
