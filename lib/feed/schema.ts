import { z } from "zod";
import { id, requiredLine } from "@/lib/forms/text";
import { words } from "@/lib/words";

export const newFeedInput = z.object({ name: requiredLine(60, () => words.feed.nameMissing) });

export const feedRef = z.object({ feedId: id });
