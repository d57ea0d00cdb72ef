"use client";
import { useForm } from "@/components/ui/form-context";

interface Props {
  names: readonly string[];
  /** And every field whose name begins so and goes on by an id. */
  perId: string;
}

const isId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** What a form was filled with and nobody types: it goes along as it came. */
export function KeptFields({ names, perId }: Props) {
  const values = useForm().state.values ?? {};
  const ofIds = Object.keys(values).filter(
    (name) => name.startsWith(perId) && isId.test(name.slice(perId.length)),
  );
  return [...names, ...ofIds].map((name) => (
    <input key={name} type="hidden" name={name} value={[values[name] ?? ""].flat()[0] ?? ""} readOnly />
  ));
}
