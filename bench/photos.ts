import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkCharacter } from '../src/applicant/id-check';
import { openPhotos } from '../src/cli/photo-files';
import { message } from '../src/messages/catalog';
import { builtInNotice } from '../src/notice/built-in-notice';
import { checkPhotos } from '../src/photos/check-photos';
import { matchPhotos } from '../src/photos/match-photos';
import type { PhotoFile, PhotoPerson } from '../src/photos/photo-match';
import type { PhotoTools } from '../src/photos/photo-source';

// Photos against rows: names and headers of a folder beside merely reading it, and matching alone at two sizes.
const corpus = process.argv[2] ?? '';
const ROUNDS = 7;

const person = (name: string, idNumber: string): PhotoPerson => ({
  name,
  idNumber,
  expected: `${name}_${idNumber}.jpg`,
  column: '',
});

const tools: PhotoTools = {
  decode: () => Promise.reject(new Error('names and headers ask for no pixels')),
  hash: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('base64')),
  failure: (error) => message('cli.failure.defect', { reason: String(error) }),
};

/** The same folder opened and every file read, no more. */
async function readAlone(): Promise<number> {
  const { files } = await openPhotos(path.join(corpus, 'photos'));
  let bytes = 0;
  const queue = files.values();
  const worker = async () => {
    for (const file of queue) bytes += (await file.whole()).length;
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return bytes;
}

const truth = JSON.parse(readFileSync(path.join(corpus, 'truth.json'), 'utf8')) as {
  rows: { name: string; idNumber: string }[];
};
const rows = truth.rows.map(({ name, idNumber }) => person(name, idNumber));

async function check(): Promise<number> {
  const { files } = await openPhotos(path.join(corpus, 'photos'));
  const options = { rule: builtInNotice.photo, pixels: false, atOnce: 8, onProgress: () => undefined };
  return (await checkPhotos(rows, files, tools, options))?.rows.length ?? 0;
}

/** As many people and files; one file in ten has a number one slip off, one in ten is a stranger's. */
function crowd(count: number): { people: PhotoPerson[]; files: PhotoFile[] } {
  const people = Array.from({ length: count }, (_, at) => {
    const days = `${1960 + (at % 40)}${String((at % 12) + 1).padStart(2, '0')}${String((at % 28) + 1).padStart(2, '0')}`;
    const digits = `${500_000 + Math.floor(at / 840)}${days}000`;
    return person(`样${String.fromCodePoint(0x4e00 + (at % 20_000))}`, digits + checkCharacter(digits));
  });
  const files = people.map(({ name, idNumber }, at) => {
    const slipped = at % 10 === 3 ? `${idNumber.slice(0, 17)}${at % 10}` : idNumber;
    return { path: at % 10 === 7 ? `陌生_${900_000 + at}19900101000X.jpg` : `${name}_${slipped}.jpg` };
  });
  return { people, files };
}

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
const middle = (times: readonly number[]) =>
  [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0;

const [small, large] = [crowd(10_000), crowd(40_000)];
const times = { read: [] as number[], check: [] as number[], small: [] as number[], large: [] as number[] };
for (let round = 0; round < ROUNDS; round += 1) {
  times.read.push(await timed(readAlone));
  times.check.push(await timed(check));
  times.small.push(await timed(() => matchPhotos(small.people, small.files)));
  times.large.push(await timed(() => matchPhotos(large.people, large.files)));
}
const medians = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, middle(all)]));
process.stdout.write(JSON.stringify(medians));
