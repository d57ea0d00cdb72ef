import { Line, type LineProps } from "./line";
import { OpenOnHover } from "./open-on-hover";
import { ToldBox } from "./told-box";

/** The line of one application, on which each item opens to what is told of it. */
export function Timeline(line: LineProps) {
  return (
    <Line {...line} tell={ToldBox}>
      {line.items.some(({ told }) => told) && <OpenOnHover />}
    </Line>
  );
}
