/**
 * @typedef {{ version: string, license?: string, dev?: boolean, devOptional?: boolean, link?: boolean }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lock
 */

/**
 * What the app consists of when it runs, and under which licence each has it: what only builds or tests it is left out.
 * @param {Lock} lock
 */
export function licencesOf(lock) {
  const rows = running(lock).map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return `# Licences

Afterword itself is under the MIT licence (LICENSE). What comes along when it runs, by the lock file; \`npm run licences\` writes this page.

| package | version | licence |
|---|---|---|
${rows.join("\n")}
`;
}

/**
 * @param {Lock} lock
 * @returns {{ name: string, version: string, licence: string }[]}
 */
export function running({ packages }) {
  const found = new Map();
  for (const [path, { version, license, dev, devOptional, link }] of Object.entries(packages)) {
    if (path === "" || dev || devOptional || link) continue;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    found.set(`${name} ${version}`, { name, version, licence: license ?? "unknown" });
  }
  return [...found.values()].sort((one, other) =>
    one.name < other.name ? -1 : one.name > other.name ? 1 : 0,
  );
}
