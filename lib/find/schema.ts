import { z } from "zod";
import { line } from "@/lib/forms/text";

/** The longest text that is looked for; a line of quick add is no longer. */
export const mostTyped = 200;

/** What the palette asks for; without a text, what it shows before anything is typed. */
export const findAddress = z.object({ q: line(mostTyped).catch("") });
