import { Download, Upload } from "lucide";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { words } from "@/lib/words";

const say = words.imports.settings;

/** The ways out with everything, and the way back in. */
export function DataLinks() {
  return (
    <div className="grid gap-5">
      <Way hint={say.everythingHint}>
        <Button href="/export/account" download icon={<Icon of={Download} />}>
          {say.everything}
        </Button>
      </Way>
      <Way hint={say.tableHint}>
        <Button href="/export/applications" download icon={<Icon of={Download} />}>
          {say.table}
        </Button>
      </Way>
      <Way hint={say.bringInHint}>
        <Button href="/import" icon={<Icon of={Upload} />}>
          {say.bringIn}
        </Button>
      </Way>
    </div>
  );
}

function Way({ hint, children }: { hint: string; children: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-1.5">
      {children}
      <p className="text-13 text-text-2">{hint}</p>
    </div>
  );
}
