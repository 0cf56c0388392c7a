"""What a routine is and what happens when: pure values and functions, no I/O, clocks or Qt."""
