import fc from "fast-check";
import type { ZodType } from "zod";
import { line, text } from "@/lib/forms/text";

/** Texts that have broken links and headers before, by what is in them. Each is as the boundary of our forms lets it in. */
export const texts: readonly [what: string, subject: string, body: string][] = [
  ["accents", "Dziękuję, Małgorzata", "Crème brûlée à Zürich"],
  ["emoji", "Thanks 🙏🏽", "A family 👨‍👩‍👧 and a flag 🇰🇪"],
  ["Hindi", "आपके समय के लिए धन्यवाद", "प्रिय दाना,\n\nकल की बातचीत के लिए धन्यवाद।"],
  ["Arabic", "شكرا جزيلا على وقتك", "عزيزتي دانا،\n\nشكرا على اللقاء 10/06.\n\nأمارا"],
  ["quotes", `"Thank you", she said: it's 'done'`, '“So” – ‘so’ \\ "so" `so` «so»'],
  ["marks that mean something in a link", "50% off; why? #1 & more", "a=b&cc=eve@example.org;bcc?+%0A\"'<x>"],
  [
    "what looks encoded",
    "=?utf-8?B?QmNjOiBldmU=?= %0d%0aBcc: eve@example.org",
    "=20=3D\r\n.\r\n--=_\nFrom me to you\n",
  ],
  ["lines and tabs", "One line", "Dear Dana,\n\n\tThank you.\n\n\n- one\n-  two  \n\nAmara\n"],
];

const nasty = [
  "\r\nBcc: eve@example.org",
  "\u2028Bcc: eve@example.org\u2029",
  "\u0085Bcc: eve@example.org",
  "%0d%0aBcc:%20eve@example.org",
  "&bcc=eve@example.org",
  "?cc=eve@example.org#",
  ";eve@example.org,",
  "\u200e\u202e\u2066\u00ad\u200b\u200d",
  "\t\n\n \n",
  " \t",
  "\ufeff",
  "\u00a0\u3000",
  "=?utf-8?Q?=0D=0ABcc:?=",
  "\n.\n",
  "+ +%2B",
];

/** What the boundary makes of any text: of a subject, and of a body. */
export const subjects = lets(line(300), fc.string({ unit: "binary", maxLength: 120 }));
export const bodies = lets(text(20_000), fc.string({ unit: "binary", maxLength: 400 }));

function lets(boundary: ZodType<string>, raw: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const mixed = fc
    .array(fc.oneof(raw, fc.constantFrom(...nasty)), { maxLength: 6 })
    .map((parts) => parts.join(""));
  return mixed
    .map((one) => boundary.safeParse(one))
    .filter(({ success }) => success)
    .map(({ data }) => data ?? "");
}
