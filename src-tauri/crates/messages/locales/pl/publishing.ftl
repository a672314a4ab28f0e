### Publikowanie planu: pliki, logo, słowa o dniach wolnych.

publishing-weekly_file = harmonogram-{ $date }-{ $centre }
publishing-weekly_large_file = harmonogram-duzy-druk-{ $date }-{ $centre }
publishing-monthly_file = harmonogram-{ $month }-{ $centre }
publishing-calendar_file = kalendarz-{ $centre }
publishing-offer_file = oferta-{ $month }-{ $centre }

publishing_day-holiday = dzień wolny
publishing_day-break = przerwa
publishing_day-whole_day_trip = wyjazd całodniowy

logo_kind-organisation = Logo organizacji
logo_kind-city = Logo miasta

failure-logo_too_large = Plik z logo jest większy niż 1 MB. Nic nie zmieniono. Zapisz obraz w mniejszych wymiarach i wybierz go ponownie.
failure-logo_too_many_pixels = Obraz ma zbyt duże wymiary. Nic nie zmieniono. Zmniejsz go, najlepiej do 2000 pikseli szerokości, i wybierz ponownie.
failure-logo_unknown_format = To nie jest obraz PNG ani JPEG. Nic nie zmieniono. Zapisz logo w jednym z tych formatów i wybierz je ponownie.
failure-logo_damaged = Tego obrazu nie da się odczytać; plik może być uszkodzony. Nic nie zmieniono. Otwórz go w programie graficznym, zapisz jeszcze raz i wybierz ponownie.
failure-logo_without_words = Napisz, co przedstawia logo, na przykład „Logo: Miasto Kraków”. Te słowa usłyszy osoba, która go nie widzi. Nic nie zmieniono.
