/** Products, platforms and abbreviations that are named at work without their makers being meant, folded. */
export const products = `
adobe airtable alexa android angular ansible apache asana aws azure basecamp bitbucket bluetooth bootstrap calendly canva chatgpt chrome
claude confluence copilot css cypress datadog discord django docker dropbox elasticsearch excel facebook figma firefox flutter gemini git
github gitlab gmail golang google grafana graphql greenhouse hadoop html hubspot illustrator indesign instagram intercom ios iphone ipad
java javascript jenkins jira kafka kotlin kubernetes laravel linkedin linux looker lucidchart mac macos magento mailchimp matlab meet
messenger microsoft miro mongodb mysql netflix nextjs node nodejs notion numpy office onedrive openai oracle outlook pandas paypal
photoshop pinterest postgres postgresql postman powerpoint prometheus python pytorch quickbooks rails react reddit redis redux revit ruby
rust salesforce sap sas sharepoint shopify sketch skype slack snapchat snowflake spark splunk spotify spss sql stata storybook stripe svelte
swift symfony tableau teams telegram tensorflow terraform tiktok trello twilio twitter typescript uber ubuntu unity unreal vercel vimeo vue
webex wechat whatsapp wikipedia windows wordpress workday xero xing youtube zapier zendesk zoom
ai api apis app b2b b2c bi cad cdn ceo cfo ci cio cms coo cpd cpr cpu cto cv dj dna ehr emr erp esg esl eu fda gdp gdpr gis gp gpt gpu hipaa hq hr
html http hvac icu iot ip iso it kpi kpis llm llms lms mba mit ml mri mvp nasa nato nda nlp nhs ngo ngos nyc ocr okr okrs os pa pc pdf phd plc pm pr
pto qa rest rfp rn roi saas sdk seo sla sme soc sre stem tv ucl ui uk un usa us usb ux vat vip vp vpn vr who wifi xml
`;
