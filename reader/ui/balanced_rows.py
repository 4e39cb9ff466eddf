"""A row of widgets that breaks into as few rows as the width allows, and shares its widgets among them."""

from reader.ui.flow_layout import FlowLayout, Row


class BalancedRows(FlowLayout):
    """Keeps a last widget from standing alone below a full row."""

    def _rows(self, width: int) -> list[Row]:
        rows = super()._rows(width)
        widest = self._widest(rows)
        while len(rows) > 1:
            narrower = super()._rows(widest - 1)
            if len(narrower) > len(rows) or self._widest(narrower) >= widest:
                break
            rows, widest = narrower, self._widest(narrower)
        return rows

    def _widest(self, rows: list[Row]) -> int:
        return max(map(self._width, rows), default=0)
