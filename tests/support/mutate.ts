/** Numbers that look random and are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const tokens = [
  ...[
    "BEGIN:VEVENT\r\n",
    "END:VEVENT\r\n",
    "END:VCALENDAR\r\n",
    "BEGIN:VCARD\r\n",
    "\r\n ",
    "\r\n",
    "\n",
    "\r",
  ],
  ...[
    ":",
    ";",
    ",",
    "=",
    '"',
    "\\",
    "\0",
    "\u2028",
    "\ufeff",
    "\ud800",
    "=\r\n",
    "=0D=0A",
    "TZID=",
    "RRULE:FREQ=SECONDLY\r\n",
  ],
  ...[
    "DTSTART:",
    "99999999T999999Z",
    "-1",
    "1e309",
    "__proto__",
    "constructor",
    "VALUE=PERIOD",
    "RDATE:20260101T000000Z/P1D\r\n",
  ],
];

/** The bytes with one to eight things done to them: bits turned, pieces cut, doubled, moved, and signs put in. */
export function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  let out = Buffer.from(bytes);
  const at = () => Math.floor(next() * (out.length + 1));
  for (let times = 1 + Math.floor(next() * 8); times > 0; times -= 1) {
    const [from, to] = [at(), at()].sort((a, b) => a - b) as [number, number];
    const piece = out.subarray(from, Math.min(to, from + 4000));
    const token = Buffer.from(tokens[Math.floor(next() * tokens.length)] ?? "");
    const place = at();
    const kind = Math.floor(next() * 6);
    if (kind === 0 && out.length > 0) out[place % out.length] = Math.floor(next() * 256);
    else if (kind === 1) out = Buffer.concat([out.subarray(0, from), out.subarray(from + piece.length)]);
    else if (kind === 2) out = Buffer.concat([out.subarray(0, place), piece, out.subarray(place)]);
    else if (kind === 3) out = Buffer.concat([out.subarray(0, place), token, out.subarray(place)]);
    else if (kind === 4) out = out.subarray(0, place);
    else {
      const rest = Buffer.concat([out.subarray(0, from), out.subarray(from + piece.length)]);
      out = Buffer.concat([rest.subarray(0, place), piece, rest.subarray(place)]);
    }
  }
  return new Uint8Array(out);
}
