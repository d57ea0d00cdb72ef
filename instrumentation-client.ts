// Next looks for this name, in this file alone.
export { setOut as onRouterTransitionStart } from "@/components/shell/on-the-way";
