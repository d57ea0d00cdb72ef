import "server-only";
import { env } from "@/lib/env";
import { isByItsName } from "./origin";

export const providerIds = ["google", "github", "oidc"] as const;

export type ProviderId = (typeof providerIds)[number];

/** Somebody else by whom people may sign in. */
export interface Provider {
  id: ProviderId;
  /** As people know it. */
  name: string;
  /** Whose word it is. */
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** Those that are configured here. */
export function providersHere(): Provider[] {
  const given = env();
  const google = ["google", "Google", "https://accounts.google.com"] as const;
  const github = ["github", "GitHub", "https://github.com/login/oauth"] as const;
  const issuer = given.AUTH_OIDC_ISSUER ?? "";
  const oidc = ["oidc", given.AUTH_OIDC_NAME ?? hostOf(issuer), issuer] as const;
  return [
    ...one(google, given.AUTH_GOOGLE_ID, given.AUTH_GOOGLE_SECRET),
    ...one(github, given.AUTH_GITHUB_ID, given.AUTH_GITHUB_SECRET),
    ...one(oidc, given.AUTH_OIDC_ISSUER && given.AUTH_OIDC_ID, given.AUTH_OIDC_SECRET),
  ];
}

function one(
  [id, name, issuer]: readonly [ProviderId, string, string],
  clientId: string | undefined,
  clientSecret: string | undefined,
): Provider[] {
  return clientId && clientSecret ? [{ id, name, issuer, clientId, clientSecret }] : [];
}

/** Those that can be offered where the app is asked for by this host: whoever signs in there comes back to its name. */
export function providersAt(host: string | null): Provider[] {
  return isByItsName(host) ? providersHere() : [];
}

/** The configured one with this id, or null. */
export function providerHere(id: string): Provider | null {
  return providersHere().find((provider) => provider.id === id) ?? null;
}

/** What an issuer is called: its own name where it is configured, else where it is. */
export function nameOfIssuer(issuer: string): string {
  return providersHere().find((provider) => provider.issuer === issuer)?.name ?? hostOf(issuer);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
