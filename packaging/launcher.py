"""The frozen program's first lines: everything else is the command line's."""

import multiprocessing

from reader.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    main()
