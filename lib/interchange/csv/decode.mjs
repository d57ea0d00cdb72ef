import { decode as decodeMarked } from "../lines/decode.mjs";

/**
 * A file's bytes as text, also where it is UTF-16 without the mark at its head.
 * @param {Uint8Array} bytes
 */
export function decode(bytes) {
  const halves = zerosIn(bytes);
  if (halves.odd > 0.3 && halves.even < 0.1) return new TextDecoder("utf-16le").decode(bytes);
  if (halves.even > 0.3 && halves.odd < 0.1) return new TextDecoder("utf-16be").decode(bytes);
  return decodeMarked(bytes);
}

/**
 * What part of the bytes at even and at odd places is zero, near the beginning: in UTF-16 many are.
 * @param {Uint8Array} bytes
 */
function zerosIn(bytes) {
  const some = bytes.subarray(0, 2000);
  const zeros = { even: 0, odd: 0 };
  for (const [at, byte] of some.entries()) if (byte === 0) zeros[at % 2 === 0 ? "even" : "odd"] += 1;
  const half = Math.max(1, some.length / 2);
  return { even: zeros.even / half, odd: zeros.odd / half };
}
