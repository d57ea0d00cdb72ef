import { signUp } from "../people.mjs";

/** @import { State } from "../states.mjs" */

/**
 * Passkeys, under the name by which browsers have them: somebody else's account than that of the other pictures.
 * @type {Record<string, State>}
 */
export const passkeyStates = {
  "passkeys-by-name": async (page, shoot, { address }) => {
    const named = address.replace("127.0.0.1", "localhost");
    await page.goto(`${named}/sign-in`);
    await shoot({ as: "sign-in" });
    await signUp(page, "Robin Achterberg", named);
    const devices = await page.context().newCDPSession(page);
    await devices.send("WebAuthn.enable");
    await devices.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        ...{ protocol: "ctap2", transport: "internal", automaticPresenceSimulation: true },
        ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
      },
    });
    await page.goto(`${named}/settings/account/passkeys`);
    await shoot({ as: "none" });
    await page.getByLabel("What you call it").fill("Laptop");
    await page.getByLabel("Your password").fill("a quiet evening by the sea");
    await page.getByRole("button", { name: "Add a passkey" }).click();
    await page.locator("summary", { hasText: "Remove Laptop" }).click();
    await page.locator(".toast").waitFor({ state: "hidden" });
    await shoot();
  },
};
