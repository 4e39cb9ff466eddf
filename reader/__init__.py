"""Lontar: read Indonesian law and technology texts offline, with the explanation beside the line."""
