import { dictionary } from "@zxcvbn-ts/language-common";

// What the published list leaves to rules of its own: rows of one sign, keys side by side, years; and our own words.
const ours = `
p@ssword pa$$word 123123123 111111111 1111111111 00000000 000000000 0000000000 22222222 33333333 44444444
55555555 66666666 77777777 88888888 99999999 87654321 987654321 9876543210 0987654321 0123456789 012345678
qwertz123 qwertzuiop abcdefgh abcdefghi aa12345678 test12345 admin1234 changeme123 login123 guest123 root1234
user1234 facebook1 linkedin linkedin1 facebook123 summer2020 summer2021 summer2022 summer2023 summer2024
summer2025 summer2026 winter2024 winter2025 winter2026 spring2024 spring2025 spring2026 autumn2024 autumn2025
autumn2026 password2024 password2025 password2026 afterword afterword1 afterword123 jobsearch1 interview
interview1 interview123
`;

/**
 * Passwords that guessing begins with, in lower case: 50,000 of published leaks, 18,000 of them long enough to be set
 * at all (ASVS 5.0 asks for the first 3,000).
 */
export const commonPasswords: ReadonlySet<string> = new Set([
  ...dictionary["passwords-common"],
  ...ours.split(/\s+/).filter(Boolean),
]);
