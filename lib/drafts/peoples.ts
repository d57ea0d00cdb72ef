/** Nationalities, peoples and languages, folded. */
export const peoples = `
afghan african albanian algerian american angolan arab arabic argentine argentinian armenian asian australian austrian azerbaijani
bahraini bangladeshi basque belarusian belgian bengali bolivian bosnian brazilian breton british bulgarian burmese cambodian cameroonian
canadian cantonese caribbean catalan chilean chinese colombian congolese cornish croatian cuban cypriot czech danish dane dutch ecuadorian
egyptian emirati english eritrean estonian ethiopian european farsi fijian filipino finn finnish flemish french gaelic gambian georgian
german ghanaian greek guatemalan gujarati haitian hausa hawaiian hebrew hindi honduran hungarian icelandic igbo indian indonesian iranian
iraqi irish israeli italian ivorian jamaican japanese jewish jordanian kazakh kenyan korean kurdish kuwaiti kyrgyz lao latin latino latina
latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy malawian malay malaysian maltese mandarin maori marathi mexican
moldovan mongolian montenegrin moroccan mozambican namibian nepali nigerian nordic norwegian omani pakistani palestinian panamanian paraguayan
pashto persian peruvian polish pole portuguese punjabi qatari romanian russian rwandan saudi scandinavian scot scottish senegalese serb
serbian singaporean slavic slovak slovene slovenian somali spaniard spanish sudanese swahili swede swedish swiss syrian taiwanese tajik
tamil tanzanian telugu thai tibetan tunisian turk turkish turkmen ugandan ukrainian urdu uruguayan uzbek venezuelan vietnamese welsh yemeni
yiddish yoruba zambian zimbabwean zulu
christian muslim catholic protestant hindu buddhist sikh anglican orthodox
`;
