export { chooseMedium } from "./medium";
export { plan } from "./plan";
export { playbooks } from "./playbooks";
export { PolicyError } from "./policy-error";
export { chooseRecipient } from "./recipient";
export { type Rule, rules } from "./rules";
export { type SearchHealth, searchHealth } from "./search-health";
export * from "./types";
