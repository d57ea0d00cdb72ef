import type { Metadata } from "next";
import { StandAlone } from "@/components/shell/stand-alone";
import { Button } from "@/components/ui/button";
import { words } from "@/lib/words";

export function generateMetadata(): Metadata {
  const { title } = words.errors.notFound;
  return { title };
}

export default function NotFound() {
  const { title, detail, home } = words.errors.notFound;
  return (
    <StandAlone title={title} detail={detail}>
      <Button href="/">{home}</Button>
    </StandAlone>
  );
}
