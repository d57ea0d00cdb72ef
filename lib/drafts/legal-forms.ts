const forms = new Set(
  (
    "ltd limited inc incorporated llc llp lp plc gmbh mbh ag kg kgaa ohg ug se sa sas sarl srl spa sl bv nv vof ab as asa oy oyj aps " +
    "pty pte co company corp corporation kk kft zrt nyrt sro doo ooo oü ou ev eg ek gbr cv ltda eirl sca sprl scrl"
  ).split(" "),
);

export const isLegalForm = (folded: string): boolean => forms.has(folded);

/** How many words at the end of a name only say what kind of company it is: "Ltd", "GmbH & Co. KG", "S.A." */
export function legalFormLength(folded: string[]): number {
  let length = 0;
  for (const word of [...folded].reverse().slice(0, -1)) {
    const joins = word === "and" || word === "und";
    if (!forms.has(word) && !joins && word.length > 1) break;
    if (word.length === 1 && !"aslrpcvebnzo".includes(word)) break;
    length += 1;
  }
  return length;
}
