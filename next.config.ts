import type { NextConfig } from "next";

/** The content security policy is not among these: it carries a nonce, so each response gets its own from the proxy. */
const everyResponse = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  generateBuildId: () => process.env.AFTERWORD_BUILD ?? null,
  // `npm test` checks the types; a build on somebody's machine has no need to wait for it.
  typescript: { ignoreBuildErrors: true },
  // Native code, calendars read from disk and raw sockets: required at run time, not bundled.
  serverExternalPackages: ["@node-rs/argon2", "date-holidays", "nodemailer", "postgres", "web-push"],
  // A title comes with its page, and not a moment later.
  htmlLimitedBots: /.*/,
  experimental: {
    serverActions: { bodySizeLimit: "2.25mb" },
    // A build that goes on from what an earlier one kept has had styles missing on some pages.
    turbopackFileSystemCacheForBuild: false,
  },
  headers: async () => [
    { source: "/:path*", headers: everyResponse },
    {
      source: "/:link(reset-password|confirm-address|sign-up|finish-sign-up)/:token",
      headers: [{ key: "Referrer-Policy", value: "no-referrer" }],
    },
  ],
};

export default config;
