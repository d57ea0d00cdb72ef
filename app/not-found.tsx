import type { Metadata } from "next";
import { StandAlone } from "@/components/shell/stand-alone";
import { Button } from "@/components/ui/button";
import { words } from "@/lib/words";

const { title, detail, home } = words.errors.notFound;

export const metadata: Metadata = { title };

export default function NotFound() {
  return (
    <StandAlone title={title} detail={detail}>
      <Button href="/">{home}</Button>
    </StandAlone>
  );
}
