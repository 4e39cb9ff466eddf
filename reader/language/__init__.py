"""Indonesian, as pure text: no files, no screen, no database."""
