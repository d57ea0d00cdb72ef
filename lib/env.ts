import "server-only";
import { isIP } from "node:net";
import { z } from "zod";

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: "is no postgres:// address" });
const addressList = z
  .string()
  .transform((list) => list.split(",").map((item) => item.trim()))
  .refine((items) => items.every(isAddressOrRange), "is no comma-separated list of addresses or ranges");

const pushServices = z
  .string()
  .transform((list) => list.split(",").map((item) => item.trim()))
  .refine((items) => items.every(isPushService), "is no comma-separated list of https:// origins");

const sender = z
  .string()
  .max(320, "is too long")
  .transform((text) =>
    /^(?:"?([^"<>\p{Cc}]*?)"?\s*<)?([^\s<>@"\p{Cc}]+@[^\s<>@"\p{Cc}]+)>?$/u.exec(text.trim()),
  )
  .refine((found) => found !== null, "is no address, such as Afterword <afterword@example.org>")
  .transform((found) => ({ name: found?.[1] || "Afterword", address: found?.[2] ?? "" }));

const variables = z.object({
  DATABASE_URL: postgresUrl,
  DATABASE_CONNECTIONS: z.coerce
    .number("is no number from 1 to 100")
    .int("is no number from 1 to 100")
    .min(1, "is no number from 1 to 100")
    .max(100, "is no number from 1 to 100")
    .default(10),
  AUTH_SECRET: z.string({ error: "is not set" }).min(32, "is shorter than 32 characters"),
  APP_URL: z.url({ protocol: /^https?$/, error: "is no http:// or https:// address" }).optional(),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce
    .number("is no port")
    .int("is no port")
    .min(1, "is no port")
    .max(65535, "is no port")
    .default(3000),
  TRUSTED_PROXIES: addressList.default([]),
  SIGNUP: z.enum(["open", "invite", "closed"], "is none of open, invite and closed").default("open"),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "is no smtp:// or smtps:// address" }).optional(),
  MAIL_FROM: sender.optional(),
  PUSH_SERVICES: pushServices.default([]),
  AUTH_GOOGLE_ID: z.string().optional(),
  AUTH_GOOGLE_SECRET: z.string().optional(),
  AUTH_GITHUB_ID: z.string().optional(),
  AUTH_GITHUB_SECRET: z.string().optional(),
  AUTH_OIDC_ISSUER: z.url({ protocol: /^https?$/, error: "is no http:// or https:// address" }).optional(),
  AUTH_OIDC_ID: z.string().optional(),
  AUTH_OIDC_SECRET: z.string().optional(),
  AUTH_OIDC_NAME: z.string().max(40, "is longer than 40 characters").optional(),
  AFTERWORD_TEST_CLOCK: z.string().optional(),
});

type Variable = keyof z.infer<typeof variables>;

/** Each is of no use without the other. */
const together: [Variable, Variable][] = [
  ["SMTP_URL", "MAIL_FROM"],
  ["AUTH_GOOGLE_ID", "AUTH_GOOGLE_SECRET"],
  ["AUTH_GITHUB_ID", "AUTH_GITHUB_SECRET"],
  ["AUTH_OIDC_ISSUER", "AUTH_OIDC_ID"],
  ["AUTH_OIDC_ID", "AUTH_OIDC_SECRET"],
];

const environment = variables.superRefine((given, context) => {
  for (const [one, other] of together)
    if (given[one] && !given[other])
      context.addIssue({ code: "custom", path: [other], message: `is not set, and ${one} is` });
});

export type Environment = z.infer<typeof environment>;

let parsed: Environment | undefined;

/**
 * The environment, parsed on the first call and kept; an empty variable counts as unset. Called where a value is
 * needed and never while a module loads, since `next build` runs without any.
 * @throws {Error} naming the variable that is wrong
 */
export function env(): Environment {
  parsed ??= parseEnvironment(process.env);
  return parsed;
}

/** As `env`, of a given environment. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value));
  const result = environment.safeParse(given);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`${issue?.path.join(".")} ${issue?.message}`);
}

/** One address, or a range of them such as `10.0.0.0/8`. */
function isAddressOrRange(text: string): boolean {
  const [address = "", prefix, ...rest] = text.split("/");
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (bits < 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d+$/.test(prefix) && Number(prefix) <= bits);
}

/** An origin and nothing more; http:// only where it doesn't leave the machine. */
function isPushService(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  const near = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
  return origin === text && (protocol === "https:" || (protocol === "http:" && near));
}
