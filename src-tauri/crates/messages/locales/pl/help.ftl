### Pomoc.

help-title = Pomoc
help-keys = Klawisze
help-about = O programie
help-version = Wersja { $version }
