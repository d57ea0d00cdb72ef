"use client";
import { useEffect } from "react";
import { forgetToday } from "./forget";

/** On the pages for those who aren't signed in: whoever was, and however that ended, their Today is read no longer. */
export function ForgetToday() {
  useEffect(() => {
    void forgetToday().catch(() => {});
  }, []);
  return null;
}
