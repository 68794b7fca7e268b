import { message } from '../../messages/catalog';
import { PhotoError } from '../../photos/photo-error';
import { wasmCodec } from '../../photos/wasm-codec';

const JPEG_DECODER = new URL('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm', import.meta.url);
const JPEG_ENCODER = new URL('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm', import.meta.url);
const PNG_DECODER = new URL('@jsquash/png/codec/pkg/squoosh_png_bg.wasm', import.meta.url);

/** Pictures as browsers read them: by the same WebAssembly as on the command line, off this page's own server. */
export const browserCodec = wasmCodec({
  jpegDecoder: fetchedOnce(JPEG_DECODER),
  jpegEncoder: fetchedOnce(JPEG_ENCODER),
  pngDecoder: fetchedOnce(PNG_DECODER),
});

/** A decoder that starts anew after a damaged picture does not ask the server again. */
function fetchedOnce(file: URL): () => Promise<ArrayBuffer> {
  let fetched: Promise<ArrayBuffer> | null = null;
  return () => {
    fetched ??= fetchFile(file).catch((error: unknown) => {
      fetched = null;
      throw error;
    });
    return fetched;
  };
}

async function fetchFile(file: URL): Promise<ArrayBuffer> {
  const answer = await fetch(file).catch((error: unknown) => {
    throw new PhotoError(message('pane.photos.lost'), { cause: error });
  });
  if (!answer.ok) throw new PhotoError(message('pane.photos.lost'));
  return answer.arrayBuffer();
}
