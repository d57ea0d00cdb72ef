export { draft } from "./draft";
export { reviewDraft } from "./review";
export type { DraftContext, Facts, Finding, FindingRule, Message, MessageKind, Severity } from "./types";
