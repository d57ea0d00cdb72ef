"use client";
import { useEffect } from "react";

/** On the page after an account is deleted or signed out everywhere: leaves nothing of a draft on this device. */
export function ForgetHere() {
  useEffect(() => {
    void import("./leave-device").then(({ forgetDrafts }) => forgetDrafts());
  }, []);
  return null;
}
