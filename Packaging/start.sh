#!/bin/sh
# Starts mockmerchant where it was unpacked; everything that follows is handed on: start.sh serve --port 0
here=$0
# By a link the tool is found beside what the link names.
while [ -h "$here" ]; do
	next=$(readlink -- "$here")
	case $next in
	/*) here=$next ;;
	*) here=${here%/*}/$next ;;
	esac
done
case $here in
*/*) here=${here%/*} ;;
*) here=. ;;
esac
here=$(CDPATH='' cd -- "$here" && pwd -P) || exit 3
exec "$here/libexec/mockmerchant/mockmerchant" "$@"
