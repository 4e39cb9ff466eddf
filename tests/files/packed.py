"""An archive in memory, made of its parts."""

import io
import zipfile


def archive(parts):
    """An open archive of these parts."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return packed
