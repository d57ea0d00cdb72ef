const events = [
  "clos(?:e[sd]?|ing) (?:down )?(?:(?:its|their|your|two|three|four|five|several|some|many|half|all|\\d+)(?: of (?:its|their|your))? (?:\\w+ ){0,2}(?:offices?|plants?|branch(?:es)?|sites?|factory|factories|stores|shops|wards?|schools|campus(?:es)?|departments?)|the (?:\\w+ )(?:office|plant|branch|site|factory|campus))",
  "lay-?offs?|laid[- ]off|laying off|redundanc(?:y|ies)|made redundant|job (?:cuts|losses)|cut(?:ting)? (?:\\w+ )?jobs|pay cuts|downsiz(?:ed|ing)|hiring freeze|furlough(?:s|ed)?|mass (?:dismissals|resignations|exodus)",
  "let (?:go of )?(?:\\w+ ){0,3}(?:people|staff|employees|workers|nurses|teachers|engineers|hundreds|thousands|of (?:its|their|your) \\w+)(?: go)\\b(?! (?:home|for|to|early|out|on)\\b)",
  "(?:class[- ]action )?law ?suits?|sued|legal (?:troubles?|action|battle|dispute)|class[- ]action|litigation|court case|indict(?:ed|ment)|prosecut(?:ed|ion)|convicted|arrested|(?:was|were|been|being|is|are) (?:criminally )?charged(?= (?:with|over|by)\\b|[.,;!?]|$)|malpractice|wrongful death",
  "scandals?|controvers(?:y|ies)|backlash|boycotts?|allegations?|accusations?|accused|misconduct|harassment|discrimination|racism|sexism|bullying|cover-?up|protests?(?= (?:outside|at|against|over)\\b)",
  "(?:fail(?:s|ed|ing)|failure of) (?:its|their|your|the|an?) (?:\\w+ )?(?:inspection|audit)|(?:failed|damning|bad|poor) (?:\\w+ )?(?:inspection|audit)s?|rated inadequate|special measures|(?:poor|bad|terrible|low|awful|negative) (?:\\w+ )?(?:ratings?|reviews)|food poisoning|hygiene (?:violations?|problems)",
  "(?:data |security |privacy )?breach(?:es|ed)?|data leaks?|data loss|hacked|the hack|cyber-?attacks?|ransomware|stolen data",
  "fined|fines|(?:hefty|heavy|record|huge|large|big|million|pound|dollar|euro) fine",
  "(?:a|the|your|that|this) (?:\\w+ )?fine(?= (?:of|for|from|by|imposed|over|that|last|this|issued|you|it|against|handed|worth|paid)\\b| [\\w'&]+(?: [\\w'&]+){0,2} (?:received|paid|got|had|has|faces|faced|pays)\\b|[.;)!?]|$)",
  "penalt(?:y|ies)|sanctioned|investigations?|under investigation|(?:being )?investigated|(?:regulators?|police|prosecutors?|authorities|the government) (?:is|are|was|were) (?:now )?(?:looking into|after|investigating)|(?:probe|inquiry) into(?! (?:why|how|what|whether|when)\\b)|public inquiry|raided",
  "bankrupt(?:cy)?|insolven(?:t|cy)|going under|gone bust|collapsed?|receivership|chapter 11",
  "fraud|embezzlement|brib(?:es|ery)|corruption|money laundering|tax evasion|insider trading",
  "(?:product|safety) recalls?|recalls? of|recall(?:s|ed|ing)? (?:its|their|your|thousands|millions|products)|(?:had|has|have|forced|needs?) to recall (?:\\w+ )?\\w+",
  "closures? of (?:your|the|its|several|two|three|some|\\d+) (?:\\w+ )?(?:offices?|plants?|stores?|shops?|branch(?:es)?|sites?|factory|factories|labs?|newsrooms?)|plant closures?|shut(?:ting)? down|winding down|going out of business",
  "(?:share|stock) price (?:(?:has|had|is) )?(?:\\w+ )?(?:crash|plunge|slump|fall|collapse|drop|tumbl|fell|sank|sunk|halved)(?:e[dn]|en|ing|ped|ping|s)?|(?:shares|stock) (?:(?:have|had|has) )?(?:plunged|fell|fallen|crashed|tumbled|slumped|dropped)|profit warning|(?:heavy|big|record|huge) losses|losing money|lost (?:millions|money)|missed (?:its |their |your )?(?:targets|earnings|forecasts)|los(?:t|ing|es?) (?:its|their|your) (?:\\w+ )?(?:biggest |largest |main |major |key )?(?:clients?|customers?|contracts?|accreditation|licen[cs]e|funding|grants?|case)",
  "(?:ceo|chief executive|founder|chairman|president)(?:'s)? (?:resign(?:s|ed|ation|ing)|(?:had|has|was forced|is) to (?:resign|go|step down|quit)|(?:was |being |been )?(?:fired|ousted|dismissed|sacked|arrested))",
  "(?:fatal |serious |terrible )accidents?|(?:the|an?) (?:\\w+ )?(?:accident|fire|flood)(?= (?:at (?:your|the|its)|in (?:your|the|its) (?:\\w+ ){0,2}(?:office|plant|factory|building|warehouse|kitchen|studio|lab|ward|school)s?)\\b)|explosion|(?:oil|chemical) spill|fatalit(?:y|ies)|deaths? at",
  "troubles|turmoil|crisis|woes|in (?:deep |serious |financial )?trouble|(?:bad|negative) (?:press|headlines|publicity)|on strike|strikes? (?:at|by)",
];

/** What a company would rather not read about itself, in plain lower-case letters. */
export const badEvents = new RegExp(`(?<![\\w-])(?:${events.join("|")})(?!\\w)`, "g");
