"use client";
import { useEffect, useRef } from "react";

/** Tells the form which zone the browser's clock is in. Without JavaScript it stays empty. */
export function ZoneField() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  }, []);
  return <input ref={field} type="hidden" name="timeZone" />;
}
