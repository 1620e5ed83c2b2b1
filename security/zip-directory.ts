export type ZipEntry = { name: string; packed: number; unpacked: number };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;

/**
 * The table of contents of a ZIP file, read without unpacking anything (APPNOTE 4.3.12 and 4.3.16). ZIP64 archives are
 * not read: no office document of our size needs one.
 * @returns null when there is none or it is damaged
 */
export function zipDirectory(data: Buffer): ZipEntry[] | null {
  const earliest = Math.max(0, data.length - END_SIZE - LONGEST_COMMENT);
  for (let at = data.length - END_SIZE; at >= earliest; at -= 1) {
    if (data.readUInt32LE(at) === END)
      return entries(data, data.readUInt32LE(at + 16), data.readUInt16LE(at + 10));
  }
  return null;
}

function entries(data: Buffer, start: number, count: number): ZipEntry[] | null {
  const found: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > data.length || data.readUInt32LE(at) !== ENTRY) return null;
    const nameLength = data.readUInt16LE(at + 28);
    found.push({
      packed: data.readUInt32LE(at + 20),
      unpacked: data.readUInt32LE(at + 24),
      name: data.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
    });
    at += ENTRY_SIZE + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return found;
}
