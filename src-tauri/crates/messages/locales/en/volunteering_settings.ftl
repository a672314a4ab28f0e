### Settings of volunteering: numbers, thresholds, checks, statute, texts.

volunteering_settings-title = Volunteering

# $least (number)
# $most (number)
refusal-setting_out_of_bounds = A number among the settings must be from { $least } to { $most }. Nothing was changed. Correct it and save again.
