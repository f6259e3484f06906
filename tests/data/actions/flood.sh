# Prints 100 MB, then one last line.
yes 'a line of the flood that nobody will ever read' | head -c 100000000
echo
echo 'the last line'
