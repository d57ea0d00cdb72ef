import { Skeleton } from "@/components/ui/skeleton";
import { words } from "@/lib/words";

export default function Loading() {
  return <Skeleton rows={10} label={words.application.page.loading} />;
}
