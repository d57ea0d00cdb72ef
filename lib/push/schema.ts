import { z } from "zod";
import { id, unreadable } from "@/lib/forms/text";
import { words } from "@/lib/words";
import { serviceOf } from "./services";

const bytes = (count: number) =>
  z
    .string(unreadable)
    .max(2 * count, unreadable)
    .regex(/^[\w-]+$/, unreadable)
    .refine((text) => Buffer.from(text, "base64url").length === count, unreadable);

/** What a browser says of itself once it takes notifications: its address, its key (a point of P-256) and its secret. */
export const deviceInput = z.object({
  endpoint: z
    .string(unreadable)
    .max(1000, unreadable)
    .refine((address) => serviceOf(address) !== null, { error: () => words.reminders.devices.foreign }),
  p256dh: bytes(65),
  auth: bytes(16),
});

export const deviceIdInput = z.object({ deviceId: id });
