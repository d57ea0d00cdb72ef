const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
const narrow = /[iljtfrI.,:;'’!|() ]/;
const broad = /[mwMW@%–—…]/;

/**
 * About how wide a text is in the interface's sans, in px at the given size; rather too wide than too narrow.
 * A server can't measure, and a label that is given too much room costs less than two that collide.
 */
export function textWidth(text: string, { size = 13, strong = false } = {}): number {
  let ems = 0;
  for (const letter of text.normalize("NFC")) {
    if (/\p{M}/u.test(letter)) continue;
    ems += emsOf(letter);
  }
  return Math.ceil(ems * size * (strong ? 1.06 : 1));
}

function emsOf(letter: string): number {
  if (wide.test(letter)) return 1.02;
  if (narrow.test(letter)) return 0.37;
  if (broad.test(letter)) return 0.93;
  return /\p{Lu}/u.test(letter) ? 0.74 : 0.62;
}
