### Ustawienia wolontariatu: numery, progi, sprawdzenia, ustawa, teksty.

volunteering_settings-title = Wolontariat

# $least (number)
# $most (number)
refusal-setting_out_of_bounds = Liczba w ustawieniach musi być od { $least } do { $most }. Nic nie zmieniono. Popraw ją i zapisz ponownie.
