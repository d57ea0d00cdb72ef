import { z } from "zod";

/** Of which search; of all of them where none is named. */
export const exportParams = z.object({ search: z.uuid().optional() });
