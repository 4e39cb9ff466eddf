"""SQLite: the shipped glossary and the reader's own library."""
