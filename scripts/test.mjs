// `npm test`. Nothing is installed yet when this is read: what it imports at first is Node's own.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(
    `Afterword needs Node 20.9 or newer, and this is ${process.versions.node}: install a newer one`,
  );
  process.exit(1);
}
const { testAll } = await import("./test/test-all.mjs");
process.exit(await testAll(process.argv.slice(2)));
