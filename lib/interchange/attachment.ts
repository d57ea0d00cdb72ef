import { oneLine } from "./mail";

const longest = 80;

/**
 * The Content-Disposition of a download: the file's name in any script (RFC 5987), and beside it one in ASCII for
 * programs that read no other. Signs that mean something in a path or a header become a space.
 */
export function attachment(name: string, extension: string): string {
  const plain = oneLine(name)
    .replace(/[\p{Cs}"\\/:*?<>|%;]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const stem = [...plain].slice(0, longest).join("").trimEnd() || "message";
  const ascii = stem
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^ -~]/gu, "_");
  // Of marks alone nothing is left.
  return `attachment; filename="${ascii || "message"}.${extension}"; filename*=UTF-8''${encoded(`${stem}.${extension}`)}`;
}

/** What encodeURIComponent leaves, RFC 5987 doesn't allow all of. */
function encoded(file: string): string {
  return encodeURIComponent(file).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
