# Starts a child and a grandchild that ignore TERM, prints their numbers, and waits with them.
trap '' TERM
( trap '' TERM; ( trap '' TERM; echo "grandchild $(exec sh -c 'echo $PPID')"; sleep 60; sleep 60 ) & sleep 60; sleep 60 ) &
echo "leader $$"
sleep 60
sleep 60
