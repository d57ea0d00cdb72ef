import "server-only";
import type { Provider as ProviderConfig } from "next-auth/providers";
import GitHub from "next-auth/providers/github";
import Google from "next-auth/providers/google";
import { githubClaims } from "./github-claims";
import { type Provider, providersHere } from "./providers";

/** What next-auth has to know of each that is configured. */
export function providerConfigs() {
  return providersHere().map(configOf);
}

/** None without state and PKCE; where there is an ID token, it answers a nonce of ours. */
function configOf({ id, name, issuer, clientId, clientSecret }: Provider): ProviderConfig {
  const client = { clientId, clientSecret };
  if (id === "google") return Google({ ...client, checks: ["pkce", "state", "nonce"] });
  if (id === "github")
    return GitHub({ ...client, checks: ["pkce", "state"], userinfo: { request: githubClaims } });
  return {
    ...{ id, name, issuer, ...client, type: "oidc", checks: ["pkce", "state", "nonce"] },
    // The claims that this one asks for stand in the ID token of some, and in the answer for who it is of all.
    idToken: false,
    authorization: { params: { scope: "openid email profile" } },
  };
}
