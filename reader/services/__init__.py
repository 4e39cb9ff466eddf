"""What the reader can do, free of screen and SQL."""
