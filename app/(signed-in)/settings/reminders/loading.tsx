import { Skeleton } from "@/components/ui/skeleton";
import { words } from "@/lib/words";

export default function Loading() {
  return <Skeleton rows={8} label={words.reminders.loading} />;
}
