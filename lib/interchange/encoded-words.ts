const headLength = 66; // what a line of 76 characters leaves beside the longest name of a header
const wordBytes = 39; // so that a word, in base64 and with its frame, stays within that too

/**
 * Text of one line as a header may carry it: as it is where it is short plain ASCII, else as encoded words, folded
 * between them (RFC 2047). Half a surrogate pair becomes U+FFFD.
 */
export function headerText(text: string): string {
  return /^[!-~]+(?: [!-~]+)*$/.test(text) && text.length <= headLength && !text.includes("=?")
    ? text
    : encodedWords(text);
}

/** The name beside an address: as it is where a phrase may hold it, else as encoded words (RFC 5322, 3.4). */
export function headerName(name: string): string {
  return /^[\w!#$%&'*+/^`{|}~-]+(?: [\w!#$%&'*+/^`{|}~-]+)*$/.test(name) && name.length <= headLength
    ? name
    : encodedWords(name);
}

function encodedWords(text: string): string {
  const words: string[] = [];
  let word = "";
  // No character is cut in two: each word is decoded by itself. Decoders take a byte order mark off the front of a
  // word, so it would come back or not by where it stands: it is left out everywhere.
  for (const character of text.replaceAll("\ufeff", "")) {
    if (Buffer.byteLength(word + character) > wordBytes) {
      words.push(word);
      word = "";
    }
    word += character;
  }
  if (word) words.push(word);
  return words.map((one) => `=?utf-8?B?${Buffer.from(one).toString("base64")}?=`).join("\r\n ");
}
