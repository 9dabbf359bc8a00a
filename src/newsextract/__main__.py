"""`python -m newsextract` is the command line."""

from newsextract.cli import main

main()
