import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { spokenLanguage } from "@/lib/language/language";
import { words } from "@/lib/words";
import { paper } from "./paper";

/** What a phone or a desktop needs to keep the app among its own. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  await connection();
  const { name, description } = words.common;
  return {
    id: "/",
    name,
    short_name: name,
    description,
    lang: spokenLanguage(),
    start_url: "/today",
    scope: "/",
    display: "standalone",
    background_color: paper.light,
    theme_color: paper.light,
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      { name: words.quick.verbs.application, url: "/applications/new" },
      { name: words.shell.calendar, url: "/calendar" },
    ],
  };
}
