// What scripts/start/run-worker takes out of the bundle.
export { disconnect } from "@/db/client";
export { work } from "./work";
