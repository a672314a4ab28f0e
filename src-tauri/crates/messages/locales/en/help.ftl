### Help.

help-title = Help
help-keys = Keys
help-about = About
help-version = Version { $version }
