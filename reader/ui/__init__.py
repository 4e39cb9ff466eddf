"""The screen: the only folder that knows Qt."""
