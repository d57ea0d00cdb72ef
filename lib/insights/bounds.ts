/** How many finished applications the figures are of: the last ones to end. */
export const mostFinished = 500;

/** Below so many cases a figure says nothing. */
export const fewestCases = 5;
