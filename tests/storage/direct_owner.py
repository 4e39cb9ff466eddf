"""An owner without a thread, for tests of what works with the library: everything is done at once where it is asked."""

from reader.errors import LibraryProblem


class DirectOwner:
    """Does on a store what a LibraryOwner does on its thread."""

    notice = ""

    def __init__(self, store):
        self._store = store

    @property
    def saved(self):
        return self._store.saved

    def ask(self, work):
        return work(self._store)

    def tell(self, work, done=lambda problem: None):
        problem = None
        try:
            work(self._store)
        except LibraryProblem as met:
            problem = met
        if problem is None and not self.saved:
            problem = LibraryProblem("Your library cannot be written.")
        done(problem)

    def close(self):
        self._store.close()
