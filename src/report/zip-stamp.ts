/** Zip files that are the same bytes whenever they are made: the time at which each file in one was put in is fixed. */

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The first day a zip file can name: 1 January 1980, midnight. */
const FIRST_DAY = 0x00210000;

/**
 * A copy in which every entry bears the first day that zip files know. Anything but a plain zip file without comment
 * comes back as it is.
 */
export const withoutTimes = (zip: Uint8Array): Uint8Array => {
  const copy = zip.slice();
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  const end = copy.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== END) return copy;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY) return zip;
    const local = view.getUint32(at + 42, true);
    if (local + 30 > end || view.getUint32(local, true) !== LOCAL) return zip;
    view.setUint32(at + 12, FIRST_DAY, true);
    view.setUint32(local + 10, FIRST_DAY, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return copy;
};
