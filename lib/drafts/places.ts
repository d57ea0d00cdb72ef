/** Countries, states, regions and cities that are names of people or employers too, or stand near them, folded. */
export const places = `
africa america americas antarctica asia australasia australia balkans benelux caribbean europe mediterranean oceania scandinavia
afghanistan albania algeria andorra angola argentina armenia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize
benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia
cuba cyprus czechia denmark dominica ecuador egypt england eritrea estonia ethiopia fiji finland france gabon gambia georgia germany ghana
greece grenada guatemala guinea guyana haiti holland honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan
jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau
macedonia madagascar malawi malaysia maldives mali malta mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar
namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland
portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname
sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga trinidad tunisia turkey turkmenistan tuvalu uganda ukraine uruguay
uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe
alabama alaska alberta arizona arkansas california carolina colorado connecticut dakota delaware florida hawaii idaho illinois indiana iowa
kansas kentucky louisiana maine manitoba maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada newfoundland
ohio oklahoma ontario oregon pennsylvania quebec queensland saskatchewan tasmania tennessee texas utah vermont virginia wisconsin wyoming
bavaria brandenburg burgundy catalonia cornwall cumbria devon dorset essex flanders galicia hampshire kent lancashire lombardy normandy
provence saxony sicily silesia somerset suffolk surrey sussex tuscany ulster wallonia westphalia wiltshire yorkshire
aberdeen abuja accra adelaide ahmedabad albany albuquerque aleppo alexandria algiers amman amsterdam anaheim ankara antwerp arlington athens
atlanta auckland augusta austin baghdad baku baltimore bangalore bengaluru bangkok barcelona basel bath beijing beirut belfast belgrade bergen
berkeley berlin bern bilbao birmingham bogota bologna bolton bombay bonn bordeaux boston boulder bournemouth bradford brasilia bratislava bremen
brighton brisbane bristol bronx brooklyn brussels bucharest budapest buffalo cairo calcutta calgary cambridge camden canberra canterbury cardiff
carlisle casablanca charleston chelsea chennai chicago cincinnati cleveland cologne columbia columbus copenhagen cordoba
cork coventry dakar dallas damascus darwin dayton delhi denver derby detroit dhaka doha dortmund dover dresden dubai dublin duisburg dundee
durban durham dusseldorf edinburgh eindhoven essen exeter florence frankfurt freiburg fresno galway gdansk geneva genoa ghent glasgow
gloucester gothenburg granada graz greenwich grenoble guadalajara halifax hamburg hanoi hanover harlem hartford havana heidelberg
helsinki hobart houston hull huntsville hyderabad ibadan innsbruck inverness ipswich istanbul izmir jacksonville jakarta jerusalem
johannesburg kabul kampala karachi kathmandu katowice khartoum kiel kiev kyiv kingston kolkata krakow kumasi kyoto lagos lahore
lancaster lausanne leeds leicester leiden leipzig lille lima lincoln linz lisbon liverpool ljubljana lodz london louisville luanda lucerne
lusaka lyon madison madrid malaga malmo manchester mandalay manhattan manila marseille mecca medina melbourne memphis miami milan milwaukee
minneapolis minsk mobile monterrey montevideo montreal moscow mumbai munich munster nagoya nairobi nantes naples nashville newark
newcastle newport nice norfolk northampton norwich nottingham nuremberg oakland odense odessa omaha oporto orlando osaka oslo ottawa oxford
palermo paris perth peterborough philadelphia phoenix pisa pittsburgh plymouth porto portland portsmouth poznan prague pretoria
princeton quito raleigh reading reims rennes reykjavik richmond riga rio rochester rome rotterdam sacramento salem salford salisbury salzburg
santiago santander sarajevo savannah seattle seoul seville shanghai sheffield shenzhen southampton stanford stavanger stockholm
strasbourg stuttgart sunderland swansea sydney taipei tallinn tampa tampere tehran tokyo toledo toronto toulouse trieste tripoli trondheim
tucson tunis turin turku utrecht valencia vancouver venice verona vienna vilnius wakefield warsaw washington waterloo wellington
westminster winchester windsor wolverhampton worcester wroclaw york yokohama zagreb zaragoza zurich
`;
