/** The lines of an address on paper: the names, but for those that the postal address has in it already, and then that. */
export function addressBlock(names: readonly string[], postalAddress: string): string[] {
  const lines = postalAddress
    .split("\n")
    .map((one) => one.trim())
    .filter(Boolean);
  const said = lines.map(plain);
  const missing = names.map((name) => name.trim()).filter((name) => name && !said.includes(plain(name)));
  return [...missing, ...lines];
}

function plain(line: string): string {
  return line.normalize("NFC").toLowerCase();
}
