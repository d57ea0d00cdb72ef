export const searches = {} as const;
