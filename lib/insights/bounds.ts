/** How many finished applications the figures are of: the last ones to end. The page says so where there are more. */
export const mostFinished = 300;

/** Below so many cases a figure says nothing. */
export const fewestCases = 5;
