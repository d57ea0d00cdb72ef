import { gapOpen } from "./gap-open";
import { nameMisspelt } from "./name-misspelt";
import type { Rule } from "./rule";
import { wrongName } from "./wrong-name";

export const rules: Rule[] = [gapOpen, wrongName, nameMisspelt];
