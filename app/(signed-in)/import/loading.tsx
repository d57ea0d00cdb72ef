import { Skeleton } from "@/components/ui/skeleton";
import { words } from "@/lib/words";

export default function Loading() {
  return <Skeleton rows={6} label={words.imports.looking} />;
}
