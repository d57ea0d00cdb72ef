// The heads of published lists of leaked passwords, of eight characters or more; shorter ones can't be set at all.
const list = `
password password1 password12 password123 password1234 password! passw0rd p@ssw0rd p@ssword pa$$word
12345678 123456789 1234567890 12345678910 123456789a 1234567891 123123123 11111111 111111111 1111111111
00000000 000000000 0000000000 22222222 33333333 44444444 55555555 66666666 77777777 88888888 99999999
87654321 987654321 9876543210 0987654321 0123456789 012345678 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc zaq12wsx
qwertyui qwertyuiop qwerty12 qwerty123 qwerty1234 qwerty12345 qwer1234 qwertz123 qwertzuiop azertyuiop
asdfghjk asdfghjkl asdf1234 zxcvbnm1 zxcvbnm123 q1w2e3r4 q1w2e3r4t5 abcd1234 abc12345 abcdefgh abcdefghi
a1234567 a12345678 a123456789 aa123456 aa12345678 1a2b3c4d iloveyou iloveyou1 iloveyou2 iloveyou123
sunshine sunshine1 princess princess1 football football1 baseball baseball1 basketball superman superman1
batman123 starwars starwars1 whatever whatever1 trustno1 letmein1 letmein123 welcome1 welcome12 welcome123
dragon123 monkey123 shadow123 master123 michael1 jennifer jennifer1 computer computer1 internet internet1
samsung1 samsung123 liverpool liverpool1 chelsea1 arsenal1 manchester barcelona realmadrid juventus
charlie1 jordan23 hunter12 ashley12 nicole12 jessica1 daniel12 matthew1 andrew12 anthony1 elizabeth
alexander alexandra caroline christian christina christopher patricia victoria veronica benjamin
hello123 hello1234 helloworld test1234 testtest test12345 testing1 testing123 admin123 admin1234 administrator
changeme changeme1 changeme123 secret123 default1 login123 guest123 root1234 user1234 google123 facebook facebook1
linkedin linkedin1 facebook123 myspace1 blink182 metallica pokemon1 pokemon123 minecraft naruto123 butterfly
chocolate cookie123 corvette mercedes mustang1 porsche1 ferrari1 midnight mountain november december september
summer2020 summer2021 summer2022 summer2023 summer2024 summer2025 summer2026 winter2024 winter2025 winter2026
spring2024 spring2025 spring2026 autumn2024 autumn2025 autumn2026 password2024 password2025 password2026
afterword afterword1 afterword123 jobsearch jobsearch1 interview interview1 interview123
`;

/** Passwords that guessing begins with, in lower case. */
export const commonPasswords: ReadonlySet<string> = new Set(list.split(/\s+/).filter(Boolean));
