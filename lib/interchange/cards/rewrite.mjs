import { Buffer } from "node:buffer";

/**
 * A card's text with the lines joined that vCard 2.1 breaks by a `=` at their end.
 * @param {string} text
 */
export function joinQuoted(text) {
  const out = /** @type {string[]} */ ([]);
  let isOpen = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const whole = isOpen ? `${out.pop()}${line}` : line;
    isOpen = line.endsWith("=") && (isOpen || /^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(line));
    out.push(isOpen ? whole.slice(0, -1) : whole);
  }
  return out.join("\n");
}

/**
 * A line of vCard 2.1 as 3.0 would write it: types by their name, letters as they are. One of 3.0 or 4.0 stays.
 * @param {string} line
 */
export function rewritten(line) {
  const end = valueStart(line);
  if (end === -1) return line;
  const [name = "", ...params] = line.slice(0, end).split(";");
  if (params.every((param) => param.includes("=")) && !/;(?:ENCODING|CHARSET)=/i.test(line.slice(0, end)))
    return line;
  let encoding = "";
  let charset = "utf-8";
  const kept = params.flatMap((param) => {
    const [, key = "", value = ""] = /^([\w-]+)=(.*)$/s.exec(param) ?? [];
    if (/^encoding$/i.test(key)) encoding = value;
    else if (/^charset$/i.test(key)) charset = value;
    else if (key) return [param];
    else if (/^(?:quoted-printable|base64|b|8bit|7bit)$/i.test(param)) encoding = param;
    else if (/^[\w-]+$/.test(param)) return [`TYPE=${param}`];
    return [];
  });
  const value = line.slice(end + 1);
  const text = /^quoted-printable$/i.test(encoding) ? unquoted(value, charset) : value;
  return `${[name, ...kept].join(";")}:${text}`;
}

/**
 * Where the head of a line ends: at the first colon that isn't quoted.
 * @param {string} line
 */
function valueStart(line) {
  let isQuoted = false;
  for (let at = 0; at < line.length && at < 2000; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ":" && !isQuoted) return at;
  }
  return -1;
}

/**
 * @param {string} value
 * @param {string} charset
 */
function unquoted(value, charset) {
  const bytes = Buffer.from(
    value.replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
  const text = /[^\0-\u00ff]/.test(value) ? value : decoderOf(charset).decode(bytes);
  // A line in 3.0 has no line in it.
  return text.replace(/\r\n?|\n/g, "\\n");
}

/** @param {string} charset */
function decoderOf(charset) {
  try {
    return new TextDecoder(charset.replace(/"/g, "").trim());
  } catch {
    return new TextDecoder("windows-1252");
  }
}
