### Publishing the timetable: files, logos, words for days off.

publishing-weekly_file = timetable-{ $date }-{ $centre }
publishing-weekly_large_file = timetable-large-print-{ $date }-{ $centre }
publishing-monthly_file = timetable-{ $month }-{ $centre }
publishing-calendar_file = calendar-{ $centre }
publishing-offer_file = offer-{ $month }-{ $centre }

publishing_day-holiday = day off
publishing_day-break = break
publishing_day-whole_day_trip = whole-day trip

logo_kind-organisation = Logo of the organisation
logo_kind-city = Logo of the city

failure-logo_too_large = The file of the logo is larger than 1 MB. Nothing was changed. Save the picture in a smaller size and choose it again.
failure-logo_too_many_pixels = The picture is too large in pixels. Nothing was changed. Make it smaller, best 2000 pixels wide, and choose it again.
failure-logo_unknown_format = This is neither a PNG nor a JPEG picture. Nothing was changed. Save the logo in one of these formats and choose it again.
failure-logo_damaged = This picture cannot be read; the file may be damaged. Nothing was changed. Open it in a graphics program, save it again and choose it again.
failure-logo_without_words = Write what the logo shows, such as “Logo: City of Kraków”. Whoever does not see it will hear these words. Nothing was changed.
