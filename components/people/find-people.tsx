import { Search } from "lucide";
import Form from "next/form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/text-field";
import { words } from "@/lib/words";

/** Finds people by their name or employer; a plain form that leads to an address. */
export function FindPeople({ find }: { find: string }) {
  return (
    <Form action="/contacts" role="search" className="flex max-w-112 items-end gap-2">
      <div className="flex-1">
        <TextField
          key={find}
          name="q"
          type="search"
          label={words.people.find}
          labelHidden
          placeholder={words.people.find}
          defaultValue={find}
          maxLength={100}
        />
      </div>
      <Button type="submit" icon={<Icon of={Search} />}>
        {words.people.findButton}
      </Button>
    </Form>
  );
}
