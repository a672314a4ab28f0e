### Settings of volunteering: numbers, thresholds, checks, statute, texts.

volunteering_settings-title = Volunteering

# $least (number)
# $most (number)
refusal-setting_out_of_bounds = A number among the settings must be from { $least } to { $most }. Nothing was changed. Correct it and save again.
volunteering_settings-rules = Numbers and thresholds
volunteering_settings-rules_about = They hold for all centres. Thresholds decide what the program reminds of; they block nothing.
volunteering_settings-agreement_pattern = Pattern of agreements' numbers
volunteering_settings-certificate_pattern = Pattern of certificates' numbers
volunteering_settings-pattern_hint = In braces: n is the number within the year, rrrr the year. For example W/{"{"}n{"}"}/{"{"}rrrr{"}"}.
volunteering_settings-written_over = In writing: when the period has more days than
volunteering_settings-insured_up_to = Insurance by the organisation: when the period has at most so many days
volunteering_settings-expiring = Reminder of the end of an agreement: how many days before
volunteering_settings-adult_age = Consent of the legal guardian: below which age
volunteering_settings-long_day = A long day: over how many hours a day
volunteering_settings-long_day_unreadable = Type hours from 0:01 to 24, for example 8 or 7:30.
volunteering_settings-late_days = A late entry: after how many days
volunteering_settings-late_entries = Entries in bulk: over how many late entries on one day
volunteering_settings-own_days = Volunteers' own entries: how many days back
volunteering_settings-checks = Checks before work with minors
volunteering_settings-checks_about = Which checks are asked of those who lead or help where minors take part.
volunteering_settings-vetting_months = After how many months a check is repeated
volunteering_settings-vetting_months_hint = Empty: a check does not grow old.
volunteering_settings-statute = The statute and its articles
volunteering_settings-statute_about = Documents and reminders name them so. An empty field brings the usual words back.
volunteering_settings-act = The statute
volunteering_settings-article_agreement = What an agreement says
volunteering_settings-article_written = Written form
volunteering_settings-article_risk = Information on risks
volunteering_settings-article_costs = Waiver of costs
volunteering_settings-article_insurance = Accident insurance
volunteering_settings-article_certificate = Certificate
volunteering_settings-article_vetting = Checks before work with minors
volunteering_settings-texts = Agreement and information on risks
volunteering_settings-texts_about = An empty field stands for the usual text of the program. Names in braces bring in what the agreement says; an empty line parts paragraphs, and a line that begins with § is a heading, which the program numbers.
volunteering_settings-agreement_text = Text of the agreement
volunteering_settings-risk_text = Information on risks
volunteering_settings-usual_agreement = The usual text of the agreement
volunteering_settings-usual_risks = The usual information on risks
volunteering_settings-placeholders = Names that can be put in
volunteering_settings-begin_with = Put in to change
volunteering_settings-begin_with_agreement = Put in to change: the usual text of the agreement
volunteering_settings-begin_with_risks = Put in to change: the usual information on risks
