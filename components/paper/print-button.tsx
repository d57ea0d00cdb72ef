"use client";
import { Printer } from "lucide";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

export function PrintButton({ label }: { label: string }) {
  return (
    <Button variant="first" icon={<Icon of={Printer} />} onClick={() => window.print()}>
      {label}
    </Button>
  );
}
