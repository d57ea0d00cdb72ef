// `npm run shots`: a picture of every page and of the states that matter, in four settings, into shots/. With words after
// it (`npm run shots -- today editor`), only of those whose name has one of them.
import { takeAll } from "./shots/take-all.mjs";

process.exit(await takeAll(process.argv.slice(2)));
