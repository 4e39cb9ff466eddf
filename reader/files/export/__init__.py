"""Marks leave the program: one kind of file each."""
