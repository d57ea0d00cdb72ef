import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import { env } from "@/lib/env";

/** Whether this instance can send mail. */
export function canSendMail(): boolean {
  return env().SMTP_URL !== undefined;
}

const seconds = 1000;
let made: { url: string; transport: Transporter } | undefined;

/** The way to the configured server; null where there is none. */
export function mailTransport(): Transporter | null {
  const url = env().SMTP_URL;
  if (!url) return null;
  if (made?.url !== url) made = { url, transport: createTransport(smtpOptions(url)) };
  return made.transport;
}

/**
 * What an `smtp://` or `smtps://` address says. Links that open accounts don't go over the network in the clear: beyond
 * this machine TLS is wanted, unless the address ends in `?requireTLS=false`, for a relay in the same private network.
 */
export function smtpOptions(address: string) {
  const url = new URL(address);
  const secure = url.protocol === "smtps:";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const near = /^(localhost|127(\.\d{1,3}){3}|::1)$/.test(host);
  return {
    host,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !near && url.searchParams.get("requireTLS") !== "false",
    auth: url.username
      ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
      : undefined,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 30 * seconds,
    // A letter is made of what is in the program alone.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
