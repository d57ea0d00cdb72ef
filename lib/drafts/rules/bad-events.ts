const events = [
  "close (?:\\w+ ){0,3}(?:offices?|stores?|plants?|shops?|branches|sites?|factory|factories)",
  "lay-?offs?|laid[- ]off|laying off|redundanc(?:y|ies)|made redundant|job (?:cuts|losses)|cut(?:ting)? (?:\\w+ )?jobs|pay cuts|downsiz(?:ed|ing)|hiring freeze",
  "(?:class[- ]action )?law ?suits?|sued|legal (?:troubles?|action|battle|dispute)|class[- ]action|litigation|court case|indict(?:ed|ment)|prosecut(?:ed|ion)|convicted|arrested",
  "scandals?|controvers(?:y|ies)|backlash|boycotts?|allegations?|accusations?|accused|misconduct|harassment|discrimination|cover-?up",
  "(?:data |security |privacy )?breach(?:es|ed)?|data leaks?|data loss|hacked|the hack|cyber-?attacks?|ransomware|stolen data",
  "fined|fines|(?:hefty|heavy|record|huge|large|big|million|pound|dollar|euro) fine",
  "(?:a|the|your|that|this) (?:\\w+ )?fine(?= (?:of|for|from|by|imposed|over|that|last|this|issued|you|it|against|handed|worth|paid)\\b| [\\w'&]+(?: [\\w'&]+){0,2} (?:received|paid|got|had|has|faces|faced|pays)\\b|[.;)!?]|$)",
  "penalt(?:y|ies)|sanctioned|investigations?|under investigation|investigated|probe into|inquiry into|public inquiry|raided",
  "bankrupt(?:cy)?|insolven(?:t|cy)|going under|gone bust|collapsed?|receivership|chapter 11",
  "fraud|embezzlement|brib(?:es|ery)|corruption|money laundering|tax evasion|insider trading",
  "(?:product|safety) recalls?|recalls? of|recalled (?:its|their|your|thousands|millions|products)",
  "closures? of (?:your|the|its|several|two|three|some|\\d+) (?:\\w+ )?(?:offices?|plants?|stores?|shops?|branch(?:es)?|sites?|factory|factories|labs?|newsrooms?)|plant closures?|shut(?:ting)? down|winding down|going out of business",
  "(?:share|stock) price (?:crash|plunge|slump|fall|collapse|drop)(?:ed|s)?|shares (?:plunged|fell|crashed|tumbled|slumped)|profit warning|(?:heavy|big|record|huge) losses|losing money|lost (?:millions|money)|missed (?:its |their |your )?(?:targets|earnings|forecasts)",
  "(?:ceo|chief executive|founder|chairman|president)(?:'s)? (?:resign(?:ed|ation|ing)|(?:was |being )?(?:fired|ousted|dismissed|sacked|arrested))",
  "(?:fatal |serious |terrible )accidents?|explosion|(?:oil|chemical) spill|fatalit(?:y|ies)|deaths? at",
  "troubles|turmoil|crisis|woes|in (?:deep |serious |financial )?trouble|(?:bad|negative) (?:press|headlines|publicity)|on strike|strikes? (?:at|by)",
];

/** What a company would rather not read about itself, in plain lower-case letters. */
export const badEvents = new RegExp(`(?<![\\w-])(?:${events.join("|")})(?!\\w)`, "g");
