import { readFile, writeFile } from 'node:fs/promises';
import { openPackage } from '../src/xlsx/package';
import { savePackage } from '../src/xlsx/save-package';
import { nodeCodec } from '../src/xlsx/zip/node-codec';

// The floor under ours: every part unzipped and zipped again by our own package code, nothing else.
const [file = '', output = ''] = process.argv.slice(2);
const pkg = await openPackage(await readFile(file), nodeCodec);
const replace = new Map<string, Uint8Array[]>();
for (const part of pkg.partNames()) replace.set(part, [await pkg.bytes(part)]);
await writeFile(output, await savePackage(pkg, { replace, add: new Map(), remove: new Set() }));
