"""Run a function off the screen's thread and bring its result back."""

import contextlib
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reader.errors import ReaderError

_PATIENCE = 10  # seconds that closing waits for work under way


class _Delivery(QObject):
    """Takes a result on a worker's thread and hands it over on the screen's thread, where it lives."""

    arrived = Signal(object, object)

    def __init__(self, hand_over: Callable[["_Delivery", Any, BaseException | None], None]) -> None:
        super().__init__()
        self._hand_over = hand_over
        self.arrived.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    @Slot(object, object)
    def _arrive(self, result: Any, problem: BaseException | None) -> None:
        self._hand_over(self, result, problem)


def _do(work: Callable[[], Any], delivery: _Delivery) -> None:
    result, problem = None, None
    try:
        result = work()
    except BaseException as raised:  # it is raised again on the screen's thread
        problem = raised
    with contextlib.suppress(RuntimeError):  # the screen has gone without closing: nobody waits for it
        delivery.arrived.emit(result, problem)


class Background(QObject):
    """Takes work that is values in, values out; never a widget, never a database connection."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="background")
        self._deliveries: dict[_Delivery, Future[None]] = {}
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether work is under way or its result has not been delivered."""
        return bool(self._deliveries)

    def run(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[ReaderError], None],
    ) -> None:
        """Do `work` on another thread, then call `then` with its result, or `failed`, on the screen's thread.

        An error that is not a ReaderError is raised on the screen's thread, where the crash dialog meets it.
        """
        if self._closed:
            return

        def hand_over(delivery: _Delivery, result: Any, problem: BaseException | None) -> None:
            self._deliveries.pop(delivery, None)
            if self._closed:
                return
            if problem is None:
                then(result)
            elif isinstance(problem, ReaderError):
                failed(problem)
            else:
                raise problem

        delivery = _Delivery(hand_over)
        self._deliveries[delivery] = self._pool.submit(_do, work, delivery)

    def close(self) -> None:
        """Take no more work, forget what has not begun, and wait for what is under way."""
        self._closed = True
        self._pool.shutdown(wait=False, cancel_futures=True)
        wait([work for work in self._deliveries.values() if not work.cancelled()], _PATIENCE)
        self._deliveries.clear()
