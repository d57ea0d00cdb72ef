import "./fonts/fonts.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { UiWordsProvider } from "@/components/ui/ui-words";
import { spokenLanguage } from "@/lib/language/language";
import { words } from "@/lib/words";
import { paper } from "./paper";

export function generateMetadata(): Metadata {
  const { name, tagline, description } = words.common;
  return {
    title: { default: `${name}: ${tagline}`, template: `%s · ${name}` },
    description,
    applicationName: name,
    // Dates and numbers in drafts are not to be turned into links.
    formatDetection: { telephone: false, date: false, address: false, email: false },
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = {
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: paper.light },
    { media: "(prefers-color-scheme: dark)", color: paper.dark },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { ui } = words.common;
  // The policy for scripts carries a nonce for each response, so no page is made ahead of its request.
  await connection();
  return (
    <html lang={spokenLanguage()}>
      <body>
        <UiWordsProvider words={ui}>{children}</UiWordsProvider>
      </body>
    </html>
  );
}
