# Prints the arguments this very process was started with, as the kernel keeps them.
cat "/proc/$$/cmdline"
