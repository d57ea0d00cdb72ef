/** A call sheet as it is printed: what stands above, and the points by their line, each with what was noted beside it. */
export interface CallPoints {
  lead: string[];
  points: { at: number; text: string; notes: string }[];
}

const bullet = /^\s*[-–•*]\s+/;
const label = /^\s+Notes:/;

/**
 * Reads a sheet of key points, as it was drafted or as somebody rewrote it: what has a dash is a point, and so is any
 * line where nothing has one. What stands indented below belongs to its point, and after "Notes:" to its margin.
 */
export function callPoints(body: string): CallPoints {
  const lines = body.split("\n").filter((line) => line.trim());
  const dashed = lines.some((line) => bullet.test(line));
  const sheet: CallPoints = { lead: [], points: [] };
  let part: "text" | "notes" = "text";
  for (const [at, line] of lines.entries()) {
    const last = sheet.points.at(-1);
    const said = line.replace(bullet, "").trim();
    if (last && /^\s/.test(line) && !bullet.test(line)) {
      if (label.test(line)) part = "notes";
      last[part] = joined(last[part], line.replace(label, "").trim());
    } else if (dashed && !last && !bullet.test(line)) {
      sheet.lead.push(said);
    } else {
      sheet.points.push({ at, text: said, notes: "" });
      part = "text";
    }
  }
  return sheet;
}

function joined(above: string, below: string): string {
  return [above, below].filter(Boolean).join("\n");
}
