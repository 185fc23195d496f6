#!/bin/bash
# Packs the tool with everything it needs but the system's C library: dist.sh BUILD OUT prints the tarball's name.
# BUILD is a folder of build products such as .build/release. The same products and sources give the same bytes.
set -euo pipefail
export LC_ALL=C TZ=UTC
umask 022
build=$(CDPATH='' cd -- "$1" && pwd -P)
mkdir -p "$2"
out=$(CDPATH='' cd -- "$2" && pwd -P)
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
fail() { echo "dist: $*" >&2; exit 1; }

for tool in ldd readelf strip tar gzip; do command -v "$tool" >/dev/null || fail "install $tool, then try again"; done
version=$("$build/mockmerchant" --version)
name=mockmerchant-$version-linux-$(uname -m)
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
top=$room/$name
lib=$top/libexec/mockmerchant

"$here/Packaging/install.sh" "$build" "$top"
cp "$here/Packaging/start.sh" "$here/Packaging/Containerfile" "$here"/*.md "$here/LICENSE" "$top"
cp -R "$here/docs" "$top"

# The libraries, but for the C library's own, which must be the machine's.
system='^(linux-vdso|ld-linux[^/]*|libc|libm|libpthread|libdl|librt|libresolv|libutil|libanl)\.so'
licences=$top/licences
mkdir -p "$licences"
foreign() { ldd "$1" | awk '$2 == "=>" { print $1, $3 }' | sort -u; }
if foreign "$build/mockmerchant" | grep -q 'not found\|not$'; then fail "a library is not found: $(foreign "$build/mockmerchant")"; fi
while read -r soname file; do
	[[ $soname =~ $system ]] && continue
	cp -L "$file" "$lib/$soname"
	chmod 755 "$lib/$soname"
	echo "$soname $(readlink -f "$file")"
done < <(foreign "$build/mockmerchant") >"$room/libraries"

# Where each library's licence is: what Debian keeps for its package, or the toolchain's own.
compiler=$(command -v swiftc || true)
toolchain=$(dirname -- "$(dirname -- "$(readlink -f "${compiler:-/bin/false}")")")
while read -r soname file; do
	package=$(dpkg-query -S "$file" 2>/dev/null || dpkg-query -S "${file#/usr}" 2>/dev/null || true)
	package=${package%%:*}
	if [[ -n $package && -e /usr/share/doc/$package/copyright ]]; then
		cp -L "/usr/share/doc/$package/copyright" "$licences/$package.txt"
	elif [[ $file != "$toolchain"/* ]]; then
		fail "no licence is found for $soname ($file)"
	fi
done <"$room/libraries"
# The toolchain's runtime is in every build, linked into the program or beside it.
[[ -e $toolchain/share/swift/LICENSE.txt ]] || fail "no licence of the toolchain is found; put its swiftc on PATH"
cp -L "$toolchain/share/swift/LICENSE.txt" "$licences/swift.txt"
for folder in "$build"/../../checkouts/*/; do
	package=$(basename "$folder")
	for paper in LICENSE LICENSE.txt LICENSE.md NOTICE NOTICE.txt; do
		if [[ -e $folder/$paper ]]; then cat "$folder/$paper"; fi
	done >"$licences/$package.txt"
	[[ -s $licences/$package.txt ]] || fail "no licence is found for $package"
done

# Symbols for debuggers stay behind; every program and library looks for the others beside it first and nowhere else.
for file in "$lib/mockmerchant" "$lib"/*.so*; do
	strip --strip-unneeded "$file"
	path=$(readelf -d "$file" | sed -nE 's/.*\((RUNPATH|RPATH)\).*\[(.*)\]/\2/p')
	if [[ -n $path && $path != "\$ORIGIN" ]]; then
		[[ $path == *"\$ORIGIN"* ]] || fail "$(basename "$file") looks in $path alone"
		own="\$ORIGIN$(printf '%*s' $((${#path} - 7)) '' | tr ' ' /)"
		sed -i "s|$(sed 's/[.$|]/\\&/g' <<<"$path")|$own|g" "$file"
	fi
done
while read -r soname file; do
	[[ $soname =~ $system || $file == "$lib"/* ]] || fail "$soname would be taken from $file"
done < <(env -i ldd "$lib/mockmerchant" | awk '$2 == "=>" { print $1, $3 }')

# What the machine's C library must be at least.
glibc=$(for file in "$lib/mockmerchant" "$lib"/*.so*; do readelf -V "$file"; done |
	grep -oE 'GLIBC_[0-9.]+' | sort -uV | tail -1)
{
	echo "mockmerchant $version for Linux on $(uname -m); needs ${glibc/_/ } or later and nothing else."
	echo "With it, libraries: $(cut -d' ' -f1 "$room/libraries" | tr '\n' ' ')"
	echo "./start.sh --help; docs/install.md tells the rest. Licences of what is in it: licences/"
} >"$top/CONTENTS.txt"

# Sorted, of nobody, at one time: that of the last commit unless told.
moment=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct 2>/dev/null || echo 0)}
tar --sort=name --format=gnu --mtime="@$moment" --owner=0 --group=0 --numeric-owner --mode=u+rw,go-w,a+rX \
	-C "$room" -c "$name" | gzip -n "-${DIST_LEVEL:-9}" >"$room/packed"
mv "$room/packed" "$out/$name.tar.gz"
echo "$out/$name.tar.gz"
