/** @type {import("next").NextConfig} */
const config = { serverExternalPackages: ["postgres"] };

export default config;
