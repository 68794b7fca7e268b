/** Eight tables of 256 one after the other, so that eight bytes are taken a step ("slicing by 8"). */
const POLYNOMIAL = 0xedb88320;
const TABLE = buildTable();

function buildTable(): Int32Array {
  const table = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
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

/**
 * CRC-32 of two byte strings one after the other, from that of each and the length of the second: so chunks can be
 * summed before it is known what stands in front of them. The first sum is moved on by the second's zero bits, which
 * is a multiplication of polynomials modulo CRC-32's own.
 */
export function joinedCrc32(first: number, second: number, secondLength: number): number {
  let moved = first;
  // x^8 for one byte; squared each time the length is halved. Bit 31 holds x^0.
  let power = 0x00800000;
  for (let length = secondLength; length > 0; length = Math.floor(length / 2)) {
    if (length % 2 === 1) moved = product(moved, power);
    power = product(power, power);
  }
  return (moved ^ second) >>> 0;
}

function product(one: number, other: number): number {
  let sum = 0;
  let shifted = other;
  for (let bit = 31; bit >= 0; bit -= 1) {
    if ((one >>> bit) & 1) sum ^= shifted;
    shifted = shifted & 1 ? (shifted >>> 1) ^ POLYNOMIAL : shifted >>> 1;
  }
  return sum;
}
