import { unzipSync } from 'fflate';
import { zipBlob } from '../../../src/taskpane/photos/zip-blob';
import { crc32 } from '../../../src/xlsx/zip/crc32';
import { readZip } from '../../../src/xlsx/zip/read-zip';

it('an archive of blobs is one that others read', async () => {
  const content: [string, Uint8Array<ArrayBuffer>][] = [
    ['张三_500103199003070009.jpg', Uint8Array.of(1, 2, 3)],
    ['空.jpg', new Uint8Array()],
    ['改名清单.csv', new TextEncoder().encode('原文件')],
  ];
  const files = content.map(([name, bytes]) => ({ name, blob: new Blob([bytes]), crc32: crc32(bytes) }));
  const bytes = new Uint8Array(await zipBlob(files).arrayBuffer());
  const read = unzipSync(bytes);
  expect(Object.keys(read)).toEqual(content.map(([name]) => name));
  for (const [name, inner] of content) expect(Buffer.from(read[name] ?? [])).toEqual(Buffer.from(inner));
  expect(readZip(bytes).map((entry) => entry.crc32)).toEqual(files.map((file) => file.crc32));
});
