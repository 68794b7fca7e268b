// The floor under any reviewer of .xlsx: unzip every part and zip it again, with the runtime's zlib and nothing else.
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const LEVEL = 4;
const [file, output] = process.argv.slice(2);
const bytes = readFileSync(file);
const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
const count = bytes.readUInt16LE(end + 10);
const written = [];
const directory = [];
let offset = 0;
for (let entry = 0, at = bytes.readUInt32LE(end + 16); entry < count; entry += 1) {
  const [packed, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
  const local = bytes.readUInt32LE(at + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const plain = inflateRawSync(bytes.subarray(start, start + packed));
  const sum = crc32(plain);
  if (sum !== bytes.readUInt32LE(at + 16)) throw new Error('damaged');
  const deflated = deflateRawSync(plain, { level: LEVEL });
  const central = Buffer.from(bytes.subarray(at, at + 46 + nameLength));
  central.writeUInt32LE(deflated.length, 20);
  central.writeUInt32LE(0, 30);
  central.writeUInt32LE(offset, 42);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  central.copy(header, 4, 6, 30);
  written.push(header, central.subarray(46), deflated);
  directory.push(central);
  offset += 30 + nameLength + deflated.length;
  at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
}
const central = Buffer.concat(directory);
const tail = Buffer.from(bytes.subarray(end, end + 22));
tail.writeUInt32LE(central.length, 12);
tail.writeUInt32LE(offset, 16);
writeFileSync(output, Buffer.concat([...written, central, tail]));
