// `npm run licences`: writes docs/licences.md anew, from the lock file alone.
import { readFileSync, writeFileSync } from "node:fs";
import { licencesOf } from "./licences/licences-of.mjs";

writeFileSync("docs/licences.md", licencesOf(JSON.parse(readFileSync("package-lock.json", "utf8"))));
