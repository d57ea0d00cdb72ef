"use client";
import { useEffect } from "react";
import type { KeptWords } from "./kept-page";

interface Props {
  words: KeptWords;
}

/**
 * Keeps the Today that is on the screen, to be read where there is no connection. With each reading of the day it has
 * another key, and keeps it anew.
 */
export function KeepToday({ words }: Props) {
  useEffect(() => {
    if (!("serviceWorker" in navigator && "caches" in globalThis)) return;
    const leaving = new AbortController();
    // It waits until the page has come to rest: nobody looks at what is kept while this is here.
    const later = setTimeout(async () => {
      const { keep } = await import("./keep");
      await keep(words, leaving.signal).catch(() => {});
    }, 1_000);
    return () => {
      clearTimeout(later);
      leaving.abort();
    };
  }, [words]);
  return null;
}
