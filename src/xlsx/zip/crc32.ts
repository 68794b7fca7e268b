/** Eight tables of 256 one after the other, so that eight bytes are taken a step ("slicing by 8"). */
const TABLE = buildTable();

function buildTable(): Int32Array {
  const table = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    table[byte] = value;
  }
  for (let index = 256; index < table.length; index += 1) {
    const value = table[index - 256] ?? 0;
    table[index] = (value >>> 8) ^ (table[value & 255] ?? 0);
  }
  return table;
}

/** CRC-32 of zip (ISO 3309), for hosts without one of their own. `start` continues an earlier result. */
export function crc32(bytes: Uint8Array, start = 0): number {
  const at = (level: number, value: number): number => TABLE[(level << 8) | (value & 255)] ?? 0;
  const byte = (place: number): number => bytes[place] ?? 0;
  let crc = ~start;
  let place = 0;
  for (; place + 8 <= bytes.length; place += 8) {
    crc ^= byte(place) | (byte(place + 1) << 8) | (byte(place + 2) << 16) | (byte(place + 3) << 24);
    crc =
      at(7, crc) ^
      at(6, crc >>> 8) ^
      at(5, crc >>> 16) ^
      at(4, crc >>> 24) ^
      at(3, byte(place + 4)) ^
      at(2, byte(place + 5)) ^
      at(1, byte(place + 6)) ^
      at(0, byte(place + 7));
  }
  for (; place < bytes.length; place += 1) crc = at(0, crc ^ byte(place)) ^ (crc >>> 8);
  return ~crc >>> 0;
}
