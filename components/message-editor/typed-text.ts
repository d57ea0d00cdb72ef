import { plainLines } from "@/lib/interchange/mail";

type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * What stands in a field, without the signs that come along with copying, that nobody sees and nothing keeps: a line
 * end of another kind becomes one, other control characters go. The field shows it so, the cursor where it was.
 */
export function typedIn(field: Field): string {
  const text = plainLines(field.value);
  if (text !== field.value) {
    const at = plainLines(field.value.slice(0, field.selectionStart ?? field.value.length)).length;
    field.value = text;
    field.setSelectionRange(at, at);
  }
  return text;
}
